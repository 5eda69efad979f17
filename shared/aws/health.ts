import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { arrivalDay } from '../petition/arrival.ts';
import {
  CHANNEL_STATES,
  type ChannelHealth,
  type ChannelStatus,
  type Flight,
  PROBED_CHANNELS,
  type ProbedChannel,
} from '../ports/channel-health.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { beatKey, HEALTH } from './beats.ts';
import { held } from './conditional-write.ts';
import { allPages } from './pages.ts';
import { readEach } from './readable.ts';

/** The figures of a day are kept for two years (ms). */
const KEPT = 2 * 366 * 86_400_000;

const standingKey = (channel: ProbedChannel) => ({ pk: S(HEALTH), sk: S(`now#${channel}`) });
const dayKey = (channel: ProbedChannel, day: string) => ({
  pk: S(HEALTH),
  sk: S(`day#${channel}#${day}`),
});

const flightKey = (channel: ProbedChannel) => ({ pk: S(HEALTH), sk: S(`flight#${channel}`) });

function parse(item: Item): readonly [ProbedChannel, ChannelStatus] {
  const channel = PROBED_CHANNELS.find((one) => text(item, 'sk') === `now#${one}`);
  const state = CHANNEL_STATES.find((one) => one === text(item, 'state'));
  const [since, checkedAt] = [number(item, 'since'), number(item, 'checkedAt')];
  if (!channel || !state || since === undefined || checkedAt === undefined)
    throw new Error('not how a channel stands');
  return [channel, { state, since, checkedAt }];
}

function parseFlight(item: Item): Flight {
  const [seenAt, judgedAt] = [number(item, 'seenAt'), number(item, 'judgedAt')];
  return {
    sentAt: number(item, 'sentAt') ?? 0,
    ...(seenAt !== undefined && { seenAt }),
    ...(judgedAt !== undefined && { judgedAt }),
  };
}

/** How the channels stand, in the table of records. */
export function healthTable(client: DynamoDBClient, table: string): ChannelHealth {
  /** Only of the probe that is meant; `seenAt` only once. */
  async function onFlight(
    channel: ProbedChannel,
    sentAt: number,
    what: 'seenAt' | 'judgedAt',
    at: number,
  ): Promise<void> {
    const once = what === 'seenAt' ? ' AND attribute_not_exists(seenAt)' : '';
    await held(
      client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: flightKey(channel),
          UpdateExpression: `SET ${what} = :at`,
          ConditionExpression: `sentAt = :sent${once}`,
          ExpressionAttributeValues: { ':at': N(at), ':sent': N(sentAt) },
        }),
      ),
    );
  }
  return {
    async standing() {
      const items = await allPages(client, {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :now)',
        ExpressionAttributeValues: { ':pk': S(HEALTH), ':now': S('now#') },
      });
      return new Map(readEach(items, parse));
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

    async flight(channel) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: flightKey(channel), ConsistentRead: true }),
      );
      return Item && parseFlight(Item);
    },

    async sent(channel, at) {
      await client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: flightKey(channel),
          UpdateExpression: 'SET sentAt = :at REMOVE seenAt, judgedAt',
          ExpressionAttributeValues: { ':at': N(at) },
        }),
      );
    },

    probeSeen: (channel, sentAt, at) => onFlight(channel, sentAt, 'seenAt', at),
    judged: (channel, sentAt, at) => onFlight(channel, sentAt, 'judgedAt', at),

    async beatAt(channel) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: beatKey(channel), ConsistentRead: true }),
      );
      return number(Item, 'heardAt');
    },

    async counted(channel, day) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: dayKey(channel, day) }),
      );
      return { probed: number(Item, 'probed') ?? 0, up: number(Item, 'up') ?? 0 };
    },
  };
}
