import { type DynamoDBClient, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Departure, Departures } from '../ports/departures.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { held } from './conditional-write.ts';
import { allPages } from './pages.ts';

/** A partition of its own: the office's is read with every page of staff. */
const PK = 'departures';

/** A month, for whoever asks who had what. */
const KEPT_SECONDS = 30 * 86_400;

const Body = z.object({
  at: z.int(),
  leavers: z.array(
    z.object({
      id: z.string(),
      department: z.string(),
      deputy: z.exactOptional(z.string()),
      headed: z.exactOptional(z.array(z.string())),
    }),
  ),
  numbers: z.array(z.string()),
  stood: z.exactOptional(
    z.record(
      z.string(),
      z.object({
        version: z.int(),
        assignee: z.string(),
        asked: z.record(z.string(), z.string()),
      }),
    ),
  ),
  to: z.exactOptional(z.record(z.string(), z.array(z.string()))),
});

/** As it lies in the table, all of them strings. */
export const departureValues = ({ id, doneAt: _, ...body }: Departure) => ({
  pk: PK,
  sk: id,
  json: JSON.stringify(body),
});

function itemOf(departure: Departure): Item {
  const { pk, sk, json } = departureValues(departure);
  return { pk: S(pk), sk: S(sk), json: S(json) };
}

function departureIn(item: Item): Departure {
  const doneAt = number(item, 'doneAt');
  return {
    id: text(item, 'sk') ?? '',
    ...z.parse(Body, JSON.parse(text(item, 'json') ?? '')),
    ...(doneAt !== undefined && { doneAt }),
  };
}

export const departureTable = (client: DynamoDBClient, table: string): Departures => ({
  async list() {
    const items = await allPages(client, {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': S(PK) },
    });
    return items.filter((item) => number(item, 'overAt') === undefined).map(departureIn);
  },
  add: (departure) =>
    held(
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: itemOf(departure),
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    ),
  async done(id, at) {
    await held(
      client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: { pk: S(PK), sk: S(id) },
          UpdateExpression: 'SET doneAt = :at',
          ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(doneAt)',
          ExpressionAttributeValues: { ':at': N(at) },
        }),
      ),
    );
  },
  async over(id, at) {
    await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: { pk: S(PK), sk: S(id) },
        UpdateExpression: 'SET overAt = :at, expiresAtSeconds = :ttl',
        ExpressionAttributeValues: { ':at': N(at), ':ttl': N(Math.ceil(at / 1000) + KEPT_SECONDS) },
      }),
    );
  },
});
