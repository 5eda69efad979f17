import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreTable } from '../../../shared/aws/score.ts';
import type { Share } from '../../../shared/score/share.ts';
import { startDynamo } from '../../support/dynamo.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
});
afterAll(() => db.stop());

const share = (month: string, result: 'kept' | 'broken' = 'kept'): Share => ({
  ...{ month, channel: 'web', owed: [] },
  clocks: [
    {
      ...{ pledge: 'answer-24h#1', terms: 'answer-24h', clause: 'P9.1', kind: 'pledge' },
      ...{ department: 'care', result, witness: 'machine', dueAt: 1_795_000_000_000 },
    },
  ],
});
const book = () => scoreTable(db.client, db.table);

describe('the books of the score in the table', () => {
  it('have a petition once in a month, as its newest version says', async () => {
    const books = book();
    const number = '2026-000001-5';
    expect(await books.settle(number, 3, [share('2026-10')])).toBe(true);
    expect(await books.settle(number, 3, [share('2026-10')])).toBe(false);
    expect(await books.settle(number, 5, [share('2026-10', 'broken')])).toBe(true);
    // What comes late, or out of order, is what was before.
    expect(await books.settle(number, 4, [share('2026-10')])).toBe(false);
    expect(await books.of('2026-10')).toEqual([
      { ...share('2026-10', 'broken'), petition: number },
    ]);
  });

  it('are empty of it in a month that it left, and know it again when it comes back', async () => {
    const books = book();
    const number = '2026-000002-3';
    await books.settle(number, 1, [share('2027-01')]);
    await books.settle(number, 2, [share('2027-02')]);
    expect(await books.of('2027-01')).toEqual([]);
    expect(await books.of('2027-02')).toHaveLength(1);
    await books.settle(number, 3, [share('2027-01')]);
    expect(await books.of('2027-01')).toHaveLength(1);
    expect(await books.of('2027-02')).toEqual([]);
    await books.settle(number, 4, []);
    expect(await books.of('2027-01')).toEqual([]);
  });

  it('take in what lasts for ten years: of a hundred and twenty months only the changed ones are written', async () => {
    const books = book();
    const number = '2026-000006-5';
    const months = Array.from(
      { length: 120 },
      (_, n) => `${2030 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`,
    );
    // A month after another, as they come.
    for (const version of [40, 80, 120])
      await books.settle(
        number,
        version,
        months.slice(0, version).map((month) => share(month)),
      );
    const broken = months.map((month, n) => share(month, n === 7 ? 'broken' : 'kept'));
    expect(await books.settle(number, 121, broken)).toBe(true);
    expect(await books.of('2030-08')).toEqual([
      { ...share('2030-08', 'broken'), petition: number },
    ]);
    expect(await books.of('2030-07')).toEqual([{ ...share('2030-07'), petition: number }]);
    // One that it left, and comes back to.
    const rest = broken.filter(({ month }) => month !== '2030-07');
    await books.settle(number, 122, rest);
    expect(await books.of('2030-07')).toEqual([]);
    await books.settle(number, 123, broken);
    expect(await books.of('2030-07')).toEqual([{ ...share('2030-07'), petition: number }]);
  });

  it('write each month once more where the head is of before its hashes were kept', async () => {
    const books = book();
    const number = '2026-000007-3';
    await db.client.send(
      new PutItemCommand({
        TableName: db.table,
        Item: {
          ...{ pk: { S: number }, sk: { S: 'score' }, version: { N: '1' }, turn: { N: '1' } },
          ...{ said: { S: 'of-before' }, months: { SS: ['2028-01', '2028-02'] } },
        },
      }),
    );
    await db.client.send(
      new PutItemCommand({
        TableName: db.table,
        Item: {
          ...{ pk: { S: 'score#2028-01' }, sk: { S: number } },
          body: { S: JSON.stringify(share('2028-01')) },
        },
      }),
    );
    await books.settle(number, 2, [share('2028-02')]);
    expect(await books.of('2028-01')).toEqual([]);
    expect(await books.of('2028-02')).toHaveLength(1);
  });

  it('give nothing of a month with a share that cannot be read: the others alone are another score', async () => {
    const books = book();
    await books.settle('2026-000004-9', 1, [share('2027-12')]);
    const body = { S: JSON.stringify({ ...share('2027-12', 'broken'), clocks: 'other' }) };
    await db.client.send(
      new PutItemCommand({
        TableName: db.table,
        Item: { pk: { S: 'score#2027-12' }, sk: { S: '2026-000005-7' }, body },
      }),
    );
    await expect(books.of('2027-12')).rejects.toThrow('not readable: score#2027-12 2026-000005-7');
  });

  it('keep the newest where ten versions are settled at once, each told twice', async () => {
    const books = book();
    const number = '2026-000003-1';
    const versions = Array.from({ length: 10 }, (_, n) => n + 1);
    await Promise.all(
      [...versions, ...versions].map(async (version) => {
        for (let tries = 0; tries < 20; tries += 1)
          try {
            return await books.settle(number, version, [
              share(`2027-${String(version).padStart(2, '0')}`),
            ]);
          } catch {
            // others moved it each time: it is told again
          }
        throw new Error('never settled');
      }),
    );
    const months = await Promise.all(
      versions.map((n) => books.of(`2027-${String(n).padStart(2, '0')}`)),
    );
    const mine = months.map((all) => all.filter(({ petition }) => petition === number).length);
    expect(mine).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
  });
});
