import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { eachRecord } from '../../shared/lambda/batch.ts';
import type { LogLine } from '../../shared/lambda/log.ts';

const Word = z.strictObject({ about: z.string(), rank: z.int() });
type Word = z.infer<typeof Word>;
const event = (...bodies: unknown[]) =>
  ({
    Records: bodies.map((body, n) => ({ messageId: `m${n}`, body: JSON.stringify(body) })),
  }) as never;
const turns = { about: ({ about }: Word) => about, order: (a: Word, b: Word) => a.rank - b.rank };

/** Work whose every step waits until all that could run beside it has begun. */
function workshop(fails: (word: Word) => boolean = () => false) {
  const story: string[] = [];
  const lines: LogLine[] = [];
  const work = async (word: Word) => {
    story.push(`+${word.about}${word.rank}`);
    await new Promise((next) => setImmediate(next));
    if (fails(word)) throw new TypeError('no');
    story.push(`-${word.about}${word.rank}`);
  };
  const log = (line: LogLine) => void lines.push(line);
  return { story, lines, work, log };
}

it('does all records at once', async () => {
  const { story, work, log } = workshop();
  await eachRecord(Word, work, log)(event({ about: 'a', rank: 2 }, { about: 'a', rank: 1 }));
  expect(story).toEqual(['+a2', '+a1', '-a2', '-a1']);
});

it('does those about the same thing in turn and in their order, the others beside them', async () => {
  const { story, work, log } = workshop();
  const words = [
    { about: 'a', rank: 2 },
    { about: 'b', rank: 1 },
    { about: 'a', rank: 1 },
  ];
  await eachRecord(Word, work, log, turns)(event(...words));
  expect(story).toEqual(['+a1', '+b1', '-a1', '+a2', '-b1', '-a2']);
});

it('gives back only what failed or does not parse; one failure keeps nobody from its turn', async () => {
  const { story, lines, work, log } = workshop(({ rank }) => rank === 1);
  const handler = eachRecord(Word, work, log, turns);
  const words = [{ about: 'a', rank: 1 }, { unknown: true }, { about: 'a', rank: 2 }];
  const { batchItemFailures } = await handler(event(...words));
  expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier).toSorted()).toEqual([
    'm0',
    'm1',
  ]);
  expect(story).toEqual(['+a1', '+a2', '-a2']);
  expect(lines.filter(({ message }) => message === 'record failed')).toHaveLength(2);
});
