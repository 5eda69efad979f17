import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { NotedContact } from '../calls/noted.ts';
import { monthText } from '../charter/day.ts';
import { monthOf } from '../compensation/month.ts';
import type { Noter, SpotContact } from '../ports/contacts.ts';
import { type Item, N, number, S, text } from './attributes.ts';

/** The contacts of a month, and what is counted of them. */
export const contactsOf = (month: string): string => `contacts#${month}`;
const CONTACT = 'contact#';
export const ASKED = 'asked#';
export const FIRST = 'first#';

/** What somebody noted of the telephone, for as long as it is known who; a figure is never made of it. */
export const notedOf = (person: string): string => `noted#${person}`;

function notedItem({ id, at, month, topic }: SpotContact, { by, until }: Noter): Item {
  return {
    ...{ pk: S(notedOf(by)), sk: S(CONTACT + id) },
    ...{ at: N(at), month: S(month), topic: S(topic) },
    ...{ expiresAt: N(until), expiresAtSeconds: N(Math.ceil(until / 1000)) },
  };
}

export function notedIn(item: Item): NotedContact {
  const of = (name: string): string => text(item, name) ?? '';
  return {
    ...{ id: of('sk').slice(CONTACT.length), at: number(item, 'at') ?? 0 },
    ...{ month: of('month'), topic: of('topic') },
  };
}

interface Join {
  readonly joined: string;
  readonly by: string;
  /** The contact's, `YYYY-MM` in Korea. */
  readonly month: string;
  /** Epoch ms. */
  readonly at: number;
}

/** A call is the contact that was noted by hand: nothing is counted a second time, and of two calls one alone can be it. */
export function joinWrites(
  table: string,
  call: string,
  { joined, by, month, at }: Join,
): readonly TransactWriteItem[] {
  return [
    {
      Update: {
        TableName: table,
        Key: { pk: S(contactsOf(month)), sk: S(CONTACT + joined) },
        UpdateExpression: 'SET #call = :call',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(#call)',
        ExpressionAttributeNames: { '#call': 'call' },
        ExpressionAttributeValues: { ':call': S(call) },
      },
    },
    {
      Update: {
        TableName: table,
        Key: { pk: S(notedOf(by)), sk: S(CONTACT + joined) },
        UpdateExpression: 'SET expiresAt = :at, expiresAtSeconds = :seconds',
        ExpressionAttributeValues: { ':at': N(at), ':seconds': N(Math.ceil(at / 1000)) },
      },
    },
  ];
}

/** A form that was sent at the end of a month and is sent again in the next is the same contact: fails where it is counted there. */
export const notCountedBefore = (
  table: string,
  { id, month }: Pick<SpotContact, 'id' | 'month'>,
): TransactWriteItem => ({
  ConditionCheck: {
    TableName: table,
    Key: { pk: S(contactsOf(monthText(monthOf(month).from - 1))), sk: S(CONTACT + id) },
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

/** A contact, once, with its counters: how often a topic was asked, and how often the first who was asked could answer (P5.1). */
export function contactWrites(
  table: string,
  contact: SpotContact,
  noter?: Noter,
): readonly TransactWriteItem[] {
  const { id, channel, at, month, topic, department, left } = contact;
  const pk = S(contactsOf(month));
  const about = { channel: S(channel), topic: S(topic), at: N(at), department: S(department) };
  const item: Item = { pk, sk: S(CONTACT + id), ...about, ...(left && { left: S('yes') }) };
  const count = (sk: string, name: string): TransactWriteItem => ({
    Update: {
      TableName: table,
      Key: { pk, sk: S(sk) },
      UpdateExpression: 'ADD #name :one',
      ExpressionAttributeNames: { '#name': name },
      ExpressionAttributeValues: { ':one': N(1) },
    },
  });
  return [
    {
      Put: {
        ...{ TableName: table, Item: item },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    count(ASKED + topic, channel),
    count(FIRST + department, left ? 'left' : 'spot'),
    ...(noter ? [{ Put: { TableName: table, Item: notedItem(contact, noter) } }] : []),
  ];
}
