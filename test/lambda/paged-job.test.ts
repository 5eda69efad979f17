import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PagedJob } from '../../shared/lambda/job.ts';
import { type TickDeps, type Ticked, tick } from '../../shared/lambda/paged-job.ts';
import { Unreadable } from '../../shared/lambda/unreadable.ts';
import { memoryJobs } from '../support/memory-jobs.ts';

const NOW = Date.parse('2026-11-24T10:12:00+09:00'); // Tuesday
const MINUTE = 60_000;
const never = new Promise<never>(() => {});

let done: number[] = [];
let told: string[] = [];
let lines: string[] = [];
let store = memoryJobs();
beforeEach(() => {
  done = [];
  told = [];
  lines = [];
  store = memoryJobs();
});

/** Numbers from 0, `size` a page; `run` is wanted until it is done. */
function job(
  count: number,
  {
    size = 10,
    run = 'one',
    ...change
  }: Partial<PagedJob<number>> & { size?: number; run?: string } = {},
): PagedJob<number> {
  return {
    name: 'numbers',
    wanted: async () => run,
    async page(cursor = '0') {
      const from = Number(cursor);
      const items = Array.from({ length: Math.min(size, count - from) }, (_, i) => from + i);
      return { items, ...(from + size < count && { next: String(from + size) }) };
    },
    work: async (one) => void done.push(one),
    nameIn: String,
    again: Number,
    ...change,
  };
}

/** Each reading of the time is `step` ms later. */
function deps(step = 0, budget = 40_000): TickDeps {
  let time = 0;
  return {
    jobs: store.jobs,
    log: ({ message }) => void lines.push(message),
    tell: (error) => void (error instanceof Unreadable && told.push(error.key)),
    budget,
    elapsed() {
      time += step;
      return time;
    },
  };
}
const all = (count: number) => Array.from({ length: count }, (_, i) => i);
const sorted = () => done.toSorted((a, b) => a - b);

describe('a job over more than one tick can do', () => {
  it('goes on where the tick before it ended, and does each once', async () => {
    const numbers = job(95);
    const ticks: Ticked[] = [];
    for (let n = 0; ticks.at(-1) !== 'done'; n += 1) {
      ticks.push(await tick(numbers, NOW + n * 5 * MINUTE, deps(1000, 3000)));
      expect(n).toBeLessThan(20);
    }
    expect(ticks.length).toBeGreaterThan(3);
    expect(ticks.slice(0, -1).every((one) => one === 'goes on')).toBe(true);
    expect(done).toEqual(all(95));
    expect(await tick(numbers, NOW + 60 * MINUTE, deps())).toBe('nothing');
    expect(done).toHaveLength(95);
  });

  it('one tick is enough where the time is', async () => {
    expect(await tick(job(95), NOW, deps())).toBe('done');
    expect(done).toEqual(all(95));
  });

  it('a second start while one runs does nothing', async () => {
    let go: (value?: unknown) => void = () => {};
    const gate = new Promise((open) => {
      go = open;
    });
    const slow = job(30, {
      work: async (one) => {
        await gate;
        done.push(one);
      },
    });
    const first = tick(slow, NOW, deps());
    await new Promise((later) => setTimeout(later, 5));
    expect(await tick(job(30), NOW + 1000, deps())).toBe('busy');
    expect(done).toEqual([]);
    expect(lines).toContain('a job is under way');
    go();
    expect(await first).toBe('done');
    expect(sorted()).toEqual(all(30));
  });

  it('two that start in the same instant are one', async () => {
    const ticked = await Promise.all([tick(job(30), NOW, deps()), tick(job(30), NOW, deps())]);
    expect(ticked.toSorted()).toEqual(['busy', 'done']);
    expect(sorted()).toEqual(all(30));
  });

  it('whoever dies is followed when the lease is over, from the page at which it died', async () => {
    const dies = job(50, { work: async (one) => (one === 27 ? await never : void done.push(one)) });
    void tick(dies, NOW, deps());
    await new Promise((later) => setTimeout(later, 20));
    expect(await tick(job(50), NOW + MINUTE, deps())).toBe('busy');
    const before = done.length;
    expect(before).toBeGreaterThanOrEqual(20);
    expect(await tick(job(50), NOW + 5 * MINUTE, deps())).toBe('done');
    expect(done.slice(before)).toEqual(all(50).slice(20));
  });

  it('whoever was slower than its lease stops at its next word', async () => {
    let go: (value?: unknown) => void = () => {};
    const gate = new Promise((open) => {
      go = open;
    });
    const slow = job(50, {
      work: async (one) => {
        if (one === 12) await gate;
        done.push(one);
      },
    });
    const first = tick(slow, NOW, deps());
    await new Promise((later) => setTimeout(later, 5));
    expect(await tick(job(50), NOW + 5 * MINUTE, deps())).toBe('done');
    const before = done.length;
    go();
    expect(await first).toBe('busy');
    expect(done.slice(before)).toEqual([12]);
    expect(lines).toContain('a job was taken over');
    expect(store.state('numbers')?.doneAt).toBe(NOW + 5 * MINUTE);
  });

  it('another run takes the place of one that is not through, and keeps what was noted', async () => {
    const noting = job(50, {
      page: async (cursor = '0') => ({
        items: [Number(cursor)],
        next: String(Number(cursor) + 1),
        notes: [`seen ${cursor}`],
      }),
    });
    expect(await tick(noting, NOW, deps(1000, 2500))).toBe('goes on');
    const noted = store.state('numbers')?.notes;
    expect(noted).toHaveLength(1);
    const seen: unknown[] = [];
    const next = job(20, {
      run: 'two',
      page: async (cursor, run) => {
        seen.push(cursor, ...run.notes, run.id);
        return { items: [1000] };
      },
    });
    expect(await tick(next, NOW + 5 * MINUTE, deps())).toBe('done');
    expect(seen).toEqual([undefined, ...(noted ?? []), 'two']);
    expect(store.state('numbers')).toMatchObject({ id: 'two', at: NOW + 5 * MINUTE, worked: 1 });
  });

  it('what comes twice on a page is done once', async () => {
    const twice = job(0, { page: async () => ({ items: [7, 8, 7] }) });
    expect(await tick(twice, NOW, deps())).toBe('done');
    expect(done).toEqual([7, 8]);
  });

  it('nothing at all leaves no state behind, and is finished', async () => {
    const finished: string[] = [];
    const none = job(0, { finished: async ({ id }) => void finished.push(id) });
    expect(await tick(none, NOW, deps())).toBe('nothing');
    expect(finished).toEqual(['one']);
    expect(store.state('numbers')).toBeUndefined();
  });
});

describe('what fails', () => {
  it('an item that cannot be read is counted and told, and the rest goes on', async () => {
    const broken = job(30, {
      work: async (one) => {
        if (one === 3) throw new Unreadable('number 3');
        done.push(one);
      },
    });
    expect(await tick(broken, NOW, deps())).toBe('done');
    expect(sorted()).toEqual(all(30).filter((one) => one !== 3));
    expect(told).toEqual(['number 3']);
    expect(store.state('numbers')).toMatchObject({ unreadable: 1, worked: 30, left: [] });
  });

  it('a passing fault is tried again at the end, then by the next ticks, alone', async () => {
    let faults = 3;
    const finished: string[] = [];
    const shaky = job(30, {
      work: async (one) => {
        if (one === 3 && faults-- > 0) throw new Error('throttled');
        done.push(one);
      },
      finished: async ({ id }) => void finished.push(id),
    });
    await expect(tick(shaky, NOW, deps())).rejects.toThrow('a part of numbers failed');
    expect(sorted()).toEqual(all(30).filter((one) => one !== 3));
    expect(finished).toEqual([]);
    await expect(tick(shaky, NOW + 1000, deps())).rejects.toThrow('a part of numbers failed');
    expect(done).toHaveLength(29);
    expect(await tick(shaky, NOW + 2000, deps())).toBe('done');
    expect(sorted()).toEqual(all(30));
    expect(finished).toEqual(['one']);
  });

  it('a page that cannot be had ends the tick, and the next one need not wait', async () => {
    let faults = 1;
    const shaky = job(30);
    const failing: PagedJob<number> = {
      ...shaky,
      page: async (cursor, run) => {
        if (cursor === '20' && faults-- > 0) throw new Error('throttled');
        return await shaky.page(cursor, run);
      },
    };
    await expect(tick(failing, NOW, deps())).rejects.toThrow('throttled');
    expect(await tick(failing, NOW + 1000, deps())).toBe('done');
    expect(done).toEqual(all(30));
  });

  it('what a later run finds by itself is not kept', async () => {
    const { again: _, ...found } = job(30, {
      work: async (one) => {
        if (one === 3) throw new Error('throttled');
        done.push(one);
      },
    });
    expect(await tick(found, NOW, deps())).toBe('done');
    expect(store.state('numbers')?.left).toEqual([]);
  });

  it('when everything fails no further page is begun, and nothing is lost', async () => {
    let down = true;
    const failing = job(2000, {
      size: 100,
      work: async (one) => {
        if (down) throw new Error('throttled');
        done.push(one);
      },
    });
    await expect(tick(failing, NOW, deps())).rejects.toThrow('a part of numbers failed');
    expect(store.state('numbers')?.left).toHaveLength(500);
    down = false;
    expect(await tick(failing, NOW + MINUTE, deps())).toBe('done');
    expect(sorted()).toEqual(all(2000));
  });
});

it('whenever it is killed and however long a tick is, each is done, and only those of a page that was killed twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 6 }),
      async (count, size, budget, kills) => {
        store = memoryJobs();
        const worked: number[] = [];
        let ticked: Ticked | undefined;
        for (let n = 0; ticked !== 'done' && ticked !== 'nothing'; n += 1) {
          const kill = kills[n];
          let steps = 0;
          const killed = job(count, {
            size,
            work: async (one) => {
              if (kill !== undefined && steps++ >= kill) await never;
              worked.push(one);
            },
          });
          const running = tick(killed, NOW + n * 5 * MINUTE, deps(1, budget));
          ticked = await Promise.race([running, settled()]);
          if (n > 200) throw new Error('it never ends');
        }
        expect(new Set(worked)).toEqual(new Set(all(count)));
        expect(worked.length - count).toBeLessThanOrEqual(kills.length * size);
      },
    ),
    { numRuns: 60 },
  );
});
/** When everything that can go on has gone on. */
const settled = async (): Promise<undefined> => {
  for (let n = 0; n < 5; n += 1) await new Promise((later) => setImmediate(later));
  return undefined;
};
