import { type DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { JobState, JobStore } from '../lambda/job.ts';
import { type TellUnreadable, tellUnreadable } from '../lambda/unreadable.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { held } from './conditional-write.ts';
import { readEach } from './readable.ts';

const State = z.object({
  id: z.string(),
  at: z.int(),
  notes: z.array(z.string()),
  cursor: z.optional(z.string()),
  read: z.boolean(),
  left: z.array(z.string()),
  worked: z.int(),
  unreadable: z.int(),
  leaseUntil: z.optional(z.int()),
  doneAt: z.optional(z.int()),
});

const keyOf = (name: string): Item => ({ pk: S('job'), sk: S(name) });

/** The states of the paged jobs in the table of records, each an item of its own. */
export const jobTable = (
  client: DynamoDBClient,
  table: string,
  tell: TellUnreadable = tellUnreadable,
): JobStore => ({
  async read(name) {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: keyOf(name), ConsistentRead: true }),
    );
    // One that cannot be read is told, and the job begins anew: its work may be done twice.
    const [state] = readEach(Item ? [Item] : [], parse, tell);
    return { turn: number(Item, 'turn') ?? 0, ...(state && { state }) };
  },
  write: (name, turn, state) =>
    held(
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: { ...keyOf(name), turn: N(turn + 1), body: S(JSON.stringify(state)) },
          ConditionExpression: 'attribute_not_exists(turn) OR turn = :turn',
          ExpressionAttributeValues: { ':turn': N(turn) },
        }),
      ),
    ),
});

function parse(item: Item): JobState {
  const { cursor, leaseUntil, doneAt, ...state } = z.parse(
    State,
    JSON.parse(text(item, 'body') ?? 'null'),
  );
  return {
    ...state,
    ...(cursor !== undefined && { cursor }),
    ...(leaseUntil !== undefined && { leaseUntil }),
    ...(doneAt !== undefined && { doneAt }),
  };
}
