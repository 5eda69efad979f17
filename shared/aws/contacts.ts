import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Busy } from '../lambda/busy.ts';
import type { Contacts } from '../ports/contacts.ts';
import { number, S, text } from './attributes.ts';
import {
  ASKED,
  contactsOf,
  contactWrites,
  FIRST,
  notCountedBefore,
  notedIn,
  notedOf,
} from './contact-items.ts';
import { allPages } from './pages.ts';
import { endOf } from './petition-file.ts';
import { transact } from './transact.ts';

/** What is noted of contacts that leave nothing, in the table of records. */
export function contactTable(client: DynamoDBClient, table: string): Contacts {
  const under = (month: string, prefix: string) =>
    allPages(client, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: {
        ':pk': S(contactsOf(month)),
        ':from': S(prefix),
        ':to': S(endOf(prefix)),
      },
    });
  return {
    async note(contact, noter) {
      const outcome = await transact(client, [
        notCountedBefore(table, contact),
        ...contactWrites(table, contact, noter),
      ]);
      if (outcome === 'conflict') throw new Busy('contacts met each other');
      return outcome === 'written';
    },
    async notedBy(person, now) {
      const items = await allPages(client, {
        ...{ TableName: table, KeyConditionExpression: 'pk = :pk' },
        ExpressionAttributeValues: { ':pk': S(notedOf(person)) },
      });
      return items.filter((item) => now < (number(item, 'expiresAt') ?? 0)).map(notedIn);
    },
    async counts(month) {
      const [asked, first] = await Promise.all([under(month, ASKED), under(month, FIRST)]);
      return {
        asked: new Map(
          asked.map((item) => [
            (text(item, 'sk') ?? '').slice(ASKED.length),
            (number(item, 'phone') ?? 0) + (number(item, 'visit') ?? 0),
          ]),
        ),
        first: new Map(
          first.map((item) => [
            (text(item, 'sk') ?? '').slice(FIRST.length),
            { spot: number(item, 'spot') ?? 0, left: number(item, 'left') ?? 0 },
          ]),
        ),
      };
    },
  };
}
