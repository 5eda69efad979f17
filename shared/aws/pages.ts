import {
  type DynamoDBClient,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Item } from './attributes.ts';

/** All pages of a query, or its first so many (of 1 MB each, before a filter). */
export async function allPages(
  client: DynamoDBClient,
  query: QueryCommandInput,
  pages = Number.POSITIVE_INFINITY,
): Promise<readonly Item[]> {
  const found: Item[] = [];
  let start: Item | undefined;
  let read = 0;
  do {
    const page = await client.send(
      new QueryCommand({ ...query, ...(start && { ExclusiveStartKey: start }) }),
    );
    found.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
    read += 1;
  } while (start && read < pages);
  return found;
}
