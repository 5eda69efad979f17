import type { Runtime } from './runtime.ts';

/** A process that has served as often as this has collected the garbage of as many lives. */
const MOST_LIVES = 40;
const SOON_MS = 1000;
/** Each holds some 80 MB: the ones that were parked longest ago go first. */
const MOST_PARKED = 40;

/**
 * Processes whose sandboxes have ended, by the code that they run. The next sandbox of that code takes one instead of
 * starting a process: `bootstrap.mjs` then loads the code anew, and gives up where something of the last life is left.
 */
export interface Pool {
  take(key: string): Runtime | undefined;
  /** Takes a process that waits for work, or soon does; any other is killed. */
  park(key: string, runtime: Runtime): Promise<void>;
  stop(): Promise<void>;
}

const NOBODY = { asks() {}, answers() {}, log() {}, ended() {} };

/** Whether it asks for work within a moment: it has just answered. */
const isAtRest = (runtime: Runtime): Promise<boolean> =>
  new Promise((settle) => {
    if (runtime.isAsking) return settle(true);
    const alarm = setTimeout(() => settle(false), SOON_MS);
    const ends = (isAsking: boolean) => {
      clearTimeout(alarm);
      settle(isAsking);
    };
    runtime.user = { ...NOBODY, asks: () => ends(true), ended: () => ends(false) };
  });

export function sandboxPool(): Pool {
  const idle = new Map<string, Runtime[]>();
  const lives = new WeakMap<Runtime, number>();
  async function leaveOnly(most: number): Promise<void> {
    const parked = [...idle.values()].flat().filter(({ isGone }) => !isGone);
    const ending = new Set(parked.slice(0, Math.max(0, parked.length - most)));
    for (const [key, some] of idle)
      idle.set(
        key,
        some.filter((one) => !ending.has(one)),
      );
    await Promise.all([...ending].map((one) => one.kill()));
  }
  return {
    take(key) {
      const found = idle.get(key)?.findLast(({ isGone }) => !isGone);
      idle.set(key, idle.get(key)?.filter((one) => one !== found && !one.isGone) ?? []);
      found?.keepAlive(true);
      return found;
    },
    async park(key, runtime) {
      const lived = (lives.get(runtime) ?? 0) + 1;
      lives.set(runtime, lived);
      if (lived > MOST_LIVES || !(await isAtRest(runtime))) return runtime.kill();
      runtime.user = NOBODY;
      runtime.keepAlive(false);
      // The key that was used last stands last.
      const alike = [...(idle.get(key) ?? []), runtime];
      idle.delete(key);
      idle.set(key, alike);
      await leaveOnly(MOST_PARKED);
    },
    stop: () => leaveOnly(0),
  };
}
