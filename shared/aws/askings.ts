import { type DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { DAY } from '../charter/day.ts';
import { Busy } from '../lambda/busy.ts';
import { Asked } from '../petition/asking/asked.ts';
import { isReadAs } from '../petition/reading.ts';
import type { AskedLine, Askings } from '../ports/askings.ts';
import { type Item, N, S, text } from './attributes.ts';
import { keyItems } from './commit.ts';
import { held } from './conditional-write.ts';
import { eventKey, STATE } from './items.ts';
import { monthGone } from './month-gone.ts';
import { allPages } from './pages.ts';
import { endOf } from './petition-file.ts';
import { reading } from './readable.ts';
import { transact } from './transact.ts';

/** Whoever presses a link after it has closed still reads why, for so long. */
const KEPT_AFTER = 60 * DAY;
const TRIES = 3;
const OF_PETITION = 'asked#';
const IF_ABSENT = 'attribute_not_exists(pk)';

const keyOf = (id: string) => ({ pk: S(id), sk: S(STATE) });
const ttlOf = ({ closesAt }: Asked) => ({
  expiresAtSeconds: N(Math.ceil((closesAt + KEPT_AFTER) / 1000)),
});
/** Whoever makes figures of conduct hears by it that there is something new, by the stream. */
const toldItem = (id: string, version: number) => ({
  ...{ pk: S(id), sk: S(eventKey(version)), manner: S('yes') },
});
/** A line of a month bears no number of a petition: what was answered in which is not read from it. */
const lineKey = (id: string, { day }: Pick<Asked, 'day'>) => ({
  pk: S(`askings#${day.slice(0, 7)}`),
  sk: S(id),
});

/** What finds it from its petition: for its mail and its page. */
const refKey = (number: string, ref: string) => ({ pk: S(number), sk: S(OF_PETITION + ref) });

/** The questions afterwards in the table of records. */
export function askingTable(client: DynamoDBClient, table: string): Askings {
  const read: Askings['read'] = async (id) => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: table, Key: keyOf(id), ConsistentRead: true }),
    );
    return Item && askedIn(Item);
  };
  return {
    read,

    async ask(id, asked, persons, { rest, months }) {
      const body = S(JSON.stringify(asked));
      const expires = ttlOf(asked);
      const { number, ref, clause, day, team, person, askedAt } = asked;
      const line = { clause: S(clause), day: S(day), team: S(team) };
      const once = (Item: Item) => ({
        Put: { TableName: table, Item, ConditionExpression: IF_ABSENT },
      });
      const keys = persons.map((key) => ({
        ...{ key: `asked-${key}`, expiresAt: askedAt + rest, holds: {} },
      }));
      for (let attempt = 1; attempt <= TRIES; attempt += 1) {
        const outcome = await transact(client, [
          ...keyItems(table, keys, askedAt),
          once({ ...keyOf(id), ...expires, body }),
          once({ ...toldItem(id, asked.version), ...expires }),
          once({ ...refKey(number, ref), ...expires, asked: S(id), day: S(day) }),
          once({
            ...lineKey(id, asked),
            ...line,
            expiresAtSeconds: monthGone(day.slice(0, 7), months),
            ...(person !== undefined && { person: S(person) }),
          }),
        ]);
        if (outcome === 'written') return true;
        if (outcome !== 'conflict') return (await read(id)) !== undefined;
      }
      throw new Busy('a question met another three times');
    },

    async of(number) {
      const items = await allPages(client, {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':pk': S(number),
          ':from': S(OF_PETITION),
          ':to': S(endOf(OF_PETITION)),
        },
      });
      const all = await Promise.all(items.map((item) => read(text(item, 'asked') ?? '')));
      return all.flatMap((asked) => asked ?? []);
    },

    async answer(id, asked, answer, { result, at }) {
      const version = asked.version + 1;
      const before = JSON.stringify(asked);
      const outcome = await transact(client, [
        {
          Update: {
            ...{ TableName: table, Key: keyOf(id) },
            UpdateExpression: 'SET body = :body',
            ConditionExpression: 'body = :before',
            ExpressionAttributeValues: {
              ':body': S(JSON.stringify({ ...asked, answer, answeredAt: at, version })),
              ':before': S(before),
            },
          },
        },
        {
          Update: {
            ...{ TableName: table, Key: lineKey(id, asked) },
            UpdateExpression: 'SET reached = :yes, answered = :yes, held = :held',
            ExpressionAttributeValues: { ':yes': S('yes'), ':held': S(result ?? 'unsaid') },
          },
        },
        { Put: { TableName: table, Item: { ...toldItem(id, version), ...ttlOf(asked) } } },
      ]);
      return outcome === 'written';
    },

    async reached(number, ref) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: refKey(number, ref) }),
      );
      const [id, day] = [text(Item, 'asked'), text(Item, 'day')];
      if (id === undefined || day === undefined) return;
      await held(
        client.send(
          new UpdateItemCommand({
            ...{ TableName: table, Key: lineKey(id, { day }) },
            UpdateExpression: 'SET reached = :yes',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: { ':yes': S('yes') },
          }),
        ),
      );
    },

    async lines(month) {
      const items = await allPages(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': S(`askings#${month}`) },
      });
      return items.map(lineIn);
    },
  };
}

const askedIn = (item: Item): Asked =>
  reading(item, () => {
    const body: unknown = JSON.parse(text(item, 'body') ?? 'null');
    if (!isReadAs(Asked(), body)) throw new Error('not a question afterwards');
    return body;
  });

function lineIn(item: Item): AskedLine {
  const of = (name: string) => text(item, name) ?? '';
  const person = text(item, 'person');
  const said = text(item, 'held');
  return {
    ...{ id: of('sk'), clause: of('clause'), day: of('day'), team: of('team') },
    ...(person !== undefined && { person }),
    reached: text(item, 'reached') !== undefined,
    answered: text(item, 'answered') !== undefined,
    ...((said === 'kept' || said === 'broken') && { result: said }),
  };
}
