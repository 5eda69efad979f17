import { isDeepStrictEqual } from 'node:util';
import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import {
  ARRIVAL_CHANNELS,
  type ArrivalChannel,
  type ArrivalEntry,
  arrivalDay,
  arrivalKey,
} from '../petition/arrival.ts';
import type { Arrivals } from '../ports/arrivals.ts';
import { type Item, N, S, text } from './attributes.ts';
import { held } from './conditional-write.ts';
import { allPages } from './pages.ts';
import { readEach } from './readable.ts';

const Entry = z.object({
  channel: z.enum(ARRIVAL_CHANNELS),
  id: z.string(),
  at: z.int(),
  outcome: z.enum([
    'received',
    'attached',
    'sidecar',
    'ignored',
    'quarantined',
    'released',
    'dismissed',
  ]),
  number: z.optional(z.string()),
  because: z.optional(z.string()),
  by: z.optional(z.string()),
  decidedAt: z.optional(z.int()),
  key: z.string(),
  version: z.string(),
});
const Holds = z.object({ number: z.string() });

const QUARANTINE = 'quarantine';
const dayKey = (channel: ArrivalChannel, day: string): string => `arrival#${channel}#${day}`;

/** A line of the ledger. What waits in quarantine stands in the index of what is due, by its age. */
export const ledgerItem = (entry: ArrivalEntry): Item => ({
  pk: S(dayKey(entry.channel, arrivalDay(entry.at))),
  sk: S(entry.id),
  body: S(JSON.stringify(entry)),
  ...(entry.outcome === 'quarantined' && { duePk: S(QUARANTINE), dueAt: N(entry.at) }),
});

/** A line of the ledger. @throws for what is none. */
export const arrivalIn = (item: Item): ArrivalEntry => {
  const { number, because, by, decidedAt, ...rest } = z.parse(
    Entry,
    JSON.parse(text(item, 'body') ?? 'null'),
  );
  return {
    ...rest,
    ...(number !== undefined && { number }),
    ...(because !== undefined && { because }),
    ...(by !== undefined && { by }),
    ...(decidedAt !== undefined && { decidedAt }),
  };
};

/** The ledger of arrivals in the table of records. */
export const arrivalTable = (client: DynamoDBClient, table: string): Arrivals => {
  const get = async (pk: string, sk: string): Promise<Item | undefined> => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: { pk: S(pk), sk: S(sk) }, ConsistentRead: true }),
    );
    return Item;
  };
  return {
    async note(entry) {
      await client.send(new PutItemCommand({ TableName: table, Item: ledgerItem(entry) }));
    },
    decided: (entry) =>
      held(
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: ledgerItem(entry),
            ConditionExpression: 'duePk = :quarantine',
            ExpressionAttributeValues: { ':quarantine': S(QUARANTINE) },
          }),
        ),
      ),
    async reopened(entry, over) {
      const item = await get(dayKey(entry.channel, arrivalDay(entry.at)), entry.id);
      if (!item || !isDeepStrictEqual(arrivalIn(item), over)) return false;
      return await held(
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: ledgerItem(entry),
            ConditionExpression: 'body = :body',
            ExpressionAttributeValues: { ':body': S(text(item, 'body') ?? '') },
          }),
        ),
      );
    },
    async petitionOf(id) {
      const item = await get(`unique#${arrivalKey(id)}`, '-');
      return item && z.parse(Holds, JSON.parse(text(item, 'holds') ?? 'null')).number;
    },
    async entry(channel, at, id) {
      const item = await get(dayKey(channel, arrivalDay(at)), id);
      return item && arrivalIn(item);
    },
    async onDay(channel, day) {
      const items = await allPages(client, {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': S(dayKey(channel, day)) },
      });
      return readEach(items, arrivalIn);
    },
    async quarantined(from, most) {
      const keys = await allPages(client, {
        TableName: table,
        IndexName: 'due',
        KeyConditionExpression: 'duePk = :pk',
        ExpressionAttributeValues: { ':pk': S(QUARANTINE) },
      });
      const items = await Promise.all(
        keys
          .slice(from, from + most)
          .map((item) => get(text(item, 'pk') ?? '', text(item, 'sk') ?? '')),
      );
      const found = items.flatMap((item) => (item ? [item] : []));
      return { waiting: readEach(found, arrivalIn), all: keys.length };
    },
  };
};
