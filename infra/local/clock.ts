import type { Timer, VirtualClock } from './contract.ts';

interface SetTimer extends Timer {
  readonly at: number;
  readonly name: string;
  readonly work: () => Promise<void> | void;
}
/** Told of each error in a timer's work, with the timer's name. The clock goes on. */
export type Report = (name: string, error: unknown) => void;

/** Node's own limit of a timeout, in ms. */
const LONGEST_TIMEOUT = 2 ** 31 - 1;

/**
 * The one clock of the runner: instants are epoch ms of the virtual time line, starting at `startAt`.
 *
 * Running, it ticks at the real rate; standing, it holds still except when moved. A timer whose work fails is
 * reported at once, and the failure is thrown again (as an AggregateError) by the advance or idle that met it.
 * Moving into the past is a RangeError.
 */
export function virtualClock(
  startAt: number,
  running: boolean,
  report: Report = (name, error) => console.error(`timer ${name} failed`, error),
): VirtualClock {
  let held = startAt;
  let tickingSince: number | undefined = running ? performance.now() : undefined;
  let wanted = running;
  let movingTo: number | undefined;
  let wake: NodeJS.Timeout | undefined;
  let ended = false;
  let turn: Promise<unknown> = Promise.resolve();
  let failures: unknown[] = [];
  let fired = 0;
  const timers: SetTimer[] = []; // sorted by instant, then by the order of setting
  const tracked = new Set<Promise<unknown>>();
  const hooks: (() => Promise<boolean>)[] = [];

  const now = () =>
    tickingSince === undefined ? held : Math.floor(held + performance.now() - tickingSince);

  function track<T>(work: Promise<T>): Promise<T> {
    const settled: Promise<unknown> = work.then(
      () => tracked.delete(settled),
      () => tracked.delete(settled),
    );
    tracked.add(settled);
    return work;
  }

  function fire(timer: SetTimer): void {
    timers.splice(timers.indexOf(timer), 1);
    fired += 1;
    const failed = (error: unknown) => {
      if (movingTo !== undefined) failures.push(error);
      if (!ended) report(timer.name, error);
    };
    void track(Promise.resolve().then(timer.work).catch(failed));
  }

  async function settle(): Promise<void> {
    for (;;) {
      while (tracked.size > 0) await Promise.all(tracked);
      const due = timers[0];
      if (due && due.at <= now()) {
        fire(due);
        continue;
      }
      let found = false;
      for (const hook of hooks) found = (await hook()) || found;
      if (!found && tracked.size === 0 && !(timers[0] && timers[0].at <= now())) return;
    }
  }

  /** Alone, with the time held still; what failed meanwhile is thrown at the end. */
  function exclusively(work: () => Promise<void>): Promise<void> {
    const mine = turn.then(async () => {
      held = now();
      tickingSince = undefined;
      failures = [];
      try {
        movingTo = held;
        await work();
      } finally {
        movingTo = undefined;
        if (wanted) tickingSince = performance.now();
        schedule();
      }
      if (failures.length > 0) throw new AggregateError(failures, 'timers failed');
    });
    turn = mine.catch(() => undefined);
    return mine;
  }

  function schedule(): void {
    clearTimeout(wake);
    const next = timers[0];
    if (!next || tickingSince === undefined) return;
    wake = setTimeout(
      () => {
        for (
          let due = timers[0];
          due && tickingSince !== undefined && due.at <= now();
          due = timers[0]
        )
          fire(due);
        schedule();
      },
      Math.min(Math.max(0, next.at - now()), LONGEST_TIMEOUT),
    );
  }

  return {
    now,
    track,
    get running() {
      return wanted;
    },
    get movingTo() {
      return movingTo;
    },
    at(at, name, work) {
      const timer: SetTimer = {
        at,
        name,
        work,
        cancel() {
          const index = timers.indexOf(timer);
          if (index >= 0) timers.splice(index, 1);
        },
      };
      let index = timers.length;
      while (index > 0 && at < (timers[index - 1]?.at ?? at)) index -= 1;
      timers.splice(index, 0, timer);
      if (index === 0) schedule();
      return timer;
    },
    drains(hook) {
      hooks.push(hook);
    },
    idle: () => exclusively(settle),
    async advanceTo(to) {
      let count = 0;
      await exclusively(async () => {
        if (to < held) throw new RangeError(`the clock stands past ${new Date(to).toISOString()}`);
        const before = fired;
        movingTo = to;
        await settle();
        for (let next = timers[0]; next && next.at <= to; next = timers[0]) {
          held = Math.max(held, next.at);
          fire(next);
          await settle();
        }
        held = to;
        await settle();
        count = fired - before;
      });
      return count;
    },
    run(run) {
      held = now();
      wanted = run;
      if (movingTo === undefined) tickingSince = run ? performance.now() : undefined;
      schedule();
    },
    stop() {
      ended = true; // what is still under way finds the engines gone, which is no news
      held = now();
      wanted = false;
      tickingSince = undefined;
      timers.length = 0;
      clearTimeout(wake);
    },
  };
}
