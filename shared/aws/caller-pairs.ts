import { type DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { CallerPairs } from '../ports/calls.ts';
import { N, number, S, text } from './attributes.ts';
import { allPages } from './pages.ts';

const pairKey = (caller: string) => ({ pk: S(`caller#${caller}`), sk: S('pair') });

/** Who deals with a number that was abusive, under its keyed hash, while the charter's days last. */
export const callerPairs = (client: DynamoDBClient, table: string): CallerPairs => ({
  async pairOf(caller, now) {
    // The gateway may query, and nothing else.
    const { pk, sk } = pairKey(caller);
    const [Item] = await allPages(client, {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND sk = :sk',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
    });
    const until = number(Item, 'expiresAt') ?? 0;
    return Item && now < until ? (text(Item, 'people') ?? '').split(' ') : undefined;
  },
  async keepPair(caller, people, until) {
    const kept = { expiresAt: N(until), expiresAtSeconds: N(Math.ceil(until / 1000)) };
    const Item = { ...pairKey(caller), people: S(people.join(' ')), ...kept };
    await client.send(new PutItemCommand({ TableName: table, Item }));
  },
});
