import { expect, it } from 'vitest';
import type { Run } from '../../shared/lambda/job.ts';
import type { ArrivalEntry } from '../../shared/petition/arrival.ts';
import { checkScore } from '../../shared/scoring/check-score.ts';
import { kst, office, terms } from '../petition/world.ts';
import { scoreInMemory } from '../support/memory-score.ts';
import { noArrivals, noImprovements, noPublications } from '../support/no-other-subjects.ts';

const DAY = 24 * 3_600_000;
const AT = kst('2026-11-24 09:00');
const line = (n: number): ArrivalEntry => ({
  ...{ channel: 'email', id: String(n).padStart(32, '0'), at: AT, outcome: 'quarantined' },
  ...{ because: 'spam', key: 'mail/x', version: 'v' },
});

/** Each page of a run in which nothing waits as a petition. */
async function pages(run: Omit<Run, 'notes'>, deps: Partial<Parameters<typeof checkScore>[0]>) {
  const job = checkScore({
    ...{ score: scoreInMemory(), terms: async () => terms, log: () => undefined },
    publications: noPublications,
    improvements: noImprovements,
    arrivals: noArrivals,
    petitions: { read: async () => undefined, history: async () => [] },
    worklists: { page: async () => ({ works: [] }) },
    ...deps,
  });
  const shown: (readonly string[])[] = [];
  let cursor: string | undefined;
  let notes: readonly string[] = [];
  do {
    const page = await job.page(cursor, { ...run, notes });
    shown.push(page.items);
    cursor = page.next;
    notes = page.notes ?? notes;
  } while (cursor !== undefined && shown.length < 500);
  expect(cursor).toBeUndefined();
  return shown;
}

it('a flood of mails takes many pages, each line once, and nothing else is forgotten', async () => {
  const flood = Array.from({ length: 1_100 }, (_, n) => line(n));
  const shown = await pages(
    { id: '2026-11-24', at: AT },
    {
      arrivals: {
        ...noArrivals,
        onDay: async (channel, day) =>
          channel === 'email' && ['2026-11-24', '2026-11-18'].includes(day) ? flood : [],
      },
    },
  );
  expect(Math.max(...shown.map(({ length }) => length))).toBe(250);
  const all = shown.flat();
  expect(all).toHaveLength(2_200);
  expect(new Set(all).size).toBe(2_200);
  expect(all).toContain(`A-email-2026-11-18-${line(1_099).id}`);
});

it('of what is published and improved comes a department a page, and what ended lately alone', async () => {
  const listed = (department: string, days: number) => ({
    ...{ id: `I-${department}-${days}`, startsAt: 0, dueAt: 0, actBy: AT - days * DAY },
  });
  const ofDepartment = async (department: string, isOver?: boolean) =>
    (isOver ? [34, 36] : [400]).map((days) => listed(department, days));
  const shown = async (id: string) =>
    (
      await pages(
        { id, at: AT },
        {
          improvements: { ...noImprovements, ofDepartment: ofDepartment as never },
          terms: async () => ({ ...terms, office: { ...office, formerDepartments: ['gone'] } }),
        },
      )
    ).filter(({ length }) => length > 0);
  // What a department promised stands when it is no more.
  const ids = [...office.departments.map(({ id }) => id), 'gone'].toSorted();
  expect(ids.length).toBeGreaterThan(1);
  expect(await shown('2026-11-24')).toEqual(ids.map((id) => [`I-${id}-400`, `I-${id}-34`]));
  // As with petitions, all that ever ended once a month.
  expect(await shown('2026-12-01')).toEqual(
    ids.map((id) => [`I-${id}-400`, `I-${id}-34`, `I-${id}-36`]),
  );
});
