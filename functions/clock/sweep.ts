import { type BreaksDeps, checkBreaks } from '../../shared/breaks/check-breaks.ts';
import { followDepartures } from '../../shared/departures/hand-over.ts';
import type { LeaveDeps } from '../../shared/departures/plan.ts';
import { eachAlone } from '../../shared/lambda/each.ts';
import type { PagedJob } from '../../shared/lambda/job.ts';
import { type TickDeps, tick } from '../../shared/lambda/paged-job.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Absences } from '../../shared/ports/office.ts';
import type { WaitRinger } from '../../shared/ports/timers.ts';
import { type CheckScoreDeps, checkScore } from '../../shared/scoring/check-score.ts';
import type { AnyCalendar, Subjects } from '../../shared/subjects/kind.ts';
import { followAbsences } from './absences.ts';
import { type BooksDeps, checkBooks } from './check-books.ts';
import { type CalendarDeps, followCalendar } from './follow-calendar.ts';
import { type LateDeps, late } from './late.ts';
import { type MonthDeps, monthMail } from './month-mail.ts';
import { type MorningDeps, morningList } from './morning-list.ts';
import { ringWaits } from './ring-waits.ts';

export interface SweepDeps
  extends TickDeps,
    LateDeps,
    MorningDeps,
    CalendarDeps,
    BooksDeps,
    BreaksDeps,
    Omit<CheckScoreDeps, 'publications' | 'improvements'>,
    MonthDeps,
    Pick<LeaveDeps, 'calls' | 'departures'> {
  readonly publications: LeaveDeps['publications'] &
    MonthDeps['publications'] &
    CheckScoreDeps['publications'];
  readonly improvements: LeaveDeps['improvements'] &
    MonthDeps['improvements'] &
    CheckScoreDeps['improvements'];
  readonly petitions: LeaveDeps['petitions'] & CheckScoreDeps['petitions'];
  readonly subjects: Subjects<AnyCalendar>;
  readonly absences: Absences;
  readonly waits: WaitRinger;
  readonly clock: Clock;
}

/** When the sweeps begin lists of the morning that nothing else has begun, ms after midnight in Korea. */
const MORNING = { from: (8 * 60 + 50) * 60_000, until: 10 * 60 * 60_000 };
/** When the mails of a month are begun: no mail of the kind comes to staff in the evening. */
const OFFICE_HOURS = { from: MORNING.from, until: 18 * 60 * 60_000 };

/**
 * Every five minutes: what the fast way lost is sent and rung, work moves with absences, how late we are is measured, and
 * the jobs over all that is open go on. Each item by itself, each part by itself and beside the others, each for a
 * while: what fails, or is more than one sweep can do, keeps nothing else from its turn.
 */
export const sweepHandler = (deps: SweepDeps) => async (): Promise<void> => {
  const now = deps.clock.now();
  const failed = await each(
    [
      { name: 'late', work: () => sendAndRing(now, deps) },
      ticking(ringWaits(now, deps), now, deps),
      { name: 'calendarDays', work: () => measureCalendar(now, deps) },
      ticking(followCalendar(deps), now, deps),
      ticking(morningList(deps, MORNING), now, deps),
      ticking(monthMail(now, deps, OFFICE_HOURS), now, deps),
      ticking(checkBooks(deps), now, deps),
      ticking(checkBreaks(deps), now, deps),
      ticking(checkScore(deps), now, deps),
      { name: 'departures', work: async () => followDepartures(await deps.terms(), deps) },
      { name: 'absences', work: () => followAbsences(now, deps) },
    ],
    deps,
  );
  if (failed) throw new Error('a part of the sweep failed');
};

interface SweepPart {
  readonly name: string;
  readonly work: () => Promise<unknown>;
}

const ticking = <T>(job: PagedJob<T>, now: number, deps: SweepDeps): SweepPart => ({
  name: job.name,
  work: () => tick(job, now, deps),
});

/** Whether one of them failed. */
async function each(parts: readonly SweepPart[], { log, tell }: SweepDeps): Promise<boolean> {
  const { passing } = await eachAlone(parts, async ({ work }) => void (await work()), {
    nameIn: ({ name }) => name,
    atOnce: parts.length,
    log,
    ...(tell && { tell }),
  });
  return passing.length > 0;
}

/** The measure is told although one of the jobs fails: its silence would say that nobody watches. */
async function sendAndRing(now: number, deps: SweepDeps): Promise<void> {
  const { jobs, measure } = await late(now, deps);
  const failed = await each(
    jobs.map((job) => ticking(job, now, deps)),
    deps,
  );
  measure();
  if (failed) throw new Error('what was late was not all sent and rung');
}

/** How far the official calendar reaches. */
async function measureCalendar(now: number, { terms, metrics }: SweepDeps): Promise<void> {
  const { calendar } = await terms();
  metrics({ CalendarDaysLeft: calendar.knownUntil - calendar.dayOf(now) });
}
