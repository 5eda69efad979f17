import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { ProbedChannel } from '../ports/channel-health.ts';
import { N, S } from './attributes.ts';

/** Where it stands how the channels are. */
export const HEALTH = 'health';
export const beatKey = (channel: ProbedChannel) => ({ pk: S(HEALTH), sk: S(`beat#${channel}`) });

/** A channel's machine was heard at `at` (epoch ms). */
export async function noteBeat(
  client: DynamoDBClient,
  table: string,
  channel: ProbedChannel,
  at: number,
): Promise<void> {
  await client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: beatKey(channel),
      UpdateExpression: 'SET heardAt = :at',
      ExpressionAttributeValues: { ':at': N(at) },
    }),
  );
}
