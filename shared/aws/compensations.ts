import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { Spent } from '../compensation/budget.ts';
import { CompensationEntry } from '../compensation/entry.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import type { Compensations } from '../ports/compensations.ts';
import { type Item, number, S, text } from './attributes.ts';
import { BUDGET, booksKey, ENTRY, seriesKey } from './bookings.ts';
import { allPages } from './pages.ts';
import { reading } from './readable.ts';

/** The ledger of compensations in the table of records. */
export const compensationTable = (client: DynamoDBClient, table: string): Compensations => {
  const items = (pk: string, sk: string) =>
    allPages(client, {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': S(pk), ':sk': S(sk) },
    });
  return {
    async of(finding) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: seriesKey(finding), ConsistentRead: true }),
      );
      const books = Item?.books?.SS ?? [];
      const found = await Promise.all(books.map((pk) => items(pk, `${ENTRY}${finding}#`)));
      return found
        .flat()
        .map(parseEntry)
        .toSorted((a, b) => a.seq - b.seq);
    },
    async books(department, year) {
      const all = await allPages(client, {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': S(booksKey(department, year)) },
      });
      const isOf = (prefix: string) => (item: Item) => text(item, 'sk')?.startsWith(prefix);
      return {
        entries: all.filter(isOf(ENTRY)).map(parseEntry),
        spent: new Map(all.filter(isOf(BUDGET)).map(parseSpent)),
      };
    },
  };
};

const parseEntry = (item: Item): CompensationEntry =>
  reading(item, () => {
    const stored: unknown = JSON.parse(text(item, 'body') ?? 'null');
    if (!isReadAs(CompensationEntry(), stored))
      throw new Error(`not an entry: ${wrongIn(CompensationEntry(), stored)}`);
    return stored;
  });

const parseSpent = (item: Item): readonly [string, Spent] => [
  (text(item, 'sk') ?? '').slice(BUDGET.length),
  { spent: number(item, 'spent') ?? 0, entries: number(item, 'entries') ?? 0 },
];
