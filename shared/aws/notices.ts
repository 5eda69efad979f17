import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type QueryCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { NoticeState } from '../petition/notice.ts';
import type { Clock } from '../ports/clock.ts';
import type { NoticeRef, NoticeStore } from '../ports/notices.ts';
import { N, S } from './attributes.ts';
import { noticeItem, outboxOf } from './commit.ts';
import { held } from './conditional-write.ts';
import { noticeKey } from './items.ts';
import { type Change, changeOf, parseNotice, refOf } from './notice-items.ts';
import { allPages } from './pages.ts';
import { readEach } from './readable.ts';

/** Of a shard, which holds what waits for others too: some ten thousand notices. What is not found comes by itself. */
const PAGES = 2;

export function noticeTable(client: DynamoDBClient, table: string, clock: Clock): NoticeStore {
  const keyOf = ({ subject, id }: NoticeRef) => ({ pk: S(subject), sk: S(noticeKey(id)) });
  /** Moves it to a state that may follow; false when it may not. */
  const move = (ref: NoticeRef, state: NoticeState, change: Change): Promise<boolean> =>
    held(
      client.send(
        new UpdateItemCommand({ TableName: table, Key: keyOf(ref), ...changeOf(state, change) }),
      ),
    );
  return {
    async read(ref) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: keyOf(ref), ConsistentRead: true }),
      );
      return Item && parseNotice(Item);
    },
    async of(subject) {
      const items = await allPages(client, {
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :prefix)',
        ExpressionAttributeValues: { ':pk': S(subject), ':prefix': S('notice#') },
      });
      // They are read for the thread of a mail: one that is missing there keeps no mail back.
      return readEach(items, parseNotice);
    },
    add: (subject, id, intent) =>
      held(
        client.send(
          new PutItemCommand({
            TableName: table,
            Item: noticeItem(subject, id, intent, clock.now()),
            ConditionExpression: 'attribute_not_exists(pk)',
          }),
        ),
      ),
    // The index entry stays as it is while it is claimed: a sweep that finds it asks for the lease.
    claim: (before, leaseUntil, sentWith) =>
      move(before, 'claimed', {
        asRead: before,
        set: 'leaseUntil = :lease, sentWith = :with',
        values: { ':lease': N(leaseUntil), ':with': S(sentWith) },
      }),
    confirm: (ref, messageId, at, lines) =>
      move(ref, 'sent', {
        set: `messageId = :id, #at = :at${lines === undefined ? '' : ', lineMarks = :lines'}`,
        remove: 'duePk, dueAt',
        names: { '#at': 'at' },
        values: {
          ':id': S(messageId),
          ':at': N(at),
          ...(lines !== undefined && { ':lines': S(lines) }),
        },
      }),
    putBack: (before, nextAt) =>
      move(before, 'pending', {
        asRead: before,
        set: 'dueAt = :next',
        remove: 'leaseUntil, sentWith',
        values: { ':next': N(nextAt) },
      }),
    drop: (before) => move(before, 'dropped', { asRead: before, remove: 'duePk, dueAt' }),
    mark: (ref, state, at, messageId) =>
      move(ref, state, {
        set: messageId ? '#at = :at, messageId = :id' : '#at = :at',
        remove: 'duePk, dueAt',
        names: { '#at': 'at' },
        values: { ':at': N(at), ...(messageId && { ':id': S(messageId) }) },
      }),
    async waitingFor(person, kind, most) {
      const query: QueryCommandInput = {
        TableName: table,
        IndexName: 'due',
        KeyConditionExpression: 'duePk = :pk',
        FilterExpression: '#to = :to',
        ExpressionAttributeNames: { '#to': 'to' },
        ExpressionAttributeValues: {
          ':pk': S(outboxOf('', { kind, to: person })),
          ':to': S(person),
        },
      };
      return (await allPages(client, query, PAGES)).slice(0, most).map(refOf);
    },
  };
}
