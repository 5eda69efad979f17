import { createHash } from 'node:crypto';
import {
  type DynamoDBClient,
  GetItemCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { Busy } from '../lambda/busy.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import type { ScoreBooks } from '../ports/score.ts';
import type { CountedShare } from '../score/fold.ts';
import { Share } from '../score/share.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { allPages } from './pages.ts';
import { reading } from './readable.ts';
import { transact } from './transact.ts';

const TRIES = 5;
const monthKey = (month: string): string => `score#${month}`;
/** What a petition has come to stands with it. */
const headKey = (petition: string) => ({ pk: S(petition), sk: S('score') });

/** The books of the score in the table of records: an item of each petition and month, and no counter. */
export function scoreTable(client: DynamoDBClient, table: string): ScoreBooks {
  return {
    async settle(petition, version, shares) {
      const said = hashOf(shares);
      for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        const { Item: head } = await client.send(
          new GetItemCommand({ TableName: table, Key: headKey(petition), ConsistentRead: true }),
        );
        const known = number(head, 'version') ?? 0;
        if (version < known || (version === known && text(head, 'said') === said)) return false;
        const { months, changed } = monthsWith(shares, head);
        const written = await transact(client, [
          headWrite(table, { petition, version, said, months }, head),
          ...changed.map(([month, share]) => shareWrite(table, petition, month, share)),
        ]);
        if (written === 'written') return text(head, 'said') !== said;
        await new Promise((done) => setTimeout(done, 10 + Math.random() * 20 * 2 ** attempt));
      }
      throw new Busy('the books of the score moved each time');
    },
    async of(month) {
      const items = await allPages(client, {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': S(monthKey(month)) },
      });
      return items.filter(({ body }) => body).map((item) => reading(item, shareIn));
    },
  };
}

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** Of a month that it left. */
const LEFT = '-';

/**
 * All months that it ever stood in with the hash of its share there, and those whose share is another: something that lasts for years has
 * more months than one write takes. A head of before the hashes were kept says only which months, and each of them is written once more.
 */
function monthsWith(shares: readonly Share[], head: Item | undefined) {
  const before = new Map([
    ...(head?.months?.SS ?? []).map((month) => [month, ''] as const),
    ...Object.entries(head?.shares?.M ?? {}).map(
      ([month, { S: hash = '' }]) => [month, hash] as const,
    ),
  ]);
  const now = new Map(shares.map((share) => [share.month, share]));
  // Nothing in the service deletes an item: of a month that it left nothing is counted.
  const months = new Map(
    [...before.keys(), ...now.keys()].map((month) => {
      const share = now.get(month);
      return [month, share ? hashOf(share) : LEFT];
    }),
  );
  const changed = [...months]
    .filter(([month, hash]) => before.get(month) !== hash)
    .map(([month]) => [month, now.get(month)] as const);
  return { months, changed };
}

interface Head {
  readonly petition: string;
  readonly version: number;
  readonly said: string;
  /** The hash of its share by month. */
  readonly months: ReadonlyMap<string, string>;
}

function headWrite(
  table: string,
  { petition, version, said, months }: Head,
  before: Item | undefined,
): TransactWriteItem {
  const turn = number(before, 'turn') ?? 0;
  return {
    Put: {
      TableName: table,
      Item: {
        ...headKey(petition),
        ...{ version: N(version), turn: N(turn + 1), said: S(said) },
        ...(months.size > 0 && {
          months: { SS: [...months.keys()] },
          shares: { M: Object.fromEntries([...months].map(([month, hash]) => [month, S(hash)])) },
        }),
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

const shareWrite = (
  table: string,
  petition: string,
  month: string,
  share?: Share,
): TransactWriteItem => ({
  Put: {
    TableName: table,
    Item: {
      ...{ pk: S(monthKey(month)), sk: S(petition) },
      ...(share && { body: S(JSON.stringify(share)) }),
    },
  },
});

function shareIn(item: Item): CountedShare {
  const stored: unknown = JSON.parse(text(item, 'body') ?? 'null');
  if (!isReadAs(Share(), stored)) throw new Error(`not a share: ${wrongIn(Share(), stored)}`);
  return { ...stored, petition: text(item, 'sk') ?? '' };
}
