import type { MannerRow, Since } from '../manner/books.ts';
import type { MannerOutcome } from '../manner/outcome.ts';

/** What came of a call or a petition as of one version of it. */
export interface Settled {
  /** The id of the call, or the number of the petition. */
  readonly source: string;
  readonly version: number;
  readonly outcomes: readonly MannerOutcome[];
}

/** The books of conduct: what is counted of each person in a month, and what each source has added to them. */
export interface MannerBooks {
  /**
   * Adds what a source has come to, and takes out what it had come to before; the same again, and an older version, add nothing. Nothing of
   * a day before `since` is ever counted. True where the books changed. @throws Busy when others moved it each time.
   */
  settle(
    settled: Settled,
    by: { readonly since: Since /** How long counts are kept. */; readonly months: number },
  ): Promise<boolean>;
  /** A team's month (`YYYY-MM`), a row for each of its people. */
  of(team: string, month: string): Promise<readonly MannerRow[]>;
  /** One person's month, in whichever of these teams it was. */
  own(person: string, teams: readonly string[], month: string): Promise<readonly MannerRow[]>;
}
