import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { PublicEntries } from '../ports/publications.ts';
import { PublicVersion } from '../publications/public.ts';
import { type Item, S, text } from './attributes.ts';
import { allPages } from './pages.ts';
import { PUBLIC_END, publicOf } from './publication-items.ts';
import { reading } from './readable.ts';

/** What stands in public, from the items that each publishing wrote. */
export const publicEntries = (client: DynamoDBClient, table: string): PublicEntries => ({
  async of(kind) {
    const items = await allPages(client, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': S(publicOf(kind)) },
      // What has just been published is what it is asked for.
      ConsistentRead: true,
    });
    const byId = Map.groupBy(items, (item) => (text(item, 'sk') ?? '').split('#')[0] ?? '');
    return [...byId].flatMap(([id, some]) =>
      some.some(isEnd) ? [] : [{ id, versions: some.map(versionIn) }],
    );
  },
});

const isEnd = (item: Item): boolean => text(item, 'sk')?.endsWith(`#${PUBLIC_END}`) ?? false;

const versionIn = (item: Item): PublicVersion =>
  reading(item, () => z.parse(PublicVersion(), JSON.parse(text(item, 'body') ?? 'null')));
