import {
  type DynamoDBClient,
  GetItemCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { Busy } from '../lambda/busy.ts';
import { changesOf, counted, type MannerRow } from '../manner/books.ts';
import type { MannerOutcome } from '../manner/outcome.ts';
import { MannerOutcomes } from '../manner/stored.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import type { MannerBooks } from '../ports/manner.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import { monthGone } from './month-gone.ts';
import { allPages } from './pages.ts';
import { reading } from './readable.ts';
import { transact } from './transact.ts';

const TRIES = 5;
/** Where whose conduct it was is not known; no person's id is this. */
const NOBODY = '-';
/** Counts stand under names of their own, among what else an item has. */
const COUNT = 'n ';

/** Every book's key begins so. */
export const BOOK = 'manner#';
const bookOf = (team: string, month: string): string => `${BOOK}${month}#${team}`;
/** What a source has come to stands with the source. */
export const SETTLED = 'manner';
const settledKey = (source: string) => ({ pk: S(source), sk: S(SETTLED) });

/** The books of conduct in the table of records. */
export function mannerTable(client: DynamoDBClient, table: string): MannerBooks {
  return {
    async settle({ source, version, outcomes }, { since, months }) {
      for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        const { Item } = await client.send(
          new GetItemCommand({ TableName: table, Key: settledKey(source), ConsistentRead: true }),
        );
        const stands = Item ? outcomesIn(Item) : [];
        const known = number(Item, 'version') ?? 0;
        if (version < known) return false;
        const after = counted(outcomes, stands, since);
        const changes = changesOf(stands, after);
        // A newer version that changes nothing is kept too: else an older one could come after it.
        if (changes.length === 0 && Item && version === known) return false;
        const written = await transact(client, [
          settledWrite(table, source, version, after, number(Item, 'turn') ?? 0),
          ...changes.map((row) => countWrite(table, row, months)),
        ]);
        if (written === 'written') return changes.length > 0;
        await new Promise((done) => setTimeout(done, 10 + Math.random() * 20 * 2 ** attempt));
      }
      throw new Busy('the books of conduct moved each time');
    },
    async of(team, month) {
      const items = await allPages(client, {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': S(bookOf(team, month)) },
      });
      return items.map(rowIn);
    },
    async own(person, teams, month) {
      const keys = teams.map((team) => ({ pk: bookOf(team, month), sk: person }));
      return (await batchGet(client, table, keys)).map(rowIn);
    },
  };
}

function settledWrite(
  table: string,
  source: string,
  version: number,
  outcomes: unknown,
  turn: number,
): TransactWriteItem {
  return {
    Put: {
      TableName: table,
      Item: {
        ...settledKey(source),
        ...{ version: N(version), turn: N(turn + 1), body: S(JSON.stringify(outcomes)) },
      },
      ...(turn === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: 'turn = :turn',
            ExpressionAttributeValues: { ':turn': N(turn) },
          }),
    },
  };
}

function countWrite(
  table: string,
  { month, team, person = NOBODY, counts }: MannerRow,
  months: number,
): TransactWriteItem {
  const names = Object.entries(counts);
  return {
    Update: {
      TableName: table,
      Key: { pk: S(bookOf(team, month)), sk: S(person) },
      UpdateExpression: `SET expiresAtSeconds = :until ADD ${names.map((_, i) => `#n${i} :n${i}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(
        names.map(([name], i) => [`#n${i}`, COUNT + name]),
      ),
      ExpressionAttributeValues: {
        ':until': monthGone(month, months),
        ...Object.fromEntries(names.map(([, change], i) => [`:n${i}`, N(change)])),
      },
    },
  };
}

export function rowIn(item: Item): MannerRow {
  const [, month = '', team = ''] = (text(item, 'pk') ?? '').split('#');
  const person = text(item, 'sk');
  const names = Object.keys(item).filter((name) => name.startsWith(COUNT));
  return {
    ...{ month, team },
    ...(person !== undefined && person !== NOBODY && { person }),
    counts: Object.fromEntries(
      names.map((name) => [name.slice(COUNT.length), number(item, name) ?? 0]),
    ),
  };
}

/** @throws Unreadable: without what was added before nothing can be taken out. */
export const outcomesIn = (item: Item): readonly MannerOutcome[] =>
  reading(item, () => {
    const stored: unknown = JSON.parse(text(item, 'body') ?? 'null');
    if (!isReadAs(MannerOutcomes(), stored))
      throw new Error(`not outcomes: ${wrongIn(MannerOutcomes(), stored)}`);
    return stored;
  });
