import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
} from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { nameOf } from '../audit/draw.ts';
import { monthText } from '../charter/day.ts';
import { lazily } from '../kernel/lazily.ts';
import type { Given } from '../petition/fields.ts';
import type { Petition } from '../petition/petition.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import type { Visit } from '../petition/visit/state.ts';
import { visitsOf } from '../petition/visit.ts';
import type { Audits, Draw, NoFault, UrgedPetition } from '../ports/audits.ts';
import { type Item, S, text } from './attributes.ts';
import { allPages } from './pages.ts';
import { readEach, reading } from './readable.ts';

const NoFaultItem = lazily(() => z.strictObject({ number: z.string(), visit: z.string() }));
const DrawItem = lazily(() =>
  z.strictObject({ seed: z.string(), of: z.int(), drawn: z.array(NoFaultItem()) }),
);
const UrgedItem = lazily(() => z.strictObject({ number: z.string(), at: z.int() }));
const listKey = (month: string): string => `no-fault#${month}`;
const urgedKey = (month: string): string => `urged#${month}`;
const drawKey = (month: string): Item => ({ pk: S(`audit#${month}`), sk: S('draw') });

/** What audit looks at, in the table of records. */
export const auditTable = (client: DynamoDBClient, table: string): Audits => {
  const draw = async (month: string): Promise<Draw | undefined> => {
    const { Item: found } = await client.send(
      new GetItemCommand({ TableName: table, Key: drawKey(month), ConsistentRead: true }),
    );
    return found && reading(found, () => bodyOf(DrawItem(), found));
  };
  const listed = async <S extends z.core.$ZodType>(key: string, schema: S) => {
    const items = await allPages(client, {
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': S(key) },
    });
    return readEach(items, (item) => bodyOf(schema, item));
  };
  return {
    draw,
    noFault: (month) => listed(listKey(month), NoFaultItem()),
    urged: (month) => listed(urgedKey(month), UrgedItem()),
    async keepDraw(month, made) {
      try {
        await client.send(
          new PutItemCommand({
            TableName: table,
            Item: { ...drawKey(month), body: S(JSON.stringify(made)) },
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        );
        return made;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        const standing = await draw(month);
        if (!standing) throw error;
        return standing;
      }
    },
  };
};

/** What a commit adds to the list of its month: each ruling and each review that found no fault; nothing is taken away. */
export function noFaultItems(before: Petition | undefined, after: Petition): readonly Item[] {
  const known = new Set(before ? visitsOf(before).flatMap(foundIn) : []);
  return visitsOf(after).flatMap((visit) =>
    foundIn(visit)
      .filter((finding) => !known.has(finding))
      .map(({ at }) => itemOf({ number: after.number, visit: visit.id }, at)),
  );
}

/** What a withdrawal adds to the list of its month, where the petitioner says that somebody asked them to. */
export function urgedItems(before: Petition | undefined, after: Petition): readonly Item[] {
  const { number, urged, overAt: at } = after;
  if (!urged || at === undefined || before?.urged) return [];
  return [
    {
      pk: S(urgedKey(monthText(at))),
      sk: S(number),
      body: S(JSON.stringify({ number, at } satisfies UrgedPetition)),
    },
  ];
}

const foundIn = ({ ruling, review }: Visit) =>
  [ruling, review].flatMap((one) => (one?.outcome === 'no-fault' ? one : []));

const itemOf = (one: NoFault, at: number): Item => ({
  pk: S(listKey(monthText(at))),
  sk: S(nameOf(one)),
  body: S(JSON.stringify(one)),
});

function bodyOf<S extends z.core.$ZodType>(schema: S, item: Item): Given<S> {
  const stored: unknown = JSON.parse(text(item, 'body') ?? 'null');
  if (!isReadAs(schema, stored)) throw new Error(`not of audit: ${wrongIn(schema, stored)}`);
  return stored;
}
