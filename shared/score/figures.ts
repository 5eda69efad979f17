import { borneOut } from '../manner/tally.ts';
import type { ScoreClock } from './share.ts';
import { ENDED_ANOTHER_WAY, type ScoreRow } from './table.ts';

type Way = (typeof ENDED_ANOTHER_WAY)[number];

/** The figures of a row that count clocks, each of which can be opened down to those. */
export const FIGURES = [
  ...(['clocks', 'kept', 'broken', 'overdue', 'open', 'extended'] as const),
  ...(['own-kept', 'own-broken', 'near'] as const),
  ...ENDED_ANOTHER_WAY.map((way) => `ended.${way}` as const),
] as const;
export type Figure = (typeof FIGURES)[number];

/** Open, and its time is over; what stands still has time. `now` is epoch ms. */
const isOverdue = ({ result, paused, dueAt }: ScoreClock, now: number): boolean =>
  result === 'open' && !paused && now > dueAt;

/** Whether a figure counts a clock, at `now` (epoch ms): the one place that says what a figure means. */
export function counts(figure: Figure, clock: ScoreClock, now: number): boolean {
  const { result, witness } = clock;
  const isOwn = witness === 'own-word';
  switch (figure) {
    case 'clocks':
      return true;
    case 'kept':
    case 'broken':
      return result === figure && !isOwn;
    case 'own-kept':
      return result === 'kept' && isOwn;
    case 'own-broken':
      return result === 'broken' && isOwn;
    case 'overdue':
      return isOverdue(clock, now);
    case 'open':
      return result === 'open' && !isOverdue(clock, now);
    case 'extended':
      return result === 'extended';
    case 'near':
      return result === 'kept' && clock.lastTenth === true;
    default:
      return cameTo(clock, wayOf(figure));
  }
}

/** A figure of a row, by its name. */
export function figureIn(row: ScoreRow, figure: Figure): number {
  switch (figure) {
    case 'kept':
    case 'broken':
      return borneOut(row[figure]);
    case 'own-kept':
      return row.own.kept;
    case 'own-broken':
      return row.own.broken;
    case 'clocks':
    case 'overdue':
    case 'open':
    case 'extended':
    case 'near':
      return row[figure];
    default:
      return row.ended[wayOf(figure)]?.number ?? 0;
  }
}

const WAYS = new Map<string, Way>(ENDED_ANOTHER_WAY.map((way) => [`ended.${way}`, way]));
function wayOf(figure: `ended.${Way}`): Way {
  const way = WAYS.get(figure);
  if (way === undefined) throw new RangeError(`no way of ending: ${figure}`);
  return way;
}

/** Whether a clock came to its end so, or was held up or mended so. */
export function cameTo(clock: ScoreClock, way: Way): boolean {
  if (way === 'supplement') return clock.supplement !== undefined;
  if (way === 'break-withdrawn') return clock.breaksWithdrawn !== undefined;
  return clock.ending === way;
}
