import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { SpotContact } from '../ports/contacts.ts';
import { type Item, N, S } from './attributes.ts';

/** The contacts of a month, and what is counted of them. */
export const contactsOf = (month: string): string => `contacts#${month}`;
const CONTACT = 'contact#';
export const ASKED = 'asked#';
export const FIRST = 'first#';

/** A contact, once, with its counters: how often a topic was asked, and how often the first who was asked could answer (P5.1). */
export function contactWrites(table: string, contact: SpotContact): readonly TransactWriteItem[] {
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
  ];
}
