import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { ended, isVerdictOwed } from './end-pledge.ts';

/**
 * What an answer received at `at` (epoch ms) means for each pledge. Exactly at the bound is kept (A31).
 * `at` is the instant of the fact: an answer stamped in time that arrives after the break withdraws it.
 */
export const judgeAnswer = (
  petition: Petition,
  at: number,
  now: number,
  terms: Terms,
): readonly PetitionEvent[] =>
  petition.pledges.flatMap((pledge) =>
    pledge.task
      ? []
      : pledge.rule === 'every-30d'
        ? // Who has the answer is not told any more that there is none.
          ended(petition, [pledge], { at, because: 'answered' }, now, terms)
        : judge(petition, pledge, pledge.answeredAt ?? at, now, terms),
  );

function judge(
  petition: Petition,
  pledge: Pledge,
  at: number,
  now: number,
  terms: Terms,
): readonly PetitionEvent[] {
  const kept = { type: 'PledgeKept' as const, at, pledge: pledge.id };
  if (pledge.owes && !supersededBy(petition, pledge, at)) return [];
  if (pledge.state === 'open') {
    if (supersededBy(petition, pledge, at))
      return ended(petition, [pledge], { at, because: 'superseded' }, now, terms);
    if (at <= pledge.dueAt) return [kept];
    // An accepted prior notice may still prove to have been delivered in time: the break keeps waiting.
    if (isVerdictOwed(pledge, now, terms)) return [];
    return [{ type: 'PledgeBroken', at: now, pledge: pledge.id, skipped: [] }];
  }
  if (pledge.state === 'broken' && at <= pledge.dueAt) {
    return [
      { type: 'BreakWithdrawn', at: now, pledge: pledge.id, because: 'answered-in-time' },
      kept,
    ];
  }
  return [];
}

/** A date set at a break and what an objection made owed fall away when the answer turns out to have come in time. */
function supersededBy({ pledges, objection }: Petition, pledge: Pledge, at: number): boolean {
  if (pledge.owes) return objection?.dueAt !== undefined && at <= objection.dueAt;
  return (
    pledge.owner === 'head' &&
    pledges.some(({ owes, state, dueAt }) => !owes && state === 'broken' && at <= dueAt)
  );
}
