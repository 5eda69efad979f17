import type { Clock } from '../petition/ports.ts';

/** The computer's clock, UTC; the runner shifts it to its virtual time. */
export const systemClock: Clock = { now: () => Date.now() };
