import { expect, it } from 'vitest';
import { askOften } from '../../functions/casework/ask-often.ts';
import type { TopicCount } from '../../shared/publications/asked-often.ts';
import { kst, Life, terms } from '../petition/world.ts';

/** Petitions of these texts, by their number, in a house in memory. */
function house(texts: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const counts = new Map<string, TopicCount>();
  const opened: unknown[] = [];
  const lines: unknown[] = [];
  const deps = {
    petitions: {
      read: async (number: string) =>
        number in texts ? new Life('2026-11-24 10:12', { number }).petition : undefined,
      content: async (number: string) => texts[number],
    },
    topics: {
      async count(
        department: string,
        topic: string,
        decide: (
          before: TopicCount,
        ) => { readonly after: TopicCount; readonly publication?: object } | undefined,
      ) {
        const key = `${department} ${topic}`;
        const came = decide(counts.get(key) ?? { askings: [] });
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
