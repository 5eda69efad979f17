import { PutItemCommand, type TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTransaction as engineCheck } from '../../../infra/local/tables/limits.ts';
import { type Item, N, S } from '../../../shared/aws/attributes.ts';
import { commitItems, keyItems } from '../../../shared/aws/commit.ts';
import { storedPetition } from '../../../shared/aws/petition-items.ts';
import { noticesQueue } from '../../../shared/aws/queues.ts';
import { checkTransaction, MOST_OF_ITEM, sizeOf } from '../../../shared/aws/size.ts';
import { transact } from '../../../shared/aws/transact.ts';
import { faultOf } from '../../../shared/lambda/http.ts';
import { TooLarge } from '../../../shared/lambda/too-large.ts';
import type { Receive } from '../../../shared/petition/decide/receive.ts';
import { splitPaper } from '../../../shared/petition/decide/split.ts';
import { isRefusal } from '../../../shared/petition/decision.ts';
import { evolve } from '../../../shared/petition/evolve.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { context } from '../../petition/context.ts';
import { kst, Life, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

let dynamo: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo?.stop());

/** An item of exactly so many bytes, of Korean text. */
function itemOf(bytes: number, sk = '-'): Item {
  const bare = { pk: S('size'), sk: S(sk), version: N(1), body: S('') };
  const left = bytes - sizeOf(bare);
  return { ...bare, body: S('가'.repeat(Math.floor(left / 3)) + 'x'.repeat(left % 3)) };
}
const puts = (items: readonly Item[]): TransactWriteItem[] =>
  items.map((Item) => ({ Put: { TableName: dynamo.table, Item } }));

describe('an item of 400 KB in UTF-8', () => {
  it('is taken by DynamoDB at the bound and refused a byte beyond it', async () => {
    const put = (bytes: number) =>
      dynamo.client.send(new PutItemCommand({ TableName: dynamo.table, Item: itemOf(bytes) }));
    await expect(put(MOST_OF_ITEM)).resolves.toBeDefined();
    await expect(put(MOST_OF_ITEM + 1)).rejects.toThrow('maximum allowed size');
  });

  it('is refused by the adapter before DynamoDB is asked', async () => {
    await expect(transact(dynamo.client, puts([itemOf(MOST_OF_ITEM)]))).resolves.toBe('written');
    await expect(transact(dynamo.client, puts([itemOf(MOST_OF_ITEM + 1)]))).rejects.toThrow(
      TooLarge,
    );
  });

  it('counts a syllable as three bytes, a number by its digits, and what is nested', () => {
    expect(sizeOf({ pk: S('가'), n: N(1_790_000_000_000) })).toBe(2 + 3 + 1 + 3);
    expect(sizeOf({ a: N(-12), l: { L: [S('x')] }, m: { M: { k: { BOOL: true } } } })).toBe(
      1 + 3 + (1 + 3 + 1 + 1) + (1 + 3 + 1 + 1 + 1),
    );
  });
});

describe('a transaction', () => {
  const many = (count: number, bytes: number) =>
    puts(
      Array.from({ length: count }, (_, index) => itemOf(bytes, String(index).padStart(3, '0'))),
    );

  it.each([
    ['100 items', 100, 100],
    ['4 MB', 16, 256 * 1024],
  ])('of %s is taken', async (_, count, bytes) => {
    const items = many(count, bytes);
    expect(() => engineCheck(items)).not.toThrow();
    await expect(transact(dynamo.client, items)).resolves.toBe('written');
  });

  it('that deletes is refused before it is asked: no role may', () => {
    const gone = { Delete: { TableName: 'any', Key: { pk: { S: 'a' }, sk: { S: '-' } } } };
    expect(() => checkTransaction([gone])).toThrow('no role may delete');
  });

  it.each([
    ['101 items', 101, 100, 'transactItems'],
    ['more than 4 MB', 17, 256 * 1024, '4 MB'],
    ['an item of more than 400 KB', 1, MOST_OF_ITEM + 1, 'maximum allowed size'],
  ])('of %s is refused by the adapter and by the runner', (_, count, bytes, said) => {
    const items = many(count, bytes);
    expect(() => checkTransaction(items)).toThrow(TooLarge);
    expect(() => engineCheck(items)).toThrow(said);
  });
});

describe('a message', () => {
  it('has 256 KB at most, and a request a megabyte of them', async () => {
    const requests: number[] = [];
    const client = {
      send: async ({ input }: SendMessageBatchCommand) => {
        const bodies = (input.Entries ?? []).map(({ MessageBody = '' }) =>
          Buffer.byteLength(MessageBody),
        );
        requests.push(bodies.reduce((sum, bytes) => sum + bytes, 0));
        return {};
      },
    } as unknown as SQSClient;
    const { send } = noticesQueue(client, 'https://queue');
    const message = (bytes: number) => {
      const bare = Buffer.byteLength(JSON.stringify({ v: 1, subject: '', notice: 'n' }));
      return { v: 1 as const, subject: 'x'.repeat(bytes - bare), notice: 'n' };
    };
    await Promise.all(Array.from({ length: 5 }, () => send(message(256 * 1024))));
    expect(requests).toEqual([1024 * 1024, 256 * 1024]);
    await expect(send(message(256 * 1024 + 1))).rejects.toThrow(TooLarge);
    expect(requests).toHaveLength(2);
  });
});

describe('the worst commands', () => {
  const WORST = '뷁"\n'.repeat(20_000).slice(0, 20_000); // three bytes, and two signs that JSON escapes
  const at = kst('2026-11-24 11:00');
  const bundle: Partial<Receive> = {
    channel: 'post',
    title: '우편으로 온 민원',
    body: '',
    contact: { email: false, phone: false },
    papers: [
      { id: 'a'.repeat(32), type: 'tiff', bytes: 1, hash: 'b', pages: 41, flags: ['unsplit'] },
    ],
    unkeyed: true,
  };

  it.each([
    [
      'a receipt with the longest text and as many files as fit',
      () => {
        const claims = Array.from({ length: 5 }, (_, file) => ({
          key: `attachment#${file}`,
          holds: { number: '2026-000001-4' },
        }));
        const { petition, events, notices } = new Life('2026-11-24 10:12', { body: WORST });
        const contents = [{ id: 'submission', body: { title: WORST.slice(0, 200), body: WORST } }];
        return { before: undefined, after: petition, events, notices, contents, claims };
      },
    ],
    [
      'an envelope of forty-one letters',
      () => {
        const life = new Life('2026-11-24 10:12', bundle);
        const before = life.petition;
        const numbers = Array.from({ length: 40 }, (_, index) => `2026-00${100 + index}-1`);
        const begins = Array.from({ length: 41 }, (_, index) => index + 1);
        const split = { paper: 'a'.repeat(32), begins, numbers };
        const decision = splitPaper(before, split, context(terms, { by: 'duty', at }));
        if (isRefusal(decision)) throw new Error(decision.refused);
        return { before, after: evolve(before, decision.events), ...decision };
      },
    ],
  ])('%s is one transaction that DynamoDB takes', (_, make) => {
    const { before, after, claims = [], ...decision } = make();
    const items = [
      ...keyItems('records', claims, at),
      ...commitItems('records', storedPetition, before, after, decision, at),
    ];
    expect(items.length).toBeGreaterThan(5);
    expect(() => checkTransaction(items)).not.toThrow();
    expect(() => engineCheck(items)).not.toThrow();
  });

  it('an answer of the longest text in a draft that is overwritten fits, and its state with all that it may hold', () => {
    const { petition } = new Life('2026-11-24 10:12');
    const attachments = Array.from({ length: 50 }, (_, index) => ({
      id: String(index).padStart(32, '0'),
      type: 'hwpx' as const,
      bytes: 10_485_760,
      state: 'kept',
      version: 'v'.repeat(64),
    }));
    const messages = Array.from({ length: 20 }, () => ({ hash: 'h'.repeat(64), at }));
    const after = { ...petition, attachments, messages } as unknown as Petition;
    const contents = [
      { id: 'draft', body: { text: WORST + WORST, gaps: [] }, replaces: true as const },
    ];
    const decision = { events: [], notices: [], contents };
    const items = commitItems('records', storedPetition, petition, after, decision, at);
    expect(() => checkTransaction(items)).not.toThrow();
    const state = items[0]?.Put?.Item ?? {};
    expect(sizeOf(state)).toBeLessThan(MOST_OF_ITEM / 10);
  });
});

describe('what is too large', () => {
  it('is 413 over HTTP, and no failure of ours', () => {
    expect(faultOf(new TooLarge('x'))).toMatchObject({ status: 413, code: 'too-large' });
  });
});
