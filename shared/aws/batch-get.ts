import {
  BatchGetItemCommand,
  type BatchGetItemCommandOutput,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { type Item, S } from './attributes.ts';

export type Key = Readonly<Record<'pk' | 'sk', string>>;

/** The items of these keys that there are, in any order: a hundred keys at most, one request where nothing is throttled. */
export async function batchGet(
  client: DynamoDBClient,
  table: string,
  keys: readonly Key[],
  { isConsistent = false }: { readonly isConsistent?: boolean } = {},
): Promise<readonly Item[]> {
  const found: Item[] = [];
  let wanted: Item[] = keys.map(({ pk, sk }) => ({ pk: S(pk), sk: S(sk) }));
  while (wanted.length > 0) {
    const read: BatchGetItemCommandOutput = await client.send(
      new BatchGetItemCommand({
        RequestItems: { [table]: { Keys: wanted, ...(isConsistent && { ConsistentRead: true }) } },
      }),
    );
    found.push(...(read.Responses?.[table] ?? []));
    wanted = read.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
}
