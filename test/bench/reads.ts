import * as z from 'zod/mini';
import { Item, readUnits } from './capacity.ts';
import { type Charge, Got, line } from './charge.ts';
import { asked, type Send } from './layout.ts';

const Get = z.object({
  TableName: z.string(),
  Key: Item,
  ConsistentRead: z._default(z.boolean(), false),
});
const Query = z.looseObject({
  IndexName: z.exactOptional(z.string()),
  ConsistentRead: z._default(z.boolean(), false),
  KeyConditionExpression: z.string(),
  ExpressionAttributeNames: z._default(z.record(z.string(), z.string()), {}),
  ExpressionAttributeValues: z._default(Item, {}),
});
const Found = z.object({ Items: z.array(Item) });

/** What a Query looked at, also what its filter left out: the same question without filter and projection. */
export async function queried(send: Send, body: string): Promise<readonly Charge[]> {
  const {
    FilterExpression: _,
    ProjectionExpression: __,
    Select: ___,
    ...question
  } = Query.parse(JSON.parse(body));
  const { KeyConditionExpression, ExpressionAttributeNames, ExpressionAttributeValues } = question;
  const words: readonly string[] = KeyConditionExpression.match(/[#:]\w+/g) ?? [];
  const used = <T>(all: Readonly<Record<string, T>>) => {
    const kept = Object.entries(all).filter(([name]) => words.includes(name));
    return kept.length > 0 ? Object.fromEntries(kept) : undefined;
  };
  const values = used(ExpressionAttributeValues);
  const { Items } = await asked(Found, send, 'Query', {
    ...question,
    ExpressionAttributeNames: used(ExpressionAttributeNames),
    ExpressionAttributeValues: values,
  });
  const [pk = {}, sk = {}] = Object.values(values ?? {});
  const units = readUnits(Items, question.ConsistentRead ? 'consistent' : 'eventual');
  return [line('read', `Query ${question.IndexName ?? 'table'}`, { pk, sk }, units)];
}

/** One item, by a consistent reading of it whole. */
export async function got(send: Send, body: string): Promise<readonly Charge[]> {
  const { ConsistentRead, ...question } = Get.parse(JSON.parse(body));
  const { Item: found = {} } = await asked(Got, send, 'GetItem', {
    ...question,
    ConsistentRead: true,
  });
  return [
    line(
      'read',
      'GetItem',
      question.Key,
      readUnits([found], ConsistentRead ? 'consistent' : 'eventual'),
    ),
  ];
}

const Batch = z.object({
  RequestItems: z.record(
    z.string(),
    z.object({ Keys: z.array(Item), ConsistentRead: z._default(z.boolean(), false) }),
  ),
});

/** Every key of a batch, as AWS charges each by itself, also one that there is not. */
export async function gotTogether(send: Send, body: string): Promise<readonly Charge[]> {
  const asks = Object.entries(Batch.parse(JSON.parse(body)).RequestItems).flatMap(
    ([TableName, { Keys, ConsistentRead }]) =>
      Keys.map((Key) => JSON.stringify({ TableName, Key, ConsistentRead })),
  );
  return (await Promise.all(asks.map((ask) => got(send, ask)))).flat();
}
