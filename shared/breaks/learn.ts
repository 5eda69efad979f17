import { DAY } from '../charter/day.ts';
import type { Month } from '../compensation/month.ts';
import type { BreakEntry } from './entry.ts';

/** What a department learns of one cause in a month: counts alone. */
export interface CauseFigures {
  readonly cause: string;
  /** Breaks of the month that still are ones. */
  readonly broke: number;
  /** Of them, those for which the charter owes nothing, by a rule. */
  readonly exempt: number;
  /** Things owed for the others, what was done of them, and what is late now. */
  readonly owed: number;
  readonly done: number;
  readonly overdue: number;
  /** How often the same cause had come in the department within so many days before. */
  readonly again: number;
}

/**
 * The figures of a month by cause, in the order of the causes' names: nothing is ranked. `entries` are a department's, of the
 * month and of the `againDays` before it; `now` is epoch ms.
 */
export function learnt(
  entries: readonly BreakEntry[],
  { from, until }: Pick<Month, 'from' | 'until'>,
  againDays: number,
  now: number,
): readonly CauseFigures[] {
  const live = entries.filter(({ voided }) => !voided);
  const ofMonth = live.filter(({ at }) => at >= from && at < until);
  const causes = [...new Set(ofMonth.map(({ cause }) => cause))].toSorted();
  return causes.map((cause) => {
    const broke = ofMonth.filter((one) => one.cause === cause);
    const all = live.filter((one) => one.cause === cause);
    const owed = broke.flatMap(({ owes }) => owes);
    const cameBefore = ({ at }: BreakEntry) =>
      all.some((other) => other.at < at && other.at >= at - againDays * DAY);
    return {
      cause,
      broke: broke.length,
      exempt: broke.filter(({ rule }) => rule !== undefined).length,
      owed: owed.length,
      done: owed.filter(({ doneAt }) => doneAt !== undefined).length,
      overdue: owed.filter(
        ({ doneAt, dueAt }) => doneAt === undefined && dueAt !== undefined && dueAt < now,
      ).length,
      again: broke.filter(cameBefore).length,
    };
  });
}
