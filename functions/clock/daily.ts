import { type TickDeps, tick } from '../../shared/lambda/paged-job.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { type MorningDeps, morningList } from './morning-list.ts';

export interface DailyDeps extends MorningDeps, TickDeps {
  readonly clock: Clock;
}

/** 08:50 KST on workdays, or by hand: begins the day's lists. What one tick leaves, the sweeps go on with. */
export const dailyHandler = (deps: DailyDeps) => async (): Promise<void> => {
  const ticked = await tick(morningList(deps, ANY_TIME), deps.clock.now(), deps);
  deps.log({ message: 'the morning was looked at', ticked });
};

const ANY_TIME = { from: 0, until: 24 * 60 * 60_000 };
