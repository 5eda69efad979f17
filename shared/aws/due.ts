import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Due, DueIndex, PledgeReader } from '../ports/timers.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { parseClocked, pledgeKey, shardsOf } from './items.ts';

const LIMIT = 100;
/** More moments within two minutes no subject has. */
const MOST_OF_ONE = 10;
/** The shards that have more, each with the key of its last entry; null for one that has not begun. */
const Cursor = z.record(z.string(), z.nullable(z.tuple([z.string(), z.string(), z.int()])));
type Cursor = z.infer<typeof Cursor>;

export function dueIndex(client: DynamoDBClient, table: string): DueIndex {
  const shard = (duePk: string, after: Cursor[string], until: number, limit: number) =>
    client.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'due',
        KeyConditionExpression: 'duePk = :pk AND dueAt <= :until',
        ExpressionAttributeValues: { ':pk': S(duePk), ':until': N(until) },
        Limit: limit,
        ...(after && {
          ExclusiveStartKey: {
            duePk: S(duePk),
            pk: S(after[0]),
            sk: S(after[1]),
            dueAt: N(after[2]),
          },
        }),
      }),
    );
  /** All pages are counted, the first entries alone are kept. */
  async function later(duePk: string, after: number, most: number) {
    const first: Due[] = [];
    let all = 0;
    let start: Item | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'due',
          KeyConditionExpression: 'duePk = :pk AND dueAt > :after',
          FilterExpression: '#to = :petitioner',
          ExpressionAttributeNames: { '#to': 'to' },
          ExpressionAttributeValues: {
            ':pk': S(duePk),
            ':after': N(after),
            ':petitioner': S('petitioner'),
          },
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      all += Items.length;
      first.push(...Items.slice(0, most - first.length).map(dueOf));
      start = LastEvaluatedKey;
    } while (start);
    return { first, all };
  }
  const markKey = (name: string) => ({ pk: S('mark'), sk: S(name) });
  return {
    async page(kinds, until, cursor, limit = LIMIT) {
      const begun: Cursor = Object.fromEntries(
        kinds.flatMap((kind) => shardsOf(kind).map((duePk) => [duePk, null])),
      );
      const from = cursor === undefined ? begun : z.parse(Cursor, JSON.parse(cursor));
      const pages = await Promise.all(
        Object.entries(from).map(async ([duePk, after]) => ({
          duePk,
          ...(await shard(duePk, after, until, limit)),
        })),
      );
      const more = pages.flatMap(({ duePk, LastEvaluatedKey: key }) =>
        key ? [[duePk, [text(key, 'pk'), text(key, 'sk'), number(key, 'dueAt')]]] : [],
      );
      return {
        due: pages
          .flatMap(({ Items = [] }) => Items.map(dueOf))
          .toSorted((a, b) => a.dueAt - b.dueAt),
        ...(more.length > 0 && { next: JSON.stringify(Object.fromEntries(more)) }),
      };
    },
    async putOff(kind, after, most) {
      const shards = await Promise.all(shardsOf(kind).map((duePk) => later(duePk, after, most)));
      return {
        first: shards
          .flatMap(({ first }) => first)
          .toSorted((a, b) => a.dueAt - b.dueAt)
          .slice(0, most),
        all: shards.reduce((sum, { all }) => sum + all, 0),
      };
    },
    async anyBetween(kind, from, until, but) {
      const found = await Promise.all(
        shardsOf(kind).map((duePk) =>
          client.send(
            new QueryCommand({
              TableName: table,
              IndexName: 'due',
              KeyConditionExpression: 'duePk = :pk AND dueAt BETWEEN :from AND :until',
              ExpressionAttributeValues: { ':pk': S(duePk), ':from': N(from), ':until': N(until) },
              Limit: MOST_OF_ONE,
            }),
          ),
        ),
      );
      return found.some(({ Items = [] }) => Items.some((item) => text(item, 'pk') !== but));
    },
    async mark(name) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: markKey(name), ConsistentRead: true }),
      );
      return text(Item, 'value');
    },
    async setMark(name, value) {
      await client.send(
        new PutItemCommand({ TableName: table, Item: { ...markKey(name), value: S(value) } }),
      );
    },
  };
}

const dueOf = (item: Item): Due => ({
  subject: text(item, 'pk') ?? '',
  id: (text(item, 'sk') ?? '').replace(/^(now#pledge|notice)#/, ''),
  dueAt: number(item, 'dueAt') ?? 0,
});

/** One pledge, read consistently: what arm makes the scheduler equal to. */
export const pledgeReader = (client: DynamoDBClient, table: string): PledgeReader => ({
  async pledge(subject, id) {
    const { Item } = await client.send(
      new GetItemCommand({
        TableName: table,
        Key: { pk: S(subject), sk: S(pledgeKey(id)) },
        ConsistentRead: true,
      }),
    );
    return Item && parseClocked(Item);
  },
});
