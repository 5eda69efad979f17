import {
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  type QueryCommandInput,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { NoticeKind } from '../kernel/notice-kind.ts';
import type { NoticeIntent } from '../petition/notice-intent.ts';
import type { Clock, Notice, NoticeState } from '../petition/ports.ts';
import { N, S } from './attributes.ts';
import { noticeItem, outboxOf } from './commit.ts';
import { held } from './conditional-write.ts';
import { noticeKey } from './items.ts';
import { type Change, changeOf, type NoticeRef, parseNotice, refOf } from './notice-items.ts';
import { allPages } from './pages.ts';
import { readEach } from './readable.ts';

/** Notices as items of their own: each changes by a condition on its state, so that what comes twice does nothing. */
export interface NoticeStore {
  read(ref: NoticeRef): Promise<Notice | undefined>;
  /** All notices of a subject, for threads. */
  of(subject: string): Promise<readonly Notice[]>;
  add(subject: string, id: string, intent: NoticeIntent): Promise<boolean>;
  /** Takes it for sending, with or under the notice `sentWith`; false when somebody else has it. `before` is as it was read. */
  claim(before: Notice, leaseUntil: number, sentWith: string): Promise<boolean>;
  /** `lines`: marks of the mail's lines, by which they are known in a reply. */
  confirm(ref: NoticeRef, messageId: string, at: number, lines?: string): Promise<boolean>;
  /** Pending again, not to be sent before `nextAt`. `before` is as it was read or claimed. */
  putBack(before: Notice, nextAt: number): Promise<boolean>;
  /** Not to be said. `before` is as it was read or claimed. */
  drop(before: Notice): Promise<boolean>;
  /** What the provider says became of it, with the provider's instant. False when that was known already. */
  mark(ref: NoticeRef, state: NoticeState, at: number, messageId?: string): Promise<boolean>;
  /** What else is unsent for this person, in the lane of this kind: the longest waiting first, at most so many. */
  waitingFor(person: string, kind: NoticeKind, most: number): Promise<readonly NoticeRef[]>;
}

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
