import { readFileSync } from 'node:fs';
import {
  type AttributeValue,
  type DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import type { Item } from '../../../shared/aws/attributes.ts';

/** An item as the fixture has it: a string, a number or a set of strings under each raw name. */
export type Plain = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Items as they stood in the table on 28 November 2026: the code of that day wrote each (kept-writes.ts), and the table was
 * scanned. They are read for ever; where an attribute must change, the old one is read beside the new one, and nothing in the
 * fixture is changed.
 */
const file = new URL('../../fixtures/kept/items.json', import.meta.url);
export const keptItems: readonly Plain[] = JSON.parse(readFileSync(file, 'utf8'));

export const nameOf = ({ pk, sk }: Plain): string => `${pk} ${sk}`;

const plainOf = ({ S, N, SS }: AttributeValue): string | number | readonly string[] => {
  const value = S ?? (N === undefined ? SS : Number(N));
  if (value === undefined) throw new Error('a type that no item of ours has');
  return value;
};
const rawOf = (value: Plain[string]): AttributeValue =>
  typeof value === 'string'
    ? { S: value }
    : typeof value === 'number'
      ? { N: String(value) }
      : { SS: [...value] };

const mapped = <A, B>(of: Readonly<Record<string, A>>, to: (one: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value)]));

/** Puts items as they are, past every adapter. */
export async function load(
  client: DynamoDBClient,
  TableName: string,
  items: readonly Plain[],
): Promise<void> {
  for (const item of items)
    await client.send(new PutItemCommand({ TableName, Item: mapped(item, rawOf) }));
}

/** All items as they stand, past every adapter, in the order of their keys. */
export async function unload(client: DynamoDBClient, TableName: string): Promise<readonly Plain[]> {
  const { Items = [] } = await client.send(new ScanCommand({ TableName, ConsistentRead: true }));
  return Items.map((item: Item) => mapped(item, plainOf)).toSorted((a, b) =>
    nameOf(a) < nameOf(b) ? -1 : 1,
  );
}
