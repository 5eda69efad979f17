import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedTables } from '../../../../infra/local/tables/embedded/engine.ts';
import { type DynamoDbLocal, dynamoDbLocal } from '../../../../infra/local/tables/engine.ts';
import { hasJava, sayWithoutJava } from '../../../support/java.ts';
import { key, type Request, request, TABLE, transaction } from './requests.ts';

/**
 * DynamoDB Local is the judge: random sequences of the very calls that our adapters make are played on both engines, and
 * answers, errors and stream records must be the same. What is known to differ stands in `told`, with AWS's word for it.
 */
sayWithoutJava('the table engine is not held against DynamoDB Local');

const RUNS = 60;
type Told = { readonly status: number; readonly body: Record<string, unknown> };

const REFUSED = { status: 400, code: 'ValidationException', codes: undefined, Item: undefined };

/** An error by its name alone where DynamoDB Local words it otherwise; sets and maps in one order. */
function told({ status, body }: Told): unknown {
  // DynamoDB Local tells what a deletion took, also where nobody asked.
  if (status === 200) return { status, body: { ...body, ConsumedCapacity: undefined } };
  const { __type, CancellationReasons: reasons, Item } = body;
  const codes = Array.isArray(reasons)
    ? reasons.map(({ Code, Item: item }) => ({ Code, Item: item }))
    : undefined;
  // AWS cancels a transaction for what an update would make of an item (TransactionCanceledException, "Validation Error");
  // DynamoDB Local refuses the whole request.
  if (codes?.some(({ Code }) => Code === 'ValidationError')) return REFUSED;
  return { status, code: String(__type).split('#').at(-1), codes, Item };
}

interface Shown {
  readonly eventName: string;
  readonly dynamodb: object;
}
const shown = ({ eventName, dynamodb }: Shown) => {
  const { Keys, NewImage, OldImage } = Object(dynamodb);
  return { eventName, Keys, NewImage, OldImage };
};

describe.skipIf(!hasJava)('the table engine', () => {
  let local: DynamoDbLocal;
  let worlds = 0;
  beforeAll(async () => {
    local = await dynamoDbLocal();
  });
  afterAll(() => local.stop());

  /** Both engines with the same empty table. */
  async function pair() {
    worlds += 1;
    const authorization = `AWS4-HMAC-SHA256 Credential=CONTRACT${worlds}/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0`;
    const judge = async (action: string, body: object, service = 'DynamoDB_20120810') => {
      const response = await fetch(local.endpoint, {
        method: 'POST',
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': `${service}.${action}`,
          authorization,
        },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    const ours = embeddedTables({
      now: () => 0,
      arnOf: (table) => `arn:aws:dynamodb:ap-northeast-2:000000000000:table/${table}`,
    });
    const mine = (action: string, body: object): Told =>
      JSON.parse(JSON.stringify(ours.answer(action, JSON.parse(JSON.stringify(body)))));
    for (const made of [await judge('CreateTable', TABLE), mine('CreateTable', TABLE)])
      expect(made.status).toBe(200);
    return {
      both: async ({ action, body }: Request) => [mine(action, body), await judge(action, body)],
      mineRecords: () => ours.takeRecords(TABLE.TableName).map(shown),
      async judgeRecords() {
        const streams = 'DynamoDBStreams_20120810';
        const { body: table } = await judge('DescribeTable', { TableName: TABLE.TableName });
        const StreamArn = Object(table.Table).LatestStreamArn;
        const { body: stream } = await judge('DescribeStream', { StreamArn }, streams);
        const [{ ShardId }] = Object(stream.StreamDescription).Shards;
        const from = { StreamArn, ShardId, ShardIteratorType: 'TRIM_HORIZON' };
        const { body: opened } = await judge('GetShardIterator', from, streams);
        const records: Shown[] = [];
        let iterator = opened.ShardIterator;
        for (let empty = 0; empty < 2; ) {
          const { body: page } = await judge('GetRecords', { ShardIterator: iterator }, streams);
          const more = Array.isArray(page.Records) ? page.Records : [];
          records.push(...more);
          empty = more.length > 0 ? 0 : empty + 1;
          iterator = page.NextShardIterator;
        }
        return records.map(shown);
      },
    };
  }

  type Both = Awaited<ReturnType<typeof pair>>['both'];

  /** Every item that the pages of a query or a scan show, of ours and of the judge's. */
  async function pagesOf(both: Both, action: 'Query' | 'Scan', asks: object) {
    const pages: Record<string, unknown>[][] = [];
    for (const side of [0, 1] as const) {
      const found: Record<string, unknown>[] = [];
      let start: unknown;
      do {
        const body = {
          TableName: TABLE.TableName,
          ...asks,
          ...(start ? { ExclusiveStartKey: start } : {}),
        };
        const { Items, LastEvaluatedKey } = (await both({ action, body }))[side]?.body ?? {};
        found.push(...(Items as Record<string, unknown>[]));
        start = LastEvaluatedKey;
      } while (start);
      pages.push(found);
    }
    return pages;
  }

  /** All that stands in both tables, by key: the order of a scan is each engine's own. */
  async function everything(both: Both) {
    const byKey = ({ pk, sk }: Record<string, unknown>) => JSON.stringify([pk, sk]);
    return (await pagesOf(both, 'Scan', { ConsistentRead: true, Limit: 3 })).map((items) =>
      items.toSorted((one, other) => (byKey(one) < byKey(other) ? -1 : 1)),
    );
  }

  it('answers random requests as DynamoDB Local does, and tells its stream the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(request, transaction), { minLength: 5, maxLength: 40 }),
        async (requests) => {
          const world = await pair();
          for (const one of requests) {
            const [mine, judged] = await world.both(one);
            expect({ ...one, told: mine && told(mine) }).toEqual({
              ...one,
              told: judged && told(judged),
            });
          }
          expect(world.mineRecords()).toEqual(await world.judgeRecords());
          const [mine, judged] = await everything(world.both);
          expect(mine).toEqual(judged);
        },
      ),
      { numRuns: RUNS },
    );
  }, 120_000);

  it('pages through a partition and an index as DynamoDB Local does', async () => {
    const { both } = await pair();
    for (let i = 0; i < 9; i += 1) {
      const Item = { ...key('a', String(i)), duePk: { S: 'due' }, dueAt: { N: String(i % 3) } };
      await both({ action: 'PutItem', body: { TableName: TABLE.TableName, Item } });
    }
    const queries = [
      { KeyConditionExpression: 'pk = :pk', values: { ':pk': { S: 'a' } } },
      { KeyConditionExpression: 'duePk = :pk', values: { ':pk': { S: 'due' } }, IndexName: 'due' },
    ];
    for (const { KeyConditionExpression, values, IndexName } of queries)
      for (const ScanIndexForward of [true, false]) {
        const [mine = [], judged = []] = await pagesOf(both, 'Query', {
          KeyConditionExpression,
          ExpressionAttributeValues: values,
          ScanIndexForward,
          Limit: 2,
          ...(IndexName && { IndexName }),
        });
        expect(mine).toHaveLength(9);
        // Equal keys of an index have no order of their own (AWS).
        const order = (all: unknown[]) => (IndexName ? all.map((one) => Object(one).dueAt) : all);
        expect(order(mine)).toEqual(order(judged));
        expect(new Set(mine.map((one) => JSON.stringify(one))).size).toBe(9);
      }
  });
});
