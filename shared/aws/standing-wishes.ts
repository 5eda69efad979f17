import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { MOST_MARKS, STANDING_WISHES } from '../kernel/standing-wish.ts';
import type { KeptWishes } from '../petition/decide/standing-wishes.ts';
import type { Decision } from '../petition/decision.ts';
import type { StandingWishes } from '../ports/standing-wishes.ts';
import { type Item, N, number, S } from './attributes.ts';
import { batchGet } from './batch-get.ts';
import type { Beside } from './commit.ts';

const partitionOf = (mark: string): string => `standing#${mark}`;
const keyOf = (mark: string): Item => ({ pk: S(partitionOf(mark)), sk: S('-') });

const marksIn = (items: readonly Item[]): readonly string[] => [
  ...new Set(items.flatMap((item) => item.marks?.SS ?? [])),
];

/** One item for each mark of a person: whichever contact they gave, their wishes are found. */
export function standingWishTable(client: DynamoDBClient, table: string): StandingWishes {
  const read = (marks: readonly string[]) =>
    batchGet(
      client,
      table,
      [...new Set(marks)].map((mark) => ({ pk: partitionOf(mark), sk: '-' })),
      { isConsistent: true },
    );
  /** Said under one contact of theirs, it may be newer than what stands under this one. */
  const latestOf = async (found: readonly Item[], keys: readonly string[]): Promise<KeptWishes> => {
    const others = marksIn(found)
      .filter((mark) => !keys.includes(mark))
      .slice(0, MOST_MARKS);
    const all = [...found, ...(others.length > 0 ? await read(others) : [])];
    const latest = Math.max(...all.map(saidAt));
    return keptIn(
      all,
      all.filter((item) => saidAt(item) === latest),
    );
  };
  return {
    of: async (keys) => await latestOf(await read(keys), keys),
    async inPetition(keys, number) {
      const found = await read([...keys, number]);
      const isHere = (item: Item): boolean => item.pk?.S === partitionOf(number);
      const here = found.filter(isHere);
      // Before wishes were kept for a petition alone, its mark stood among the contacts'.
      const isLinked = marksIn(here).some((mark) => mark !== number);
      const theirs = isLinked ? found : found.filter((item) => !isHere(item));
      return {
        everywhere: await latestOf(theirs, [...keys, number]),
        here: keptIn(here, here),
      };
    },
  };
}

function keptIn(all: readonly Item[], counted: readonly Item[]): KeptWishes {
  const wishes = counted.flatMap((item) => item.wishes?.SS ?? []);
  return { keys: marksIn(all), wishes: STANDING_WISHES.filter((wish) => wishes.includes(wish)) };
}

const saidAt = (item: Item): number => number(item, 'saidAt') ?? 0;

/**
 * They are kept, or forgotten, under every mark in the transaction that says so; what is forgotten leaves an instant, which the
 * table soon drops. `now` is epoch ms.
 */
export const standingItems = (
  table: string,
  { keys, wishes, joins }: NonNullable<Decision['wishes']>,
  now: number,
): readonly Beside[] =>
  keys.map((mark) => {
    const Key = keyOf(mark);
    if (wishes.length === 0) {
      const gone: Item = {
        ...Key,
        ...{ saidAt: N(now), expiresAtSeconds: N(Math.ceil(now / 1000)) },
      };
      return { write: { Put: { TableName: table, Item: gone } } };
    }
    if (joins)
      return {
        write: {
          Update: {
            TableName: table,
            Key,
            UpdateExpression:
              'ADD wishes :wishes, marks :marks SET saidAt = :now REMOVE expiresAtSeconds',
            ExpressionAttributeValues: {
              ...{ ':wishes': { SS: [...wishes] }, ':marks': { SS: [...keys] }, ':now': N(now) },
            },
          },
        },
      };
    const Item: Item = {
      ...Key,
      ...{ saidAt: N(now), wishes: { SS: [...wishes] }, marks: { SS: [...keys] } },
    };
    return { write: { Put: { TableName: table, Item } } };
  });
