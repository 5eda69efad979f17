import { describe, expect, it } from 'vitest';
import { queryOf } from '../../functions/staff/worklist/query.ts';
import { search } from '../../functions/staff/worklist/search.ts';
import type { WorklistEntry } from '../../shared/petition/worklist-entry.ts';
import type { WorklistPart } from '../../shared/ports/worklists.ts';
import { kst, terms } from '../petition/world.ts';

const entry = (n: number): WorklistEntry => ({
  number: `2026-${String(n).padStart(6, '0')}-0`,
  kind: 'question',
  department: 'care',
  assignee: 'care-1',
  actBy: n,
  dueAt: n,
});

/** A search over a list with `open` entries and one with `ended`, a hundred a page. */
async function searched(open: number, ended: number, q = '홍가상') {
  const asked: (string | undefined)[] = [];
  const looked: string[] = [];
  const found = await search(
    queryOf(q),
    {
      person: 'care-1',
      office: terms.office,
      calendar: terms.calendar,
      now: kst('2026-11-24 10:12'),
    },
    {
      worklists: {
        page: async (_whose, { after = '0', ended: over, limit = 100 }: WorklistPart = {}) => {
          asked.push(`${over ? 'ended' : 'open'} ${after}`);
          const [from, all] = [Number(after), over ? ended : open];
          const to = Math.min(from + limit, all);
          const works = Array.from({ length: to - from }, (_, n) =>
            entry((over ? 500_000 : 0) + from + n),
          );
          return { works, ...(to < all && { more: String(to) }) };
        },
      },
      glances: async (numbers) => {
        looked.push(...numbers);
        return {
          petitions: new Map(),
          items: new Map(),
          calls: new Map(),
          publications: new Map(),
        };
      },
      persons: { of: async () => [] },
      keys: async () => {
        throw new Error('nobody asks for them');
      },
      log: () => undefined,
    },
  );
  return { ...found, asked, looked };
}

describe('a search by name', () => {
  it('looks through every page of what waits and of what ended, and says nothing was left', async () => {
    const { looked, asked, isCut } = await searched(250, 120);
    expect(new Set(looked).size).toBe(370);
    expect(asked.toSorted()).toEqual(['ended 0', 'ended 100', 'open 0', 'open 100', 'open 200']);
    expect(isCut).toBe(false);
  });

  it('of a list without an end stops, takes of each list its first, and says so', async () => {
    const { looked, isCut } = await searched(100_000, 5000);
    expect(new Set(looked).size).toBe(600);
    expect(looked.filter((number) => number.startsWith('2026-5'))).toHaveLength(300);
    expect(isCut).toBe(true);
    expect((await searched(301, 0)).isCut).toBe(true);
    expect((await searched(300, 0)).isCut).toBe(false);
  });

  it('by a whole receipt number asks no list', async () => {
    const { asked, isCut } = await searched(100_000, 0, '2026-000001-5');
    expect([asked, isCut]).toEqual([[], false]);
  });
});
