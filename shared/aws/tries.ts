import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { N, number, S } from './items.ts';

/** Wrong codes for a number within the hour, known or not. */
export interface Tries {
  count(number: string, now: number): Promise<number>;
  add(number: string, now: number): Promise<void>;
}

const HOUR = 3_600_000;

export function triesTable(client: DynamoDBClient, table: string): Tries {
  const keyOf = (petition: string, now: number) => ({
    pk: S(`tries#${petition}`),
    sk: S(String(Math.floor(now / HOUR))),
  });
  return {
    async count(petition, now) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: keyOf(petition, now) }),
      );
      return number(Item, 'wrong') ?? 0;
    },
    async add(petition, now) {
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: keyOf(petition, now),
          UpdateExpression: 'ADD wrong :one SET expiresAtSeconds = :ttl',
          ExpressionAttributeValues: { ':one': N(1), ':ttl': N(Math.ceil(now / 1000) + 7200) },
        }),
      );
    },
  };
}
