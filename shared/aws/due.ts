import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import type { PledgeReader } from '../petition/ports.ts';
import {
  type DueKind,
  type Item,
  number,
  parsePledge,
  pledgeKey,
  S,
  shardsOf,
  text,
} from './items.ts';

export interface Due {
  readonly subject: string;
  /** The pledge's, the notice's or the waiting message's id. */
  readonly id: string;
  readonly dueAt: number;
}

/** What is due, across subjects, from the sparse index. */
export interface DueIndex {
  due(index: DueKind, until: number): Promise<readonly Due[]>;
  mark(name: string): Promise<string | undefined>;
  setMark(name: string, value: string): Promise<void>;
}

export function dueIndex(client: DynamoDBClient, table: string): DueIndex {
  async function shard(duePk: string, until: number): Promise<readonly Due[]> {
    const found: Due[] = [];
    let start: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'due',
          KeyConditionExpression: 'duePk = :pk AND dueAt <= :until',
          ExpressionAttributeValues: { ':pk': S(duePk), ':until': { N: String(until) } },
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      found.push(...(page.Items ?? []).map(dueOf));
      start = page.LastEvaluatedKey;
    } while (start);
    return found;
  }
  const markKey = (name: string) => ({ pk: S('mark'), sk: S(name) });
  return {
    async due(index, until) {
      const shards = await Promise.all(shardsOf(index).map((duePk) => shard(duePk, until)));
      return shards.flat().toSorted((a, b) => a.dueAt - b.dueAt);
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
    return Item && parsePledge(Item);
  },
});
