import type { Level } from '../../charter/rungs.ts';
import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { headDate } from '../objection.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { apologyOwed } from './apology-owed.ts';
import { isOver } from './is-final.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { termsOf } from './terms-of.ts';

/**
 * The break and, for a promise to the citizen, the new date that it makes the head promise; none where the petition
 * does not go on.
 */
export function breakEvents(
  petition: Petition,
  pledge: Pledge,
  skipped: readonly Level[],
  now: number,
  terms: Terms,
  goesOn = !isOver(petition),
): PetitionEvent[] {
  const broken: PetitionEvent = { type: 'PledgeBroken', at: now, pledge: pledge.id, skipped };
  if (pledge.owes)
    return [broken, ...(pledge.owes === 'explanation' ? apologyOwed(petition, now, terms) : [])];
  // No second date: one that nobody means would be another false promise (see the decision record).
  if (pledge.task || pledge.kind === 'period' || termsOf(pledge, terms).trigger === 'broken')
    return [broken];
  // A letter breaks its target and not a pledge, yet silence is silence: its sender gets a date too.
  const set = terms.charter.pledges.find(({ trigger }) => trigger === 'broken');
  if (!set || !goesOn || (pledge.answeredAt ?? petition.answeredAt) !== undefined) return [broken];
  if (headDate(petition, now)) return [broken];
  return [
    broken,
    pledgeMade(makePledge(set, now, terms, { among: petition.pledges, owner: 'head' }), now),
  ];
}
