import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';
import type { Pledge } from './pledge.ts';
import type { Objection } from './state-objection.ts';

/** The objection after an event; pure like `step`. */
export function objectionAfter(
  { objection: before }: Petition,
  event: PetitionEvent,
): Objection | undefined {
  switch (event.type) {
    case 'ObjectionRaised': {
      const { type: _, ...raised } = event;
      return raised;
    }
    case 'ObjectionExplained': {
      const { type: _, ...explanation } = event;
      return before && { ...before, explanation };
    }
    case 'ExplanationReached':
      return before && { ...before, reachedAt: Math.min(before.reachedAt ?? event.at, event.at) };
    case 'ApologyMade':
      return before && { ...before, words: event.words };
    case 'PledgeMade':
      return before && event.pledge.owes === 'apology'
        ? { ...before, apology: event.pledge.id }
        : before;
    default:
      return before;
  }
}

/** The pledges after an event that settles what they owe: nobody waits for it any more. */
export function owedAfter(pledges: readonly Pledge[], event: PetitionEvent): readonly Pledge[] {
  const given = GIVEN[event.type];
  if (given === undefined) return pledges;
  return pledges.map((pledge) =>
    pledge.owes === given && pledge.silent ? { ...pledge, silent: false } : pledge,
  );
}
const GIVEN: Readonly<Partial<Record<PetitionEvent['type'], Pledge['owes']>>> = {
  ExplanationReached: 'explanation',
  ApologyMade: 'apology',
};

/** The objection whose explanation is owed or was given; undefined for one that opened no hour or was overtaken. */
export function owedObjection({ objection, pledges }: Petition): Objection | undefined {
  const hour = pledges.find(({ id }) => id === objection?.hour);
  return hour && hour.state !== 'void' ? objection : undefined;
}

/** The head's own date that still lies ahead of `now` (epoch ms), the sooner of several. */
export const headDate = ({ pledges }: Petition, now: number): Pledge | undefined =>
  pledges
    .filter(({ owner, state, dueAt }) => owner === 'head' && state === 'open' && dueAt > now)
    .toSorted((a, b) => a.dueAt - b.dueAt)[0];
