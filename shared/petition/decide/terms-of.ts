import type { Charter, PledgeTerms } from '../../charter/charter.ts';
import { madeBy, termsAsMade } from '../../charter/versions.ts';
import type { Terms } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';

/**
 * The terms of a pledge, by the charter that made it.
 * @throws Error when that charter does not know them: an open pledge's terms are never removed.
 */
export function termsOf(
  pledge: Pick<Pledge, 'terms' | 'charterVersion'>,
  { charter }: Terms,
): PledgeTerms {
  const found = termsAsMade(pledge, charter);
  if (!found) throw new Error(`charter ${charter.version} has no pledge ${pledge.terms}`);
  return found;
}

/** The numbers of the charter that made a pledge; of the one in force, where none was made. */
export const numbersOf = (
  pledge: Pledge | undefined,
  { charter }: Pick<Terms, 'charter'>,
): Charter['terms'] => (pledge ? madeBy(pledge, charter) : charter).terms;

/**
 * The charter that a petition was received under: that of the promises which its receipt made. What its petitioner may still do, and until
 * when, goes by it, as they were told: a changed charter shortens no time of theirs. Of a line of a list, which knows no promises, it is
 * the one in force.
 */
export const charterOf = (
  { pledges: [first] = [] }: Partial<Pick<Petition, 'pledges'>>,
  { charter }: Pick<Terms, 'charter'>,
): Charter => (first ? madeBy(first, charter) : charter);

/** What is decided by, with the charter that the petition was received under. */
export const asReceived = <T extends Pick<Terms, 'charter'>>(
  petition: Partial<Pick<Petition, 'pledges'>>,
  terms: T,
): T => ({ ...terms, charter: charterOf(petition, terms) });
