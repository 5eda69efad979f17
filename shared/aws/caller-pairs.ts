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
    if (!Item || now >= until) return undefined;
    const [department, overBy] = [text(Item, 'department'), text(Item, 'overBy')];
    return {
      ...{ people: (text(Item, 'people') ?? '').split(' '), until },
      ...(department !== undefined && { department }),
      ...(overBy !== undefined && { overBy }),
    };
  },
  async keepPair(caller, { people, until, department, overBy }) {
    const kept = { expiresAt: N(until), expiresAtSeconds: N(Math.ceil(until / 1000)) };
    const Item = {
      ...{ ...pairKey(caller), people: S(people.join(' ')), ...kept },
      ...(department !== undefined && { department: S(department) }),
      ...(overBy !== undefined && { overBy: S(overBy) }),
    };
    await client.send(new PutItemCommand({ TableName: table, Item }));
  },
});
