import {
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { ABSENCE_CATEGORIES } from '../organization/span.ts';
import type { Absences, KeptAbsence } from '../ports/office.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { held } from './conditional-write.ts';
import { readEach } from './readable.ts';

const PREFIX = 'absence#';
/** They stand beside the office, in its one reading; so they leave it soon after their end (ms). */
const KEPT = 7 * 86_400_000;

export const isAbsence = (item: Item): boolean => text(item, 'sk')?.startsWith(PREFIX) === true;

export function parseAbsence(item: Item): KeptAbsence {
  const category = ABSENCE_CATEGORIES.find((one) => one === text(item, 'category'));
  const [from, until, person] = [number(item, 'from'), number(item, 'until'), text(item, 'person')];
  const [visitsMoved, begunTold, overTold] = (
    ['visitsMoved', 'begunTold', 'overTold'] as const
  ).map((name) => number(item, name));
  if (!category || from === undefined || until === undefined || person === undefined)
    throw new Error('not an absence');
  return {
    id: (text(item, 'sk') ?? '').slice(PREFIX.length),
    person,
    by: text(item, 'by') ?? '',
    from,
    until,
    category,
    ...(visitsMoved !== undefined && { visitsMoved }),
    ...(begunTold !== undefined && { begunTold }),
    ...(overTold !== undefined && { overTold }),
  };
}

const keyOf = (id: string) => ({ pk: S('office'), sk: S(PREFIX + id) });
const goneAt = (until: number) => N(Math.ceil((until + KEPT) / 1000));

export const absenceTable = (client: DynamoDBClient, table: string): Absences => ({
  async list() {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': S('office'), ':prefix': S(PREFIX) },
      }),
    );
    return readEach(Items, parseAbsence);
  },
  add: ({ id, person, by, from, until, category }) =>
    held(
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: {
            ...keyOf(id),
            person: S(person),
            by: S(by),
            from: N(from),
            until: N(until),
            category: S(category),
            expiresAtSeconds: goneAt(until),
          },
          ConditionExpression: 'attribute_not_exists(pk)',
        }),
      ),
    ),
  end: (id, until) =>
    held(
      client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: keyOf(id),
          UpdateExpression: 'SET #until = :until, expiresAtSeconds = :gone',
          ConditionExpression: 'attribute_exists(pk) AND #until > :until',
          ExpressionAttributeNames: { '#until': 'until' },
          ExpressionAttributeValues: { ':until': N(until), ':gone': goneAt(until) },
        }),
      ),
    ),
  async told(id, what, many) {
    await client.send(
      new UpdateItemCommand({
        TableName: table,
        Key: keyOf(id),
        UpdateExpression: 'SET #what = :many',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeNames: { '#what': what },
        ExpressionAttributeValues: { ':many': N(many) },
      }),
    );
  },
});
