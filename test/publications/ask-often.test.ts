import { expect, it } from 'vitest';
import { askOften } from '../../functions/casework/ask-often.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import type { TopicDecision } from '../../shared/ports/topics.ts';
import type { TopicCount } from '../../shared/publications/asked-often.ts';
import { kst, Life, terms } from '../petition/world.ts';

/** Petitions of these texts, by their number, in a house in memory. */
function house(
  texts: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  changed: Readonly<Record<string, Partial<Petition>>> = {},
) {
  const counts = new Map<string, TopicCount>();
  const opened: unknown[] = [];
  const lines: unknown[] = [];
  const deps = {
    petitions: {
      read: async (number: string) =>
        number in texts
          ? { ...new Life('2026-11-24 10:12', { number }).petition, ...changed[number] }
          : undefined,
      content: async (number: string) => texts[number],
    },
    topics: {
      async count(
        department: string,
        topic: string,
        decide: (before: TopicCount) => Promise<TopicDecision | undefined>,
      ) {
        const key = `${department} ${topic}`;
        const came = await decide(counts.get(key) ?? { askings: [] });
        if (!came) return false;
        counts.set(key, came.after);
        if (came.publication) opened.push(came.publication);
        return true;
      },
    },
    terms: async () => terms,
    clock: { now: () => kst('2026-11-24 10:13') },
    log: (line: unknown) => void lines.push(line),
  };
  return { counts, opened, lines, asks: (number: string) => askOften(number, deps) };
}

const [word = ''] =
  terms.office.routing.find(({ department }) => department === 'care')?.keywords ?? [];
const asks = (n: number) => `2026-00000${n}-${n}`;

it('the third petition on a word of office data opens the task, and one that comes again does not', async () => {
  const said = { title: '묻습니다', body: `${word}에 대해 알려 주십시오. 홍길동` };
  const {
    asks: comes,
    opened,
    counts,
    lines,
  } = house({ [asks(1)]: said, [asks(2)]: said, [asks(3)]: said });
  for (const n of [1, 2, 2, 1]) await comes(asks(n));
  expect(opened).toEqual([]);
  await comes(asks(3));
  expect(opened).toHaveLength(1);
  expect([...counts.keys()]).toEqual([`care ${word}`]);
  // Nothing of what they wrote is kept or logged.
  for (const kept of [opened, lines, [...counts]])
    expect(JSON.stringify(kept)).not.toMatch(/홍길동|알려 주십시오/);
});

it('what has no topic of ours is not counted, nor what is not there', async () => {
  const { asks: comes, counts } = house({ [asks(1)]: { title: '가', body: '나' } });
  await comes(asks(1));
  await comes(asks(9));
  expect(counts.size).toBe(0);
});

const about = { title: '묻습니다', body: `${word}에 대해 알려 주십시오.` };
const from = (petitioner: Readonly<Record<string, string>>) => ({ ...about, petitioner });
const many = (said: (n: number) => Readonly<Record<string, unknown>>, count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [asks(i + 1), said(i + 1)]));

it('whoever asks three times is one; with two others they are three', async () => {
  const one = (n: number) =>
    from(
      [
        { name: '홍가상', email: 'hong@example.com' },
        { name: '홍가상', email: 'Hong@Example.com', phone: '010-0000-4821' },
        { name: '가상', phone: '01000004821' },
        { name: '다른 사람', email: 'other@example.com' },
      ][n - 1] ?? { name: '누구', email: `${n}@example.com` },
    );
  const { asks: comes, opened, counts } = house(many(one, 5));
  for (const n of [1, 2, 3, 4]) await comes(asks(n));
  expect(opened).toEqual([]);
  await comes(asks(5));
  expect(opened).toHaveLength(1);
  expect(JSON.stringify([...counts])).not.toMatch(/example\.com|4821/);
});

it('who left no address is not taken for another who left none', async () => {
  const { asks: comes, opened } = house(many((n) => from({ name: `가상 ${n}` }), 3));
  for (const n of [1, 2, 3]) await comes(asks(n));
  expect(opened).toHaveLength(1);
});

const REPORT = { id: 'report-1', department: 'care', at: 1, by: 'petitioner', decides: 'head' };
it.each<[string, Partial<Petition>]>([
  ['was taken back', { status: 'withdrawn' }],
  ['was passed on to another office', { status: 'transferred' }],
  ['is abusive', { abusive: true }],
  [
    'is the duplicate of another',
    { together: { consultations: [], children: [], parent: asks(1) } },
  ],
  ['complains of somebody’s conduct', { reports: [REPORT as never] }],
])('what %s opens nothing, whether it was so when it came or is so now', async (_, change) => {
  const texts = many((n) => from({ name: '가상', email: `${n}@example.com` }), 4);
  for (const turned of [1, 3]) {
    const { asks: comes, opened } = house(texts, { [asks(turned)]: change });
    for (const n of [1, 2, 3]) await comes(asks(n));
    expect(opened).toEqual([]);
    await comes(asks(4));
    expect(opened).toHaveLength(1);
  }
  const changed: Record<string, Partial<Petition>> = {};
  const later = house(texts, changed);
  for (const n of [1, 2]) await later.asks(asks(n));
  changed[asks(2)] = change;
  await later.asks(asks(3));
  expect(later.opened).toEqual([]);
  await later.asks(asks(4));
  expect(later.opened).toHaveLength(1);
});
