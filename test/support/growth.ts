import { type Recipe, textOf } from './adversary.ts';

/** A step of sizes; what grows with the square takes this squared. */
const STEP = 4;
/** Between what is linear (4) and what grows with the square (16). */
const TOO_MUCH = 9;
/**
 * Below this (ms) a function is quick enough at any size that it was given: memory is collected for a long text in steps
 * that would look like growth.
 */
const floorOf = (length: number): number => Math.max(20, length / 2000);
/** The system counts a thread's time in steps of some milliseconds: a measurement takes many of them (ms). */
const LONG_ENOUGH = 25;
const SMALLEST = 1000;

/** The processor's time of this thread (ms) for one run: other processes on a busy machine do not count. */
function spent(work: () => unknown, atLeast: number): number {
  const before = process.threadCpuUsage();
  for (let runs = 1; ; runs += 1) {
    work();
    const { user, system } = process.threadCpuUsage(before);
    const time = (user + system) / 1000;
    if (time >= atLeast) return time / runs;
  }
}

/** What grew faster than its text. */
export interface Growth {
  readonly recipe: string;
  readonly length: number;
  /** Of the longer text, over that of a quarter of it (ms). */
  readonly time: number;
  readonly quarter: number;
}

/**
 * Whether the work's time grows faster than the text of this recipe, up to `most` characters: undefined when it does
 * not. Sizes go up step by step, so that what is far from linear ends the test early and does not hang it.
 */
export function growthOf(
  work: (text: string) => unknown,
  recipe: Recipe,
  most: number,
): Growth | undefined {
  for (let length = SMALLEST * STEP; length <= most; length *= STEP) {
    const text = textOf(recipe, length);
    const floor = floorOf(length);
    if (spent(() => work(text), 0) < floor) continue;
    // Code is compiled and memory collected in the first runs: what is too much is looked at again.
    const part = textOf(recipe, length / STEP);
    let found: Growth | undefined;
    for (let again = 0; again < 3; again += 1) {
      const quarter = spent(() => work(part), LONG_ENOUGH);
      const time = spent(() => work(text), LONG_ENOUGH);
      found = { recipe: recipe.name, length, time, quarter };
      if (time < floor || time <= TOO_MUCH * quarter) break;
    }
    if (found && found.time >= floor && found.time > TOO_MUCH * found.quarter) return found;
  }
  return undefined;
}
