import type { Clock } from '../ports/clock.ts';

/** The computer's clock, UTC; the runner shifts it to its virtual time. */
export const systemClock: Clock = { now: () => Date.now() };
