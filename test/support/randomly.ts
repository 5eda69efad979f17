import fc from 'fast-check';
import { expect, it } from 'vitest';

/** `RANDOM_SECONDS=600 npm test -- FILE` looks for as long as it says; without it and outside CI a few seconds must do. */
const SECONDS = process.env.RANDOM_SECONDS ?? (process.env.CI === undefined ? '5' : undefined);
const UNBOUNDED = process.env.CI !== undefined || process.env.RANDOM_SECONDS !== undefined;
const ENOUGH = 3_000;

interface Looks {
  /** What the cases are, for the line that is printed. */
  readonly of: string;
  /** How long CI looks for one that is wrong. */
  readonly seconds?: number;
  /** What holds of all cases together: that they came far enough, for one. */
  readonly together?: (cases: number) => void;
}

/** A test that something holds of every random case: as many as the time allows, with the seed printed that makes them again. */
export function randomly<T>(
  name: string,
  cases: fc.Arbitrary<T>,
  holds: (one: T) => void,
  { of, seconds = 12, together }: Looks,
): void {
  const time = Number(SECONDS ?? seconds) * 1000;
  it(name, { timeout: 3 * time + 20_000 }, () => {
    let seen = 0;
    const property = fc.property(cases, (one) => {
      seen += 1;
      holds(one);
    });
    const found = fc.check(property, {
      numRuns: UNBOUNDED ? 10_000_000 : ENOUGH,
      interruptAfterTimeLimit: time,
      markInterruptAsFailure: false,
    });
    console.log(`${seen} ${of}, seed ${found.seed}`);
    expect([fc.defaultReportMessage(found), found.errorInstance]).toEqual([undefined, null]);
    together?.(seen);
  });
}

/**
 * Which of the things that histories must come to came too seldom for the test to be about them. The rarest comes in one of a
 * hundred: a slow machine sees few histories, and must not fail by chance.
 */
export function tooSeldom(
  reached: ReadonlyMap<string, number>,
  types: readonly string[],
  histories: number,
): readonly string[] {
  const least = histories < 500 ? 0 : Math.max(1, Math.floor(histories / 1000));
  return types.filter((type) => (reached.get(type) ?? 0) < least);
}
