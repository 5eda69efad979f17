import { ARRIVAL_SUBJECT } from './arrival-shares.ts';
import { cameTo, counts, type Figure } from './figures.ts';
import { rateOf } from './rate.ts';
import type { ScoreClock } from './share.ts';
import { ENDED_ANOTHER_WAY, type ScoreRow } from './table.ts';

/** A clock with the petition that it is of. */
export interface CountedClock {
  readonly petition: string;
  readonly clock: ScoreClock;
}

/** Whose it is, where cells are counted by that; of an arrival that is no petition, or none yet, nobody's. */
export const countedAs = ({ petition }: CountedClock): string | undefined =>
  ARRIVAL_SUBJECT.test(petition) ? undefined : petition;

/** All clocks of one promise in one cell. There is one at least. `now` is epoch ms. */
export function rowOf(counted: readonly CountedClock[], now: number): ScoreRow {
  const clocks = counted.map(({ clock }) => clock);
  const [first] = clocks;
  if (!first) throw new RangeError('a row of nothing');
  const of = (figure: Figure) => clocks.filter((one) => counts(figure, one, now));
  const count = (figure: Figure): number => of(figure).length;
  const by = (result: 'kept' | 'broken') => {
    const citizen = of(result).filter(({ witness }) => witness === 'citizen').length;
    return { machine: count(result) - citizen, citizen };
  };
  const [kept, broken, overdue] = [by('kept'), by('broken'), count('overdue')];
  const own = { kept: count('own-kept'), broken: count('own-broken') };
  const took = tookOf(clocks, now);
  const { terms, clause, kind } = first;
  return {
    ...{ terms, clause, kind, clocks: clocks.length },
    petitions: new Set(counted.flatMap((one) => countedAs(one) ?? [])).size,
    ...{ kept, broken, overdue, own },
    open: count('open'),
    extended: count('extended'),
    ...rateOf({ kept, broken, own, overdue }),
    median: rank(took, 0.5),
    p90: rank(took, 0.9),
    near: count('near'),
    ended: endedIn(clocks),
  };
}

/** How long each took; what nobody has done yet takes longer than all others. */
const tookOf = (clocks: readonly ScoreClock[], now: number): readonly number[] =>
  clocks
    .filter((one) => one.result !== 'ended' && !counts('open', one, now))
    .map(({ tookMs = Number.POSITIVE_INFINITY }) => tookMs)
    .toSorted((one, other) => (one < other ? -1 : Number(one > other)));

/** By nearest rank. */
function rank(sorted: readonly number[], share: number): number | null {
  const at = sorted[Math.ceil(sorted.length * share) - 1];
  return at === undefined || at === Number.POSITIVE_INFINITY ? null : at;
}

function endedIn(clocks: readonly ScoreClock[]): ScoreRow['ended'] {
  const counts: { -readonly [K in keyof ScoreRow['ended']]: ScoreRow['ended'][K] } = {};
  for (const way of ENDED_ANOTHER_WAY) {
    const of = clocks.filter((one) => cameTo(one, way));
    const late = of.filter((one) =>
      way === 'supplement' ? one.supplement === 'last-tenth' : one.lastTenth === true,
    );
    if (of.length > 0) counts[way] = { number: of.length, lastTenth: late.length };
  }
  return counts;
}
