import { counts, type Figure } from './figures.ts';
import {
  byTerms,
  type CountedShare,
  clocksIn,
  isConduct,
  promiseKey,
  type ScoreTerms,
} from './fold.ts';
import { type CountedClock, rowOf } from './row.ts';
import type { ScoreClock } from './share.ts';
import type { Promised, ScoreRow } from './table.ts';

/** Which part of a month somebody opens: a department's, or all. */
export interface Part {
  readonly department?: string | undefined;
  readonly terms: ScoreTerms;
  /** Epoch ms. */
  readonly now: number;
}

/** One figure of it. */
export interface Asked extends Promised {
  readonly figure: Figure;
}

/**
 * The promises of a month as the public table has them, but by the department alone and never joined: for whoever is responsible for them.
 * Of promises about conduct nothing is opened: one would reckon of a single contact who it was.
 */
export const openRows = (shares: readonly CountedShare[], part: Part): readonly ScoreRow[] =>
  byTerms(openIn(shares, part)).map((of) => rowOf(of, part.now));

/** The clocks that a figure counts, by their instants; the same shares in any order give the same list. */
export const countedIn = (
  shares: readonly CountedShare[],
  asked: Asked,
  part: Part,
): readonly CountedClock[] =>
  openIn(shares, part)
    .filter(
      ({ clock }) =>
        promiseKey(clock) === promiseKey(asked) && counts(asked.figure, clock, part.now),
    )
    .map(({ petition, clock }) => ({ petition, clock }))
    .toSorted(
      (one, other) =>
        whenOf(one.clock) - whenOf(other.clock) ||
        (`${one.petition} ${one.clock.pledge}` < `${other.petition} ${other.clock.pledge}`
          ? -1
          : 1),
    );

/** When it came to stand as it does; of one that was counted before that was kept, when it was due. Epoch ms. */
export const whenOf = ({ at, dueAt }: ScoreClock): number => at ?? dueAt;

/** The clocks of a part that anybody may open. */
export const openIn = (shares: readonly CountedShare[], { department, terms }: Part) =>
  clocksIn(shares).filter(
    ({ clock }) =>
      !isConduct(clock.clause, terms) &&
      (department === undefined || clock.department === department),
  );
