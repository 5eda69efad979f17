import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import {
  CHANNEL_STATES,
  type ChannelHealth,
  PROBED_CHANNELS,
  type ProbedChannel,
  type Standing,
} from '../channels/ports.ts';
import { arrivalDay } from '../petition/arrival.ts';
import { held } from './held.ts';
import { type Item, N, number, S, text } from './items.ts';
import { allPages } from './pages.ts';

const PARTITION = 'health';
/** The figures of a day are kept for two years (ms). */
const KEPT = 2 * 366 * 86_400_000;

const standingKey = (channel: ProbedChannel) => ({ pk: S(PARTITION), sk: S(`now#${channel}`) });
const dayKey = (channel: ProbedChannel, day: string) => ({
  pk: S(PARTITION),
  sk: S(`day#${channel}#${day}`),
});

function parse(item: Item): readonly [ProbedChannel, Standing] | undefined {
  const channel = PROBED_CHANNELS.find((one) => text(item, 'sk') === `now#${one}`);
  if (!channel) throw new Error(`not a channel: ${text(item, 'sk')}`);
  const [sentAt, seenAt] = [number(item, 'sentAt'), number(item, 'seenAt')];
  const probe = {
    ...(sentAt !== undefined && { sentAt }),
    ...(seenAt !== undefined && { seenAt }),
  };
  const state = CHANNEL_STATES.find((one) => one === text(item, 'state'));
  if (!state) return undefined; // its first probe is under way
  const [since, checkedAt] = [number(item, 'since') ?? 0, number(item, 'checkedAt') ?? 0];
  return [channel, { state, since, checkedAt, ...probe }];
}

/** How the channels stand, in the table of records. */
export const healthTable = (client: DynamoDBClient, table: string): ChannelHealth => ({
  async standing() {
    const items = await allPages(client, {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :now)',
      ExpressionAttributeValues: { ':pk': S(PARTITION), ':now': S('now#') },
    });
    return new Map(items.map(parse).flatMap((one) => (one ? [one] : [])));
  },

  async probed(channel, state, at) {
    const values = { ':state': S(state), ':at': N(at) };
    const names = { '#state': 'state' };
    const Key = standingKey(channel);
    const same = await held(
      client.send(
        new UpdateItemCommand({
          TableName: table,
          Key,
          UpdateExpression: 'SET checkedAt = :at',
          ConditionExpression: '#state = :state',
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: values,
        }),
      ),
    );
    if (!same)
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key,
          UpdateExpression: 'SET #state = :state, since = :at, checkedAt = :at',
          ExpressionAttributeNames: names,
          ExpressionAttributeValues: values,
        }),
      );
    await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: dayKey(channel, arrivalDay(at)),
        UpdateExpression: 'ADD probed :one, up :up SET expiresAtSeconds = :gone',
        ExpressionAttributeValues: {
          ':one': N(1),
          ':up': N(state === 'down' ? 0 : 1),
          ':gone': N(Math.ceil((at + KEPT) / 1000)),
        },
      }),
    );
  },

  async sent(channel, at) {
    await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: standingKey(channel),
        UpdateExpression: 'SET sentAt = :at REMOVE seenAt',
        ExpressionAttributeValues: { ':at': N(at) },
      }),
    );
  },

  async probeSeen(channel, sentAt, at) {
    await held(
      client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: standingKey(channel),
          UpdateExpression: 'SET seenAt = :at',
          ConditionExpression: 'sentAt = :sent AND attribute_not_exists(seenAt)',
          ExpressionAttributeValues: { ':sent': N(sentAt), ':at': N(at) },
        }),
      ),
    );
  },

  async counted(channel, day) {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: dayKey(channel, day) }),
    );
    return { probed: number(Item, 'probed') ?? 0, up: number(Item, 'up') ?? 0 };
  },
});
