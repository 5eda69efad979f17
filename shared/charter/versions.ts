import type { Charter, PledgeTerms } from './charter.ts';

/** What a promise keeps of the charter that made it. */
interface Made {
  readonly charterVersion: string;
  /** The id of its terms. */
  readonly terms: string;
}

/** That version of a charter: the one in force or one of before; undefined of one that does not ship. */
export const versionOf = (charter: Charter, version: string): Charter | undefined =>
  [charter, ...(charter.former ?? [])].find((one) => one.version === version);

/**
 * The charter by which a promise was made: whoever changes the charter changes no promise that was given. Of a version that
 * no longer ships it is the one in force; synthesis refuses to let go of one that was released.
 */
export const madeBy = (
  { charterVersion }: Pick<Made, 'charterVersion'>,
  charter: Charter,
): Charter => versionOf(charter, charterVersion) ?? charter;

/** The terms by which a promise was made; undefined where neither its charter nor the one in force knows them. */
export const termsAsMade = (pledge: Made, charter: Charter): PledgeTerms | undefined =>
  madeBy(pledge, charter).pledges.find(({ id }) => id === pledge.terms);

/** What is decided by, with the charter by which the promise was made. */
export const asMade = <T extends { readonly charter: Charter }>(
  pledge: Pick<Made, 'charterVersion'>,
  terms: T,
): T => ({ ...terms, charter: madeBy(pledge, terms.charter) });
