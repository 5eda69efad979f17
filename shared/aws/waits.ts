import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { Unreadable } from '../lambda/unreadable.ts';
import type { Clock } from '../ports/clock.ts';
import type { WaitRinger, Waits } from '../ports/timers.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { held } from './conditional-write.ts';
import { shardOf } from './items.ts';
import { reading } from './readable.ts';

/** The queues whose messages may wait in the table, as their keys name them. */
export type WaitingFor = 'checks' | 'papers' | 'faxes';

const PREFIX = 'waits#';
const MINUTE = 60_000;
/** What was rung is rung again after so long, unless it is done or has another instant by then (ms). */
const AGAIN = 15 * MINUTE;
/** Each time twice as long, and so long at most: what fails each time is not forgotten, and floods nothing. */
const LONGEST = 6 * 60 * MINUTE;
const DAY_SECONDS = 86_400;

const keyOf = (queue: string, id: string) => ({ pk: S(`${PREFIX}${queue}`), sk: S(id) });

/** A message as it waits, for a commit that begins a wait of its own: `at` is epoch ms. Ids only, nothing personal. */
export const waitItem = (queue: WaitingFor, id: string, message: object, at: number): Item => ({
  ...keyOf(queue, id),
  duePk: S(shardOf('wait', id)),
  dueAt: N(at),
  rung: N(0),
  body: S(JSON.stringify(message)),
});

/** What waits for one queue. */
export function waitTable<M extends object>(
  client: DynamoDBClient,
  table: string,
  queue: WaitingFor,
  clock: Clock,
): Waits<M> {
  return {
    async until(id, message, at) {
      const { duePk = S(''), body = S('') } = waitItem(queue, id, message, at);
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: keyOf(queue, id),
          UpdateExpression:
            'SET duePk = :pk, dueAt = :at, rung = :none, body = :body REMOVE expiresAtSeconds',
          ExpressionAttributeValues: { ':pk': duePk, ':at': N(at), ':none': N(0), ':body': body },
        }),
      );
    },
    async done(id) {
      await held(
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: keyOf(queue, id),
            UpdateExpression: 'SET expiresAtSeconds = :ttl REMOVE duePk, dueAt',
            ConditionExpression: 'attribute_exists(dueAt)',
            ExpressionAttributeValues: { ':ttl': N(Math.ceil(clock.now() / 1000) + DAY_SECONDS) },
          }),
        ),
      );
    },
  };
}

export function waitRinger(
  client: DynamoDBClient,
  table: string,
  queues: Readonly<Record<WaitingFor, (message: object) => Promise<void>>>,
): WaitRinger {
  return {
    async ring({ subject, id }, now) {
      const queue = queueOf(subject);
      const Key = keyOf(queue, id);
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key, ConsistentRead: true }),
      );
      const dueAt = number(Item, 'dueAt');
      if (dueAt === undefined || dueAt > now) return false; // done, or put off, since the index was read
      await queues[queue](messageOf(Item ?? {}));
      const wait = Math.min(LONGEST, AGAIN * 2 ** (number(Item, 'rung') ?? 0));
      // Sent before it is moved on: killed in between, it is rung twice.
      await held(
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key,
            UpdateExpression: 'SET dueAt = :next ADD rung :one',
            ConditionExpression: 'dueAt = :due',
            ExpressionAttributeValues: { ':next': N(now + wait), ':due': N(dueAt), ':one': N(1) },
          }),
        ),
      );
      return true;
    },
  };
}

const QUEUES: readonly WaitingFor[] = ['checks', 'papers', 'faxes'];

function queueOf(subject: string): WaitingFor {
  const found = QUEUES.find((queue) => subject === `${PREFIX}${queue}`);
  if (found === undefined) throw new Unreadable(subject, new Error('nothing empties such a queue'));
  return found;
}

/** The function that empties the queue parses what it says. */
const messageOf = (item: Item): object =>
  reading(item, () => {
    const message: unknown = JSON.parse(text(item, 'body') ?? 'null');
    if (typeof message !== 'object' || message === null) throw new Error('not a message');
    return message;
  });
