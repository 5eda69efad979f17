import {
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { DIFFERENCE_CHANNELS, DIFFERENCE_KINDS, type Difference } from '../channels/difference.ts';
import type { DifferenceKey, Differences, KeptDifference } from '../ports/differences.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { held } from './conditional-write.ts';
import { allPages } from './pages.ts';
import { readEach } from './readable.ts';

const PARTITION = 'differences';
const OPEN = 'difference';

const Body = z.object({
  channel: z.enum(DIFFERENCE_CHANNELS),
  day: z.string(),
  kind: z.enum(DIFFERENCE_KINDS),
  id: z.string(),
  key: z.string(),
  at: z.int(),
  number: z.optional(z.string()),
});

/** `<channel>#<day>#<id>` of the sort key. */
const Key = z.pipe(
  z.tuple([z.enum(DIFFERENCE_CHANNELS), z.string(), z.string()]),
  z.transform(([channel, day, id]): DifferenceKey => ({ channel, day, id })),
);

const keyOf = ({ channel, day, id }: DifferenceKey): Item => ({
  pk: S(PARTITION),
  sk: S(`${channel}#${day}#${id}`),
});

function parse(item: Item): KeptDifference {
  const { number: of, ...body } = z.parse(Body, JSON.parse(text(item, 'body') ?? 'null'));
  const instants = {
    redrivenAt: number(item, 'redrivenAt'),
    closedAt: number(item, 'closedAt'),
  };
  const known = Object.entries(instants).filter(([, at]) => at !== undefined);
  const told = { duty: text(item, 'duty'), audit: text(item, 'audit') };
  return {
    ...body,
    ...(of !== undefined && { number: of }),
    seenAt: number(item, 'seenAt') ?? 0,
    ...Object.fromEntries(known),
    told: Object.fromEntries(Object.entries(told).filter(([, list]) => list !== undefined)),
  };
}

/** The named differences in the table of records. An open one stands in the index of what is due, by its age. */
export const differenceTable = (client: DynamoDBClient, table: string): Differences => {
  const update = (
    difference: Difference,
    change: Omit<UpdateItemCommandInput, 'TableName' | 'Key'>,
  ): Promise<boolean> =>
    held(
      client.send(new UpdateItemCommand({ TableName: table, Key: keyOf(difference), ...change })),
    );
  return {
    async onDay(channel, day) {
      const items = await allPages(client, {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': S(PARTITION), ':prefix': S(`${channel}#${day}#`) },
      });
      return readEach(items, parse);
    },
    async open(most, from = 0) {
      const entries = await allPages(client, {
        TableName: table,
        IndexName: 'due',
        KeyConditionExpression: 'duePk = :pk',
        ExpressionAttributeValues: { ':pk': S(OPEN) },
      });
      // Their keys are read from the index alone: there may be more than anybody reads.
      const keys = readEach(entries, (entry) => Key.parse((text(entry, 'sk') ?? '').split('#')));
      const items = await Promise.all(
        keys.slice(from, from + most).map(async (key) => {
          const { Item } = await client.send(
            new GetItemCommand({ TableName: table, Key: keyOf(key), ConsistentRead: true }),
          );
          return Item;
        }),
      );
      const open = items.flatMap((item) => (item && item.closedAt === undefined ? [item] : []));
      return { keys, shown: readEach(open, parse) };
    },
    found: (difference, at) =>
      update(difference, {
        UpdateExpression:
          'SET body = :body, seenAt = :at, duePk = :open, dueAt = :at REMOVE closedAt, redrivenAt, duty, audit',
        ConditionExpression: 'attribute_not_exists(pk) OR attribute_exists(closedAt)',
        ExpressionAttributeValues: {
          ':body': S(JSON.stringify(difference)),
          ':at': N(at),
          ':open': S(OPEN),
        },
      }),
    close: (difference, at) =>
      update(difference, {
        UpdateExpression: 'SET closedAt = :at REMOVE duePk, dueAt',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(closedAt)',
        ExpressionAttributeValues: { ':at': N(at) },
      }),
    async redriven(difference, at) {
      await update(difference, {
        UpdateExpression: 'SET redrivenAt = :at',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':at': N(at) },
      });
    },
    tell: (difference, role, list) =>
      update(difference, {
        UpdateExpression: 'SET #role = :list',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#role)',
        ExpressionAttributeNames: { '#role': role },
        ExpressionAttributeValues: { ':list': S(list) },
      }),
  };
};
