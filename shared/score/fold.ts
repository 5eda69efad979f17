import { CHANNELS } from '../charter/charter.ts';
import { monthText } from '../charter/day.ts';
import { promiseOf } from '../charter/promise.ts';
import { joined } from './join.ts';
import { type CountedClock, countedAs, rowOf } from './row.ts';
import { OWED_TO_CITIZENS, type Share } from './share.ts';
import type { MonthScore, Promised, QuarterScore, ScoreRow } from './table.ts';

/** A share with the petition that it is of: figures are opened down to it, and what is public never names it. */
export interface CountedShare extends Share {
  readonly petition: string;
}

export interface ScoreTerms {
  /** With fewer petitions a cell is joined with others. */
  readonly fewest: number;
  /** Of these promises the conduct of few could be read: fewer contacts are not shown at all, and never by department or channel. */
  readonly conduct: {
    readonly promises: readonly string[];
    readonly fewest: number;
    /** `YYYY-MM-DD`, KST: staff were consulted by then. Months that began before it, or without it all, say nothing of conduct (1.6). */
    readonly since: string | undefined;
  };
}

/** `2026-Q4` of a month `2026-11`. */
export const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** The months of a quarter, in their order. */
export function monthsIn(quarter: string): readonly string[] {
  const first = Number(quarter.slice(-1)) * 3 - 2;
  return [0, 1, 2].map((n) => `${quarter.slice(0, 4)}-${String(first + n).padStart(2, '0')}`);
}

/**
 * The public tables of one quarter: a fixed list, by month of the organisation, by department and by channel of the quarter. `shares` are
 * all of its months; `now` is epoch ms. The same shares in any order give the same tables.
 */
export function foldQuarter(
  quarter: string,
  shares: readonly CountedShare[],
  terms: ScoreTerms,
  now: number,
): QuarterScore {
  // What is due in a later month is counted when that comes, in each table alike.
  const inAll = shares.filter(
    ({ month }) => quarterOf(month) === quarter && month <= monthText(now),
  );
  const clocks = clocksIn(inAll).filter(({ clock }) => !isConduct(clock.clause, terms));
  return {
    quarter,
    asOf: new Date(now).toISOString(),
    organisation: monthsIn(quarter)
      .filter((month) => inAll.some((share) => share.month === month))
      .map((month) =>
        foldMonth(
          month,
          inAll.filter((share) => share.month === month),
          terms,
          now,
        ),
      ),
    department: cellsOf(clocks, ({ clock }) => clock.department, terms, now),
    channel: cellsOf(
      clocks.filter(({ channel }) => channel !== undefined),
      ({ channel = '' }) => channel,
      terms,
      now,
    ).map(({ of, row }) => ({
      of: CHANNELS.filter((channel) => of.includes(channel)),
      row,
    })),
  };
}

interface Placed extends CountedClock {
  readonly channel: Share['channel'] | undefined;
}

/** All clocks, each with its petition. */
export const clocksIn = (shares: readonly CountedShare[]): readonly Placed[] =>
  shares.flatMap(({ petition, channel, clocks }) =>
    clocks.map((clock) => ({ petition, channel, clock })),
  );

export const isConduct = (clause: string, { conduct }: ScoreTerms): boolean =>
  conduct.promises.includes(promiseOf(clause));

/** Where fewer petitions stand behind it one could read what somebody did. */
const isConductShown = (
  month: string,
  petitions: number,
  { conduct: { since, fewest } }: ScoreTerms,
): boolean => since !== undefined && `${month}-01` >= since && petitions >= fewest;

/** Where few said yes, or few said no, one could read what somebody said; that nobody said yes harms nobody. */
const isUrgedShown = (
  { said, urged }: { readonly said: number; readonly urged: number },
  { fewest }: ScoreTerms,
): boolean => (urged === 0 ? said : Math.min(urged, said - urged)) >= fewest;

function foldMonth(
  month: string,
  shares: readonly CountedShare[],
  terms: ScoreTerms,
  now: number,
): MonthScore {
  const answered = shares.flatMap((share) => share.answered ?? []);
  const visits = shares.flatMap((share) => share.visits ?? []);
  const withdrawn = shares.flatMap((share) => share.withdrawn ?? []);
  const urged = withdrawn.filter((one) => one.urged).length;
  const over = month < monthText(now);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  return {
    month,
    over,
    promises: byTerms(clocksIn(shares))
      .map((of) => rowOf(of, now))
      .filter(
        ({ clause, petitions }) =>
          !isConduct(clause, terms) || isConductShown(month, petitions, terms),
      ),
    answered: {
      petitions: answered.length,
      byFirst: answered.filter(({ byFirst }) => byFirst).length,
      reassignments: sum(answered.map(({ reassignments }) => reassignments)),
    },
    owed: OWED_TO_CITIZENS.map((what) => {
      const of = shares.flatMap(({ owed }) => owed.filter((one) => one.what === what));
      const done = of.filter(({ doneAt, waived }) => doneAt !== undefined && !waived);
      return {
        what,
        owed: of.length,
        done: done.length,
        waived: of.filter(({ waived }) => waived).length,
        overdue: of.filter(
          ({ doneAt, dueAt, waived }) =>
            doneAt === undefined && !waived && dueAt !== undefined && dueAt < now,
        ).length,
        amountOwed: sum(of.map(({ amount = 0 }) => amount)),
        amountPaid: sum(done.map(({ amount = 0 }) => amount)),
      };
    }),
    visits: {
      byLaw: sum(visits.map(({ byLaw }) => byLaw)),
      ...(isConductShown(month, visits.length, terms) && {
        unallowed: sum(visits.map(({ unallowed }) => unallowed)),
        unidentified: sum(visits.map(({ unidentified }) => unidentified)),
      }),
    },
    ...(over &&
      isUrgedShown({ said: withdrawn.length, urged }, terms) && {
        withdrawn: { said: withdrawn.length, urged },
      }),
  };
}

/** Which promise it is: one that another charter has under the same id for another clause, or as a target, is another. */
export const promiseKey = ({ terms, clause, kind }: Promised): string =>
  `${terms} ${clause} ${kind}`;

/** Each promise by itself, in the order of the ids of its terms. */
export const byTerms = <C extends CountedClock>(clocks: readonly C[]): readonly (readonly C[])[] =>
  [...Map.groupBy(clocks, ({ clock }) => promiseKey(clock))]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, of]) => of);

const cellsOf = (
  clocks: readonly Placed[],
  keyOf: (clock: Placed) => string,
  { fewest }: ScoreTerms,
  now: number,
): readonly { readonly of: string[]; readonly row: ScoreRow }[] =>
  byTerms(clocks).flatMap((of) =>
    joined(Map.groupBy(of, keyOf), countedAs, fewest).map(({ keys, all }) => ({
      of: [...keys],
      row: rowOf(all, now),
    })),
  );
