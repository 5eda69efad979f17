import { isOver } from './decide/over.ts';
import type { PetitionEvent } from './events.ts';
import { withAttachments } from './evolve-attach.ts';
import { withLetters } from './evolve-letters.ts';
import { withOutside } from './evolve-outside.ts';
import { withPapers } from './evolve-paper.ts';
import { withSupplement } from './evolve-pauses.ts';
import { evolvePledge } from './evolve-pledge.ts';
import { silencedBy, withReach } from './evolve-reach.ts';
import { spoken, withAnswer } from './evolve-speech.ts';
import { withTogether } from './evolve-together.ts';
import { objectionAfter, owedAfter } from './objection.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';
import { withPlace } from './unplaced.ts';
import { withUnproven } from './unproven.ts';

type Of<T extends PetitionEvent['type']> = Extract<PetitionEvent, { readonly type: T }>;

/** The petition after one commit's events. The first event of a petition is PetitionReceived. */
export function evolve(before: Petition | undefined, events: readonly PetitionEvent[]): Petition {
  const [first, ...rest] = events;
  if (before === undefined) {
    if (first?.type !== 'PetitionReceived') throw new Error('a petition begins with its receipt');
    return { ...rest.reduce(step, received(first)), version: 1 };
  }
  return { ...events.reduce(step, before), version: before.version + 1 };
}

/** The petition after one event within a commit; the version stays. */
export function step(petition: Petition, event: PetitionEvent): Petition {
  const objection = objectionAfter(petition, event);
  const pledges = owedAfter(pledgesAfter(petition, event), event);
  const after = { ...petition, ...(objection && { objection }), pledges };
  const heard = withUnproven(spoken(withReach(after, event), event), event);
  const taken = withAttachments(withOutside(withSupplement(heard, event), event), event);
  const next = withLetters(withPapers(withTogether(taken, event), event), event);
  switch (event.type) {
    case 'PetitionAccepted':
      return {
        ...next,
        acceptedAt: event.at,
        status: next.status === 'received' ? 'accepted' : next.status,
      };
    case 'PetitionAssigned':
      return withPlace(next, { ...next, department: event.department, assignee: event.assignee });
    case 'LegalKindSet':
      return { ...next, legalKind: event.legalKind };
    case 'PledgeExtended':
      return { ...next, extensions: next.extensions + 1 };
    case 'PetitionAnswered':
      return {
        ...next,
        status: 'answered',
        answers: next.answers + 1,
        answeredAt: next.answeredAt === undefined ? event.at : Math.min(next.answeredAt, event.at),
      };
    case 'AbuseMarked':
      return { ...next, abusive: true };
    case 'PetitionClosed':
      return { ...next, status: 'closed' };
    case 'PetitionWithdrawn':
      return { ...next, status: 'withdrawn', overAt: event.at };
    default:
      return next;
  }
}

function received(event: Of<'PetitionReceived'>): Petition {
  return {
    number: event.number,
    version: 0,
    status: 'received',
    channel: event.channel,
    kind: event.kind,
    language: event.language,
    receivedAt: event.at,
    ...(event.enteredAt !== undefined && { enteredAt: event.enteredAt }),
    department: event.department,
    assignee: event.assignee,
    ...(event.routedBy === 'dutyOfficer' && { unplaced: true }),
    answers: 0,
    extensions: 0,
    contact: event.contact,
    ...(event.unkeyed && { unkeyed: event.unkeyed }),
    ...(event.splitFrom !== undefined && { splitFrom: event.splitFrom }),
    ...(event.byRepresentative && { byRepresentative: event.byRepresentative }),
    ...(event.unprovenSender && { unprovenSender: event.unprovenSender }),
    codeKey: event.codeKey,
    pledges: [],
  };
}

function pledgesAfter(petition: Petition, event: PetitionEvent): readonly Pledge[] {
  const { pledges, answeredAt } = petition;
  if (event.type === 'PledgeMade') return [...pledges, event.pledge];
  if (event.type === 'PetitionAnswered' || event.type === 'PetitionWithdrawn') {
    const over = event.type === 'PetitionWithdrawn';
    return pledges.map((pledge) => {
      const heard =
        pledge.silent && (over || !isOwedStill(pledge)) ? { ...pledge, silent: false } : pledge;
      return over || event.onPaper ? heard : withAnswer(heard, event.at);
    });
  }
  if (event.type === 'AnswerGiven') return pledges.map((pledge) => withAnswer(pledge, event.at));
  if (!('pledge' in event)) return silencedBy(event, pledges);
  const after = pledges.map((pledge) =>
    pledge.id === event.pledge ? evolvePledge(pledge, event) : pledge,
  );
  // A break that is found after the answer, or after the end, leaves nobody waiting.
  return event.type === 'PledgeBroken' && (answeredAt !== undefined || isOver(petition))
    ? after.map((pledge) =>
        isOwedStill(pledge) || pledge.task === 'appeal' ? pledge : { ...pledge, silent: false },
      )
    : after;
}

/** What an answer ends the silence of no more than it keeps it: redress, a letter that lies there, a reply to decide about. */
const isOwedStill = ({ owes, task }: Pledge): boolean =>
  owes !== undefined || task === 'letter' || task === 'unproven';
