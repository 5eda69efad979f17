import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Gathers, Slots } from '../ports/limits.ts';
import { N, number, S } from './attributes.ts';

const DAY_SECONDS = 86_400;
const GATHERED = 'gathered';

export const gatherTable = (client: DynamoDBClient, table: string): Gathers => {
  const keyOf = (who: string) => ({ pk: S(`pace#${who}`), sk: S(GATHERED) });
  return {
    async add(who, tag, now) {
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: keyOf(who),
          UpdateExpression: 'ADD tags :tag SET expiresAtSeconds = :ttl',
          ExpressionAttributeValues: {
            ':tag': { SS: [tag] },
            ':ttl': N(Math.ceil(now / 1000) + 3 * DAY_SECONDS),
          },
        }),
      );
    },
    async of(who) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: keyOf(who), ConsistentRead: true }),
      );
      return Item?.tags?.SS ?? [];
    },
    async done(who, tags) {
      if (tags.length === 0) return;
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: keyOf(who),
          UpdateExpression: 'DELETE tags :tags',
          ExpressionAttributeValues: { ':tags': { SS: [...tags] } },
        }),
      );
    },
  };
};

export const slotTable = (client: DynamoDBClient, table: string): Slots => ({
  async take(person, kind, by, now, span) {
    try {
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: { pk: S(`pace#${person}`), sk: S(kind) },
          UpdateExpression: 'SET freeAt = :until, #by = :by, expiresAtSeconds = :ttl',
          ConditionExpression: 'attribute_not_exists(freeAt) OR freeAt <= :now OR #by = :by',
          ExpressionAttributeNames: { '#by': 'by' },
          ExpressionAttributeValues: {
            ':until': N(now + span),
            ':now': N(now),
            ':by': S(by),
            ':ttl': N(Math.ceil((now + span) / 1000) + DAY_SECONDS),
          },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return number(error.Item, 'freeAt') ?? now + span;
    }
  },
});

/** What paces the sender of mails. */
export const paceTables = (client: DynamoDBClient, table: string) => ({
  slots: slotTable(client, table),
  gathers: gatherTable(client, table),
});
