import { describe, expect, it } from 'vitest';
import { virtualClock } from '../../../infra/local/clock.ts';

const FRIDAY = Date.parse('2026-11-20T17:40:00+09:00'); // Friday
const MINUTE = 60_000;
const quiet = () => undefined;

describe('a standing clock', () => {
  it('visits timers in order, equal instants in the order of setting, at their own instants', async () => {
    const clock = virtualClock(FRIDAY, false);
    const seen: string[] = [];
    const note = (name: string) => () =>
      void seen.push(`${name}@${(clock.now() - FRIDAY) / MINUTE}`);
    clock.at(FRIDAY + 2 * MINUTE, 'b', note('b'));
    clock.at(FRIDAY + MINUTE, 'a', note('a'));
    clock.at(FRIDAY + 2 * MINUTE, 'c', note('c'));
    clock.at(FRIDAY + 9 * MINUTE, 'late', note('late'));
    expect(await clock.advanceTo(FRIDAY + 5 * MINUTE)).toBe(3);
    expect(seen).toEqual(['a@1', 'b@2', 'c@2']);
    expect(clock.now()).toBe(FRIDAY + 5 * MINUTE);
  });

  it('drains tracked work, work that makes work, and hooks before the next timer', async () => {
    const clock = virtualClock(FRIDAY, false);
    const seen: string[] = [];
    const backlog: string[] = [];
    clock.drains(async () => {
      const one = backlog.shift();
      if (one) seen.push(`${one}@${clock.now() - FRIDAY}`);
      return one !== undefined;
    });
    clock.at(FRIDAY + 1, 'first', () => {
      void clock.track(
        new Promise<void>((done) => setImmediate(done)).then(() => {
          seen.push('slow');
          backlog.push('stream', 'stream');
          clock.at(clock.now(), 'now', () => void seen.push('now'));
        }),
      );
    });
    clock.at(FRIDAY + 2, 'second', () => void seen.push('second'));
    expect(await clock.advanceTo(FRIDAY + 3)).toBe(3);
    expect(seen).toEqual(['slow', 'now', 'stream@1', 'stream@1', 'second']);
  });

  it('serializes advances, refuses the past, forgets cancelled timers', async () => {
    const clock = virtualClock(FRIDAY, false);
    const cancelled = clock.at(FRIDAY + 1, 'never', () => expect.fail('was cancelled'));
    cancelled.cancel();
    const [, second] = await Promise.all([
      clock.advanceTo(FRIDAY + 10),
      clock.advanceTo(FRIDAY + 20),
    ]);
    expect(second).toBe(0);
    await expect(clock.advanceTo(FRIDAY + 19)).rejects.toThrow(RangeError);
    expect(clock.now()).toBe(FRIDAY + 20);
  });

  it('reports what fails, finishes the advance, then throws', async () => {
    const reported: string[] = [];
    const clock = virtualClock(FRIDAY, false, (name) => void reported.push(name));
    let later = false;
    clock.at(FRIDAY + 1, 'broken', () => {
      throw new Error('broken');
    });
    clock.at(FRIDAY + 2, 'later', () => {
      later = true;
    });
    await expect(clock.advanceTo(FRIDAY + 5)).rejects.toThrow(AggregateError);
    expect({ reported, later, now: clock.now() }).toEqual({
      reported: ['broken'],
      later: true,
      now: FRIDAY + 5,
    });
    await clock.advanceTo(FRIDAY + 6);
  });

  it('says where it is being moved', async () => {
    const clock = virtualClock(FRIDAY, false, quiet);
    let target: number | undefined;
    clock.at(FRIDAY + 1, 'look', () => {
      target = clock.movingTo;
    });
    await clock.advanceTo(FRIDAY + 7);
    expect(target).toBe(FRIDAY + 7);
    expect(clock.movingTo).toBeUndefined();
  });
});

describe('a running clock', () => {
  it('fires by itself, and stands while it is moved', async () => {
    const clock = virtualClock(FRIDAY, true);
    await new Promise<void>((rang) => clock.at(FRIDAY + 5, 'soon', rang));
    expect(clock.now()).toBeGreaterThanOrEqual(FRIDAY + 5);
    await clock.advanceTo(FRIDAY + MINUTE);
    expect(clock.now()).toBeGreaterThanOrEqual(FRIDAY + MINUTE);
    clock.run(false);
    const stood = clock.now();
    expect(await clock.advanceTo(stood)).toBe(0);
    expect(clock.now()).toBe(stood);
    clock.stop();
  });
});
