import type { PledgeTerms } from '../../charter/charter.ts';
import type { Terms } from '../decision.ts';
import type { Pledge } from '../pledge.ts';

/**
 * The charter's terms of a pledge.
 * @throws Error when the charter in force no longer knows them: an open pledge's terms are never removed.
 */
export function termsOf(pledge: Pick<Pledge, 'terms'>, { charter }: Terms): PledgeTerms {
  const found = charter.pledges.find(({ id }) => id === pledge.terms);
  if (!found) throw new Error(`charter ${charter.version} has no pledge ${pledge.terms}`);
  return found;
}
