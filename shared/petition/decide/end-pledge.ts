import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { isOpenAt, type Pledge } from '../pledge.ts';
import { breakEvents } from './break-events.ts';
import { graceEnd, unspentMoments } from './commit.ts';
import { termsOf } from './terms-of.ts';

type Of<T extends PetitionEvent['type']> = Extract<PetitionEvent, { readonly type: T }>;
export type Ending = Of<'PledgeVoided'>['because'];

/** What a break is withdrawn for, where what ended the promise came in time and was recorded late. */
const IN_TIME: Readonly<Record<Ending, Of<'BreakWithdrawn'>['because']>> = {
  withdrawn: 'withdrawn-in-time',
  transferred: 'transferred-in-time',
  answered: 'ended-in-time',
  reclassified: 'ended-in-time',
  superseded: 'ended-in-time',
  unreachable: 'ended-in-time',
  moved: 'ended-in-time',
};

/**
 * The end of promises that nobody needs any more; the only place that makes one void (P9, A12). `at` is the instant of
 * the fact that ends them, such as the receipt of a withdrawal (epoch ms), `now` that of the decision.
 * In time, at the due instant itself too, a promise is void, and a break recorded meanwhile is withdrawn. One that was
 * due before is not: it is broken first or, while A12 still waits for a delivery, left open for its own moment to judge.
 */
export function ended(
  petition: Petition,
  pledges: readonly Pledge[],
  { at, because }: { readonly at: number; readonly because: Ending },
  now: number,
  terms: Terms,
): readonly PetitionEvent[] {
  const goesOn = because !== 'withdrawn' && because !== 'transferred';
  const events: PetitionEvent[] = [];
  for (const pledge of pledges) {
    const before = events.reduce(step, petition);
    const voided = { type: 'PledgeVoided' as const, at, pledge: pledge.id, because };
    if (pledge.state === 'open' && isInTime(pledge, at, terms)) events.push(voided);
    else if (pledge.state === 'open' && !isVerdictOwed(pledge, now, terms))
      events.push(
        ...breakEvents(before, pledge, behind(before, pledge, now, terms), now, terms, goesOn),
      );
    else if (pledge.state === 'broken' && at <= pledge.dueAt)
      events.push(
        { type: 'BreakWithdrawn', at: now, pledge: pledge.id, because: IN_TIME[because] },
        voided,
      );
  }
  return events;
}

/** What a break or an objection made owed, as an act of `at` (epoch ms) finds it: it falls away with the break. */
export const redressOf = ({ pledges }: Petition, at: number): readonly Pledge[] =>
  pledges.filter(
    (pledge) => (pledge.owner === 'head' || (pledge.owes && !pledge.task)) && isOpenAt(pledge, at),
  );

/** Ended at or before its due instant. What stands still is not due, and what has no break cannot be late. */
const isInTime = (pledge: Pledge, at: number, terms: Terms): boolean =>
  at <= pledge.dueAt ||
  pledge.pausedAt !== undefined ||
  termsOf(pledge, terms).ladder.every(({ level }) => level !== 'break');

/** A prior notice that was handed over in time may still prove to be delivered in time. */
export function isVerdictOwed(pledge: Pledge, now: number, terms: Terms): boolean {
  const until = graceEnd(pledge, terms);
  return until !== undefined && now < until;
}

/** The levels that the break overtakes. */
const behind = (petition: Petition, pledge: Pledge, now: number, terms: Terms) =>
  unspentMoments(petition, pledge, terms)
    .filter(({ at, level }) => at <= now && level !== 'break')
    .map(({ level }) => level);
