import { type DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { monthOf } from '../compensation/month.ts';
import { MOST_AGO } from '../petition/decide/paper.ts';
import { petitionNumber } from '../petition/number.ts';
import type { Petition } from '../petition/petition.ts';
import type { Clock } from '../ports/clock.ts';
import { type Item, number, S, text } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import { STATE } from './items.ts';
import { petitionTable } from './petition-table.ts';

const AT_ONCE = 100;

/**
 * The petitions that were received in a month (`YYYY-MM`, KST), and the numbers of those that cannot be read. A number has the year in
 * which it was given, so that year's numbers are gone through by hundreds: no scan, and of other months the states alone. An arrival
 * stamp sets a receipt back, over the end of a year too: of the last months the next year's numbers are gone through as well.
 */
export async function petitionsOfMonth(
  client: DynamoDBClient,
  table: string,
  clock: Clock,
  name: string,
): Promise<{ readonly petitions: readonly Petition[]; readonly unreadable: readonly string[] }> {
  const { from, until } = monthOf(name);
  const year = Number(name.slice(0, 4));
  const next = year + 1;
  const years = until > monthOf(`${next}-01`).from - MOST_AGO ? [year, next] : [year];
  const { read } = petitionTable(client, table, clock);
  const petitions: Petition[] = [];
  const unreadable: string[] = [];
  for await (const states of statesOf(client, table, years)) {
    const those = states.filter((item) => {
      const at = receivedAtIn(text(item, 'body'));
      return at === undefined || (from <= at && at < until);
    });
    const found = await Promise.all(
      those.map(async (item) => {
        const id = text(item, 'pk') ?? '';
        return await read(id).catch((): undefined => void unreadable.push(id));
      }),
    );
    petitions.push(...found.filter((one) => one !== undefined));
  }
  return { petitions, unreadable };
}

/** The states of all numbers of some years, a hundred at a time. */
async function* statesOf(
  client: DynamoDBClient,
  table: string,
  years: readonly number[],
): AsyncGenerator<readonly Item[]> {
  for (const year of years) {
    const { Item } = await client.send(
      new GetItemCommand({
        TableName: table,
        Key: { pk: S(`counter#${year}`), sk: S('-') },
        ConsistentRead: true,
      }),
    );
    const last = number(Item, 'next') ?? 0;
    for (let first = 1; first <= last; first += AT_ONCE) {
      const keys = Array.from({ length: Math.min(AT_ONCE, last - first + 1) }, (_, i) => ({
        pk: petitionNumber(year, first + i),
        sk: STATE,
      }));
      yield await batchGet(client, table, keys);
    }
  }
}

/** Undefined of a state that cannot be read. */
function receivedAtIn(body = ''): number | undefined {
  try {
    const { receivedAt }: { receivedAt?: unknown } = JSON.parse(body);
    return typeof receivedAt === 'number' ? receivedAt : undefined;
  } catch {
    return undefined;
  }
}
