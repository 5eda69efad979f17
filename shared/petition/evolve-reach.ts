import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';
import { reachOf } from './reach.ts';
import type { Call, Reach, Way } from './state-reach.ts';

/** The ways to the petitioner after an event; nothing is added to a petition that needs none of it. */
export function withReach(petition: Petition, event: PetitionEvent): Petition {
  const before = reachOf(petition);
  const reach = after(before, event);
  return reach === before ? petition : { ...petition, reach };
}

function after(reach: Reach, event: PetitionEvent): Reach {
  switch (event.type) {
    case 'WayClosed':
      return {
        ...reach,
        closed: [...new Set<Way>([...reach.closed, ...alsoClosed(event.way)])],
        missed: [...reach.missed, event.notice],
        calls: event.way === 'call' ? reach.calls.map(over) : reach.calls,
      };
    case 'CallNeeded': {
      const { call: id, said, at: openedAt, target } = event;
      const opened: Call = {
        id,
        said,
        openedAt,
        ...(target !== undefined && { target }),
        unanswered: [],
        passedOn: false,
        state: 'open',
      };
      return { ...reach, calls: [...reach.calls, opened] };
    }
    case 'CitizenCalled':
      return changed(reach, event.call, () => ({ state: 'told' }));
    case 'CallUnanswered':
      return changed(reach, event.call, ({ unanswered }) => ({
        unanswered: [...unanswered, event.at],
      }));
    case 'CallPassedOn':
      return changed(reach, event.call, () => ({ passedOn: true }));
    case 'PetitionWithdrawn':
      return reach.calls.length > 0 ? { ...reach, calls: reach.calls.map(over) } : reach;
    default:
      return reach;
  }
}

/** A wrong number takes no texts either. */
const alsoClosed = (way: Way): readonly Way[] => (way === 'call' ? ['call', 'text'] : [way]);
const over = (call: Call): Call => (call.state === 'open' ? { ...call, state: 'over' } : call);
const changed = (reach: Reach, id: string, change: (call: Call) => Partial<Call>): Reach => ({
  ...reach,
  calls: reach.calls.map((call) => (call.id === id ? { ...call, ...change(call) } : call)),
});

const DONE: ReadonlySet<PetitionEvent['type']> = new Set([
  'CitizenCalled',
  'ConsultationAnswered',
  'ConsultationDeclined',
  'ConsultationWithdrawn',
  'AnswerApproved',
  'AnswerReturned',
  'PaperKeyed',
  'PaperSplit',
  'LetterPosted',
  'LetterReturned',
  'UnprovenDecided',
]);

/** A task that is done leaves nobody waiting, also when it was done after its target. */
export const silencedBy = (event: PetitionEvent, pledges: readonly Pledge[]): readonly Pledge[] =>
  DONE.has(event.type) && 'target' in event && event.target !== undefined
    ? pledges.map((pledge) => (pledge.id === event.target ? { ...pledge, silent: false } : pledge))
    : pledges;
