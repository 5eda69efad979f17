import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';
import type { Consultation, Together } from './state-together.ts';
import { togetherOf } from './together.ts';

/** The petition with what others have to do with it after an event; nothing is added where there is nothing of it. */
export function withTogether(petition: Petition, event: PetitionEvent): Petition {
  const before = togetherOf(petition);
  const together = after(before, event);
  return together === before ? petition : { ...petition, together };
}

function after(before: Together, event: PetitionEvent): Together {
  switch (event.type) {
    case 'ConsultationAsked': {
      const { consultation: id, department, person, by, at: askedAt, question } = event;
      const asked: Consultation = {
        ...{ id, department, person, by, askedAt, question, state: 'open' },
        ...(event.original && { original: event.original }),
        ...(event.target !== undefined && { target: event.target }),
      };
      return { ...before, consultations: [...before.consultations, asked] };
    }
    case 'ConsultationAnswered':
      return consulted(before, event.consultation, 'answered');
    case 'ConsultationDeclined':
      return consulted(before, event.consultation, 'declined');
    case 'ConsultationWithdrawn':
      return consulted(before, event.consultation, 'withdrawn');
    case 'AnswerSubmitted': {
      const { type: _, at: submittedAt, ...submitted } = event;
      return { ...before, approval: { ...submitted, submittedAt, state: 'waiting' } };
    }
    case 'AnswerReturned': {
      const { sentence } = event;
      return before.approval
        ? { ...before, approval: { ...before.approval, sentence, state: 'returned' } }
        : before;
    }
    case 'PetitionAnswered': {
      const from = event.with && { answeredWith: `${event.with.parent} ${event.with.answer}` };
      return from || before.approval ? { ...settled(before), ...from } : before;
    }
    case 'AnswerApproved':
    case 'PetitionWithdrawn':
    case 'PetitionTransferredOut':
      return settled(before);
    case 'PetitionLinked':
      return { ...before, parent: event.parent };
    case 'PetitionUnlinked': {
      const { parent: _, ...alone } = before;
      return alone;
    }
    case 'DuplicateAdded':
      return { ...before, children: [...new Set([...before.children, event.child])] };
    case 'DuplicateRemoved':
      return { ...before, children: before.children.filter((child) => child !== event.child) };
    default:
      return before;
  }
}

const settled = (before: Together): Together =>
  before.approval ? { ...before, approval: { ...before.approval, state: 'over' } } : before;

const consulted = (before: Together, id: string, state: Consultation['state']): Together => ({
  ...before,
  consultations: before.consultations.map((one) => (one.id === id ? { ...one, state } : one)),
});
