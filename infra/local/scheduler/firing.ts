import { randomUUID } from 'node:crypto';
import type { Timer, VirtualClock } from '../contract.ts';
import type { Faults } from '../queues/store.ts';
import { type Expression, scheduleExpression } from './expression.ts';
import type { Schedule } from './schedule.ts';

const COALESCED = 6 * 3_600_000;
/** Of an advance over many weeks that is too often: nothing is ever shown but its end. */
const MOST_IN_AN_ADVANCE = 28;
const HALF_A_DAY = 2 * COALESCED;
const spacing = (left: number): number => Math.max(COALESCED, left / MOST_IN_AN_ADVANCE);

export interface FiringDeps {
  readonly clock: VirtualClock;
  /** Hands the input to the target in the name of the role; a rejection is retried, then goes to the DLQ. */
  readonly deliver: (targetArn: string, input: string, roleArn: string) => Promise<void> | void;
  /** Puts the input away, in the name of the role too. */
  readonly deadLetter: (queueArn: string, input: string, roleArn: string) => Promise<void> | void;
  /**
   * During one advance a rate schedule fires at most once in six virtual hours (or, where more than a week is left, in a
   * twenty-eighth of what is left), and once more at the last period's end. Without it every period fires, so eleven days of
   * `rate(5 minutes)` are 3,168 firings.
   */
  readonly coalesce?: boolean;
  readonly faults?: Faults;
}

/** Fires schedules on the clock; `done` is told when a schedule has no further instant. */
export function firing(deps: FiringDeps, done: (schedule: Schedule) => void) {
  const { clock } = deps;
  const timers = new Map<Schedule, Timer>();
  let lateness = 0;

  function next(expression: Expression, last: number): number | undefined {
    if (expression.kind === 'at') return undefined;
    if (expression.kind === 'cron') return afterCron(expression.after, last);
    const { period } = expression;
    const end = clock.movingTo ?? 0;
    const lastTick = last + Math.floor((end - last) / period) * period;
    if (!deps.coalesce || lastTick <= last) return last + period;
    return Math.min(last + Math.ceil(spacing(end - last) / period) * period, lastTick);
  }

  /** One of a rate fires as soon as it is made: none of ours has a start date. */
  function firstOf(expression: Expression): number | undefined {
    if (expression.kind === 'at') return expression.at;
    return expression.kind === 'rate' ? clock.now() : next(expression, clock.now());
  }

  /** One that comes by the hour is coalesced like a rate; a daily one never is. */
  function afterCron(
    after: (instant: number) => number | undefined,
    last: number,
  ): number | undefined {
    let latest = after(last);
    if (!deps.coalesce) return latest;
    const end = clock.movingTo ?? 0;
    const limit = Math.min(last + Math.min(spacing(end - last), HALF_A_DAY), end);
    while (latest !== undefined) {
      const following = after(latest);
      if (following === undefined || following > limit) break;
      latest = following;
    }
    return latest;
  }

  function set(schedule: Schedule, expression: Expression, at: number): void {
    const ring = () => {
      const following = next(expression, at);
      if (following === undefined) {
        timers.delete(schedule);
        done(schedule);
      } else set(schedule, expression, following);
      const fault = deps.faults?.take('scheduler', 'Invoke', ['drop', 'duplicate']);
      const copies = fault === 'drop' ? 0 : fault === 'duplicate' ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1)
        void clock.track(attempt(schedule, at, 1, clock.now()));
    };
    timers.set(schedule, clock.at(at + lateness * 1000, `schedule ${schedule.Name}`, ring));
  }

  async function attempt(
    schedule: Schedule,
    scheduledAt: number,
    number: number,
    since: number,
  ): Promise<void> {
    const { Arn, RoleArn, Input, RetryPolicy } = schedule.Target;
    const words: Record<string, string> = {
      'scheduled-time': new Date(scheduledAt).toISOString().replace('.000Z', 'Z'),
      'schedule-arn': schedule.Arn,
      'execution-id': randomUUID(),
      'attempt-number': String(number),
    };
    const input = (Input ?? '{}').replace(
      /<aws\.scheduler\.([a-z-]+)>/g,
      (all, word) => words[word] ?? all,
    );
    try {
      if (deps.faults?.take('scheduler', 'Invoke', ['refuse']))
        throw new Error('refused by a fault');
      await deps.deliver(Arn, input, RoleArn);
    } catch (error) {
      const wait = Math.min(2 ** number, 3600) * 1000;
      const age = clock.now() + wait - since;
      const again =
        number <= (RetryPolicy?.MaximumRetryAttempts ?? 185) &&
        age <= (RetryPolicy?.MaximumEventAgeInSeconds ?? 86_400) * 1000;
      if (again)
        clock.at(clock.now() + wait, `retry ${schedule.Name}`, () =>
          attempt(schedule, scheduledAt, number + 1, since),
        );
      else await bury(schedule, input, error);
    }
  }

  async function bury({ Name, Target }: Schedule, input: string, why: unknown): Promise<void> {
    const { DeadLetterConfig, RoleArn } = Target;
    if (!DeadLetterConfig)
      return console.error(`schedule ${Name} is lost: no delivery, no dead-letter queue`, why);
    try {
      await deps.deadLetter(DeadLetterConfig.Arn, input, RoleArn);
    } catch (error) {
      console.error(`schedule ${Name} is lost: its dead-letter queue did not take it`, error);
    }
  }

  return {
    start(schedule: Schedule): void {
      if (schedule.State === 'DISABLED') return;
      const expression = scheduleExpression(
        schedule.ScheduleExpression,
        schedule.ScheduleExpressionTimezone,
      );
      const first = firstOf(expression);
      if (first !== undefined) set(schedule, expression, first);
    },
    stop(schedule: Schedule): void {
      timers.get(schedule)?.cancel();
      timers.delete(schedule);
    },
    /** Every later firing comes this many seconds (0 to 60) after its instant, as AWS may do. */
    late(seconds: number): void {
      if (!(seconds >= 0 && seconds <= 60)) throw new RangeError('lateness is 0 to 60 seconds');
      lateness = seconds;
    },
  };
}
