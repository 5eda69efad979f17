import {
  type DynamoDBClient,
  GetItemCommand,
  type TransactWriteItem,
} from '@aws-sdk/client-dynamodb';
import { Busy } from '../lambda/busy.ts';
import type { Receptions } from '../ports/receptions.ts';
import { placeOfReception, type Reception } from '../receptions/reception.ts';
import { N, number, S, text } from './attributes.ts';
import { contactWrites } from './contact-items.ts';
import { allPages } from './pages.ts';
import { endOf } from './petition-file.ts';
import { dayKey, personKey, RECEPTION, receptionIn, receptionKey } from './reception-items.ts';
import { type Outcome, transact } from './transact.ts';

/** So often somebody else may come between. */
const MOST_TRIES = 8;

/** Visitors at counters, in the table of records: a counter's day stands under one key. */
export function receptionTable(client: DynamoDBClient, table: string): Receptions {
  const itemOf = async (key: ReturnType<typeof dayKey>) =>
    (await client.send(new GetItemCommand({ TableName: table, Key: key, ConsistentRead: true })))
      .Item;
  const tries = async <T>(once: () => Promise<T | undefined>): Promise<T> => {
    for (let left = MOST_TRIES; left > 0; left -= 1) {
      const came = await once();
      if (came !== undefined) return came;
    }
    throw new Busy('visitors met each other');
  };
  const read = async (id: string): Promise<Reception | undefined> => {
    const place = placeOfReception(id);
    return place && receptionIn(await itemOf(receptionKey({ id, ...place })));
  };
  const given = async (counter: string, day: string): Promise<number> =>
    number(await itemOf(dayKey(counter, day, 'numbers')), 'last') ?? 0;

  return {
    read,
    async ofDay(counter, day) {
      const { pk } = dayKey(counter, day, '');
      const items = await allPages(client, {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':pk': pk,
          ':from': S(RECEPTION),
          ':to': S(endOf(RECEPTION)),
        },
      });
      return items.flatMap((item) => receptionIn(item) ?? []);
    },

    given,
    checkIn: (ticket) =>
      tries(async () => {
        const stands = await read(ticket.id);
        if (stands) return { reception: stands, isNew: false };
        const key = dayKey(ticket.counter, ticket.day, 'numbers');
        const last = await given(ticket.counter, ticket.day);
        const reception = { ...ticket, number: last + 1 };
        const outcome = await transact(client, [
          {
            Update: {
              ...{ TableName: table, Key: key, UpdateExpression: 'SET #last = :next' },
              ConditionExpression: 'attribute_not_exists(#last) OR #last = :last',
              ExpressionAttributeNames: { '#last': 'last' },
              ExpressionAttributeValues: { ':last': N(last), ':next': N(last + 1) },
            },
          },
          {
            Put: {
              TableName: table,
              Item: {
                ...receptionKey(ticket),
                ...{ number: N(last + 1), checkedInAt: N(ticket.checkedInAt) },
                ...(ticket.topic !== undefined && { topic: S(ticket.topic) }),
                ...(ticket.priority !== undefined && { priority: S(ticket.priority) }),
              },
              ConditionExpression: 'attribute_not_exists(pk)',
            },
          },
        ]);
        return outcome === 'written' ? { reception, isNew: true } : undefined;
      }),

    open: (reception, opening) =>
      tries(async () => {
        const { by, press } = opening;
        const outcome = await transact(client, [
          openedWrite(table, reception, opening),
          {
            Update: {
              TableName: table,
              Key: personKey(by, reception.day),
              UpdateExpression: 'SET #has = :id, #last = :id, press = :press',
              ConditionExpression:
                'attribute_not_exists(#has) AND (attribute_not_exists(press) OR press <> :press)',
              ExpressionAttributeNames: { '#has': 'has', '#last': 'last' },
              ExpressionAttributeValues: { ':id': S(reception.id), ':press': S(press) },
              ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
            },
          },
        ]);
        if (outcome === 'written') return 'opened';
        if (outcome === 'conflict') return undefined;
        const [, theirs] = outcome.failed;
        const has = text(theirs, 'has') ?? text(theirs, 'last');
        return has === undefined ? 'taken' : { has, pressed: text(theirs, 'press') === press };
      }),

    end: (reception, { contact, ...ending }) =>
      tries(async () => {
        const outcome: Outcome = await transact(client, [
          endedWrite(table, reception, ending),
          ...(ending.by === undefined ? [] : [freedWrite(table, reception, ending.by)]),
          ...(contact ? contactWrites(table, contact) : []),
        ]);
        return outcome === 'conflict' ? undefined : outcome === 'written';
      }),
  };
}

/** One that nobody has opened, or that was called and not there; one without a ticket is made by it. */
function openedWrite(
  table: string,
  reception: Pick<Reception, 'id' | 'counter' | 'day' | 'number'>,
  { by, department, booth, at }: Parameters<Receptions['open']>[1],
): TransactWriteItem {
  const waits =
    reception.number === undefined
      ? 'attribute_not_exists(pk)'
      : 'attribute_exists(pk) AND (attribute_not_exists(openedAt) AND attribute_not_exists(ending) OR ending = :gone)';
  return {
    Update: {
      TableName: table,
      Key: receptionKey(reception),
      UpdateExpression:
        'SET openedAt = :at, calledAt = if_not_exists(calledAt, :at), #by = :by, department = :department, booth = :booth REMOVE ending, endedAt',
      ConditionExpression: waits,
      ExpressionAttributeNames: { '#by': 'by' },
      ExpressionAttributeValues: {
        ...{ ':at': N(at), ':by': S(by), ':department': S(department), ':booth': N(booth) },
        ...(reception.number !== undefined && { ':gone': S('gone') }),
      },
    },
  };
}

function endedWrite(
  table: string,
  reception: Pick<Reception, 'id' | 'counter' | 'day'>,
  { ending, at, by, petition }: Omit<Parameters<Receptions['end']>[1], 'contact'>,
): TransactWriteItem {
  const isTheirs = by === undefined ? 'attribute_not_exists(openedAt)' : '#by = :by';
  return {
    Update: {
      TableName: table,
      Key: receptionKey(reception),
      UpdateExpression: `SET ending = :ending, endedAt = :at${petition === undefined ? '' : ', petition = :petition'}`,
      ConditionExpression: `attribute_exists(pk) AND attribute_not_exists(ending) AND ${isTheirs}`,
      ...(by !== undefined && { ExpressionAttributeNames: { '#by': 'by' } }),
      ExpressionAttributeValues: {
        ...{ ':ending': S(ending), ':at': N(at) },
        ...(by !== undefined && { ':by': S(by) }),
        ...(petition !== undefined && { ':petition': S(petition) }),
      },
    },
  };
}

/** The person can attend to the next. */
const freedWrite = (
  table: string,
  { day }: Pick<Reception, 'day'>,
  by: string,
): TransactWriteItem => ({
  Update: {
    TableName: table,
    Key: personKey(by, day),
    UpdateExpression: 'REMOVE #has',
    ExpressionAttributeNames: { '#has': 'has' },
  },
});
