import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BreakEntry, entriesOf, type PlacedEntry } from '../breaks/entry.ts';
import type { Petition } from '../petition/petition.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import type { Breaks } from '../ports/breaks.ts';
import { type Item, S, text } from './attributes.ts';
import { allPages } from './pages.ts';
import { readEach } from './readable.ts';

const keyOf = (department: string, month: string): string => `breaks#${department}#${month}`;

/** The breaks of departments in the table of records. */
export const breakTable = (client: DynamoDBClient, table: string): Breaks => ({
  async of(department, month) {
    const items = await allPages(client, {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': S(keyOf(department, month)) },
    });
    return readEach(items, entryIn);
  },
});

/** What a commit changes of them: written with it, so that nothing is counted twice and nothing is forgotten. */
export function breakItems(before: Petition | undefined, after: Petition): readonly Item[] {
  const was = placesOf(before ? entriesOf(before) : []);
  const is = placesOf(entriesOf(after));
  const changed = [...is].flatMap(([place, one]) =>
    bodyOf(one) === bodyOf(was.get(place)) ? [] : one,
  );
  const gone = [...was].flatMap(([place, one]) => (is.has(place) ? [] : one));
  return [
    ...changed,
    // Nothing is deleted: what is none after all says so.
    ...gone.map((one) => ({ ...one, entry: { ...one.entry, voided: true as const } })),
  ].map((one) => ({
    pk: S(keyOf(one.department, one.month)),
    sk: S(one.id),
    body: S(bodyOf(one)),
  }));
}

const placesOf = (entries: readonly PlacedEntry[]): ReadonlyMap<string, PlacedEntry> =>
  new Map(entries.map((one) => [`${keyOf(one.department, one.month)} ${one.id}`, one]));

const bodyOf = (placed: PlacedEntry | undefined): string => JSON.stringify(placed?.entry ?? null);

function entryIn(item: Item): BreakEntry {
  const stored: unknown = JSON.parse(text(item, 'body') ?? 'null');
  if (!isReadAs(BreakEntry(), stored))
    throw new Error(`not a break: ${wrongIn(BreakEntry(), stored)}`);
  return stored;
}
