import type { Channel } from '../charter/charter.ts';
import { monthText } from '../charter/day.ts';
import type { Witness } from '../manner/outcome.ts';
import { byMonth, type ScoreClock, type ScoreEnding, type Share } from './share.ts';

/** What is kept in the last tenth of its time is a near miss. */
export const TENTH = 1 / 10;

/** A clock of what is no petition: one after the other in a subject. Instants are epoch ms. */
export interface Run {
  readonly startsAt: number;
  dueAt: number;
  /** Its time was over before it was done. */
  late: boolean;
  /** The event by which it stands as it does. */
  event: string;
  at: number;
}

/** A clock as an event begins it. */
export const begun = (
  { type, at }: { readonly type: string; readonly at: number },
  { startsAt, dueAt }: Pick<Run, 'startsAt' | 'dueAt'>,
): Run => ({ startsAt, dueAt, late: false, event: type, at });

type Named = Pick<ScoreClock, 'terms' | 'clause' | 'kind' | 'department'>;

/** How it came to an end; without it, it is open. */
export interface RunEnd {
  readonly at: number;
  readonly event: string;
  /** What was done is kept or broken, by its time; what was not is neither, in time. */
  readonly ending: ScoreEnding;
  readonly done: boolean;
  /** It was nothing that is promised, however late that was found. */
  readonly none?: true;
  /** Whoever found out that it was missed, whatever its time. */
  readonly missedBy?: Witness;
  /** Who says that it was done; undefined: a machine. That it was late the clock says. */
  readonly doneBy?: Witness;
}

interface Part {
  readonly month: string;
  readonly clock: ScoreClock;
}

/** As the figures count it: nobody's own word keeps anything, and what is over and not done is broken. */
export function clockOfRun(run: Run, pledge: string, named: Named, end?: RunEnd): Part {
  const result = resultOf(run, end);
  const isOver = result === 'kept' || result === 'ended';
  const tenth = (run.dueAt - run.startsAt) * TENTH;
  const keptBy = result === 'kept' ? end?.doneBy : undefined;
  const clock: ScoreClock = {
    ...{
      pledge,
      ...named,
      result,
      witness: end?.missedBy ?? keptBy ?? 'machine',
      dueAt: run.dueAt,
    },
    ...{ event: end?.event ?? run.event, at: end?.at ?? run.at },
    ...(end && (isOver || end.done) && { ending: end.ending }),
    ...(end?.done && { tookMs: Math.max(0, end.at - run.startsAt) }),
    ...(end && end.at > run.dueAt - tenth && { lastTenth: true as const }),
  };
  // What somebody ended once its time was over leaves the month in which it was overdue no better.
  return { month: monthText(isOver && end ? Math.min(end.at, run.dueAt) : run.dueAt), clock };
}

function resultOf({ late, dueAt }: Run, end: RunEnd | undefined): ScoreClock['result'] {
  if (end?.none) return 'ended';
  if (late || end?.missedBy !== undefined || (end && end.at > dueAt)) return 'broken';
  if (!end) return 'open';
  return end.done ? 'kept' : 'ended';
}

/** What such a subject adds to each month. */
export const sharesOfRuns = (parts: readonly Part[], channel?: Channel): readonly Share[] =>
  byMonth(parts).map(([month, of]) => ({
    ...{ month, clocks: of.map(({ clock }) => clock), owed: [] },
    ...(channel && { channel }),
  }));
