import type { Level } from '../../charter/charter.ts';
import type { PetitionEvent } from '../events.ts';
import { headDate } from '../objection.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import type { Terms } from '../ports.ts';
import { apologyOwed } from './apology-owed.ts';
import { graceEnd, termsOf } from './commit.ts';
import { freeId, makePledge, pledgeMade } from './make-pledge.ts';

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
        ? noLongerAwaited(pledge, at)
        : judge(petition, pledge, pledge.answeredAt ?? at, now, terms),
  );

/** Who has the answer is not told any more that there is none. */
const noLongerAwaited = (pledge: Pledge, at: number): readonly PetitionEvent[] =>
  pledge.state === 'open' ? [voided(pledge, at, 'answered')] : [];

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
    if (supersededBy(petition, pledge, at)) return [voided(pledge, at, 'superseded')];
    if (at <= pledge.dueAt) return [kept];
    // An accepted prior notice may still prove to have been delivered in time: the break keeps waiting.
    const waitsUntil = graceEnd(pledge, terms);
    if (waitsUntil !== undefined && now < waitsUntil) return [];
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

export const voided = (
  pledge: Pledge,
  at: number,
  because: Extract<PetitionEvent, { readonly type: 'PledgeVoided' }>['because'],
): PetitionEvent => ({ type: 'PledgeVoided', at, pledge: pledge.id, because });

/** The break and, for a promise to the citizen, the new date that it makes the head promise. */
export function breakEvents(
  petition: Petition,
  pledge: Pledge,
  skipped: readonly Level[],
  now: number,
  terms: Terms,
): PetitionEvent[] {
  const broken: PetitionEvent = { type: 'PledgeBroken', at: now, pledge: pledge.id, skipped };
  if (pledge.owes)
    return [broken, ...(pledge.owes === 'explanation' ? apologyOwed(petition, now, terms) : [])];
  // No second date: one that nobody means would be another false promise (see the decision record).
  if (pledge.task || pledge.kind === 'period' || termsOf(pledge, terms).trigger === 'broken')
    return [broken];
  // A letter breaks its target and not a pledge, yet silence is silence: its sender gets a date too.
  const set = terms.charter.pledges.find(({ trigger }) => trigger === 'broken');
  if (!set || (pledge.answeredAt ?? petition.answeredAt) !== undefined) return [broken];
  if (headDate(petition, now)) return [broken];
  const id = freeId(petition, set.id);
  return [broken, pledgeMade(makePledge(set, now, terms, { id, owner: 'head' }), now)];
}
