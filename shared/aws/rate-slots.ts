import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { dayOf, dayText } from '../charter/day.ts';
import type { Gathers, Slots } from '../ports/limits.ts';
import { type Item, N, number, S, text } from './attributes.ts';

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
          ...slotOf(table, person, kind),
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
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return number(error.Item, 'freeAt') ?? now + span;
    }
    return true;
  },
  // Killed before this, the slot is free too soon and not too late.
  async keep(person, kind, by, now, spans) {
    const slot = slotOf(table, person, kind);
    const nth = await countedToday(client, slot, by, now);
    const span = spans[Math.min(nth, spans.length) - 1];
    if (span === undefined) return;
    await client.send(
      new UpdateItemCommand({
        ...slot,
        UpdateExpression: 'SET freeAt = :until',
        ExpressionAttributeValues: { ':until': N(now + span) },
      }),
    );
  },
});

const slotOf = (TableName: string, person: string, kind: string) => ({
  TableName,
  Key: { pk: S(`pace#${person}`), sk: S(kind) },
});

/** Which mail of the day in Korea this is, from 1. A set, for one that is tried again counts once. */
async function countedToday(
  client: DynamoDBClient,
  { TableName, Key }: { readonly TableName: string; readonly Key: Item },
  by: string,
  now: number,
): Promise<number> {
  const { Attributes } = await client.send(
    new UpdateItemCommand({
      TableName,
      Key: { ...Key, sk: S(`${text(Key, 'sk')}#${dayText(dayOf(now))}`) },
      UpdateExpression: 'ADD tags :tag SET expiresAtSeconds = :ttl',
      ExpressionAttributeValues: {
        ':tag': { SS: [by] },
        ':ttl': N(Math.ceil(now / 1000) + 2 * DAY_SECONDS),
      },
      ReturnValues: 'ALL_NEW',
    }),
  );
  return Attributes?.tags?.SS?.length ?? 1;
}

/** What paces the sender of mails. */
export const paceTables = (client: DynamoDBClient, table: string) => ({
  slots: slotTable(client, table),
  gathers: gatherTable(client, table),
});
