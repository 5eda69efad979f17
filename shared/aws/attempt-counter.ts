import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Tries } from '../ports/limits.ts';
import { N, number, S } from './attributes.ts';

const HOUR = 3_600_000;

export function triesTable(client: DynamoDBClient, table: string): Tries {
  const keyOf = (what: string, now: number) => ({
    pk: S(`tries#${what}`),
    sk: S(String(Math.floor(now / HOUR))),
  });
  return {
    async count(what, now) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: keyOf(what, now) }),
      );
      return number(Item, 'wrong') ?? 0;
    },
    async add(what, now) {
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: keyOf(what, now),
          UpdateExpression: 'ADD wrong :one SET expiresAtSeconds = :ttl',
          ExpressionAttributeValues: { ':one': N(1), ':ttl': N(Math.ceil(now / 1000) + 7200) },
        }),
      );
    },
  };
}
