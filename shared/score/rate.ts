import { borneOut } from '../manner/tally.ts';
import type { ScoreRow } from './table.ts';

type Measured = Pick<ScoreRow, 'kept' | 'broken' | 'own' | 'overdue'>;

/** The rate kept, and how much of all that came out each witness saw: the one place that divides. Null where there is nothing to say. */
export function rateOf({
  kept,
  broken,
  own,
  overdue,
}: Measured): Pick<ScoreRow, 'rate' | 'coverage'> {
  const measured = borneOut(kept) + borneOut(broken) + overdue;
  const all = measured + own.kept + own.broken;
  return {
    rate: measured === 0 ? null : borneOut(kept) / measured,
    // That the time of something is over is the clock's to say.
    coverage:
      all === 0
        ? null
        : {
            machine: (kept.machine + broken.machine + overdue) / all,
            citizen: (kept.citizen + broken.citizen) / all,
          },
  };
}
