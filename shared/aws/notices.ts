import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { Clock, Notice, NoticeIntent, NoticeState } from '../petition/ports.ts';
import { noticeItem, outboxOf } from './commit.ts';
import { type Item, N, noticeKey, number, S, text } from './items.ts';

export interface NoticeRef {
  readonly subject: string;
  readonly id: string;
}

/** Notices as items of their own: each changes by a condition on its state, so that what comes twice does nothing. */
export interface NoticeStore {
  read(ref: NoticeRef): Promise<Notice | undefined>;
  /** All notices of a subject, for threads. */
  of(subject: string): Promise<readonly Notice[]>;
  add(subject: string, id: string, intent: NoticeIntent): Promise<boolean>;
  /** Takes it for sending, with or under the notice `sentWith`; false when somebody else has it. `before` is as it was read. */
  claim(before: Notice, leaseUntil: number, sentWith: string): Promise<boolean>;
  confirm(ref: NoticeRef, messageId: string, at: number): Promise<boolean>;
  /** Pending again, not to be sent before `nextAt`. */
  putBack(ref: NoticeRef, nextAt: number): Promise<boolean>;
  drop(ref: NoticeRef): Promise<boolean>;
  /** What the provider says became of it, with the provider's instant. False when that was known already. */
  mark(ref: NoticeRef, state: NoticeState, at: number, messageId?: string): Promise<boolean>;
  /** What else is pending for this person. */
  waitingFor(person: string): Promise<readonly NoticeRef[]>;
  /** Takes the person's slot for this kind of mail until `now + span` ms; else the instant at which it is free. */
  takeSlot(
    person: string,
    kind: string,
    by: string,
    now: number,
    span: number,
  ): Promise<true | number>;
}

/** Which states a state may follow: later news about an earlier fact changes nothing. */
const FOLLOWS: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  pending: ['claimed'],
  claimed: ['pending', 'claimed'],
  sent: ['pending', 'claimed'],
  delivered: ['pending', 'claimed', 'sent'],
  bounced: ['pending', 'claimed', 'sent', 'delivered'],
  complained: ['sent', 'delivered'],
  dropped: ['pending', 'claimed'],
};

export function noticeTable(client: DynamoDBClient, table: string, clock: Clock): NoticeStore {
  const keyOf = ({ subject, id }: NoticeRef) => ({ pk: S(subject), sk: S(noticeKey(id)) });

  /** Moves it to a state that may follow; false when it may not. */
  async function move(ref: NoticeRef, state: NoticeState, change: Change): Promise<boolean> {
    const from = FOLLOWS[state];
    const values: Item = { ':state': S(state), ':one': N(1), ...change.values };
    for (const [index, other] of from.entries()) values[`:from${index}`] = S(other);
    const names = from.map((_, index) => `:from${index}`).join(', ');
    return await held(
      client.send(
        new UpdateItemCommand({
          TableName: table,
          Key: keyOf(ref),
          UpdateExpression: `SET #state = :state${change.set ? `, ${change.set}` : ''} ${change.remove ? `REMOVE ${change.remove}` : ''} ADD version :one`,
          ConditionExpression: `#state IN (${names})${change.when ? ` AND ${change.when}` : ''}`,
          ExpressionAttributeNames: { '#state': 'state', ...change.names },
          ExpressionAttributeValues: values,
        }),
      ),
    );
  }

  async function query(input: {
    readonly condition: string;
    readonly values: Item;
    readonly index?: string;
    readonly filter?: string;
  }): Promise<readonly Item[]> {
    const found: Item[] = [];
    let start: Item | undefined;
    do {
      const page = await client.send(
        new QueryCommand({
          TableName: table,
          ...(input.index ? { IndexName: input.index } : { ConsistentRead: true }),
          KeyConditionExpression: input.condition,
          ExpressionAttributeValues: input.values,
          ...(input.filter && {
            FilterExpression: input.filter,
            ExpressionAttributeNames: { '#to': 'to' },
          }),
          ...(start && { ExclusiveStartKey: start }),
        }),
      );
      found.push(...(page.Items ?? []));
      start = page.LastEvaluatedKey;
    } while (start);
    return found;
  }

  return {
    async read(ref) {
      const { Item } = await client.send(
        new GetItemCommand({ TableName: table, Key: keyOf(ref), ConsistentRead: true }),
      );
      return Item && parseNotice(Item);
    },
    async of(subject) {
      const items = await query({
        condition: 'pk = :pk AND begins_with(sk, :prefix)',
        values: { ':pk': S(subject), ':prefix': S('notice#') },
      });
      return items.map(parseNotice);
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
        set: 'leaseUntil = :lease, sentWith = :with',
        when:
          before.leaseUntil === undefined
            ? 'attribute_not_exists(leaseUntil)'
            : 'leaseUntil = :before',
        values: {
          ':lease': N(leaseUntil),
          ':with': S(sentWith),
          ...(before.leaseUntil !== undefined && { ':before': N(before.leaseUntil) }),
        },
      }),
    confirm: (ref, messageId, at) =>
      move(ref, 'sent', {
        set: 'messageId = :id, #at = :at',
        remove: 'duePk, dueAt',
        names: { '#at': 'at' },
        values: { ':id': S(messageId), ':at': N(at) },
      }),
    putBack: (ref, nextAt) =>
      move(ref, 'claimed', {
        // still "claimed or pending" by condition; the state that it gets is pending
        set: 'dueAt = :next',
        remove: 'leaseUntil, sentWith',
        values: { ':next': N(nextAt), ':state': S('pending') },
      }),
    drop: (ref) => move(ref, 'dropped', { remove: 'duePk, dueAt', values: {} }),
    mark: (ref, state, at, messageId) =>
      move(ref, state, {
        set: messageId ? '#at = :at, messageId = :id' : '#at = :at',
        remove: 'duePk, dueAt',
        names: { '#at': 'at' },
        values: { ':at': N(at), ...(messageId && { ':id': S(messageId) }) },
      }),
    async waitingFor(person) {
      const items = await query({
        index: 'due',
        condition: 'duePk = :pk',
        filter: '#to = :to',
        values: { ':pk': S(outboxOf('', person)), ':to': S(person) },
      });
      return items.map(refOf);
    },
    async takeSlot(person, kind, by, now, span) {
      try {
        await client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: { pk: S(`pace#${person}`), sk: S(kind) },
            UpdateExpression: 'SET freeAt = :until, #by = :by, expiresAtSeconds = :ttl',
            ConditionExpression: 'attribute_not_exists(freeAt) OR freeAt <= :now OR #by = :by',
            ExpressionAttributeNames: { '#by': 'by' },
            ExpressionAttributeValues: {
              ':until': N(now + span),
              ':now': N(now),
              ':by': S(by),
              ':ttl': N(Math.ceil((now + span) / 1000) + 86_400),
            },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return true;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException)) throw error;
        return number(error.Item, 'freeAt') ?? now + span;
      }
    },
  };
}

interface Change {
  readonly set?: string;
  readonly remove?: string;
  readonly when?: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values: Item;
}

/** True when the condition held. */
async function held(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}

const refOf = (item: Item): NoticeRef => ({
  subject: text(item, 'pk') ?? '',
  id: (text(item, 'sk') ?? '').slice('notice#'.length),
});

function parseNotice(item: Item): Notice {
  const intent: NoticeIntent = JSON.parse(text(item, 'body') ?? 'null');
  const state = text(item, 'state');
  if (typeof intent?.kind !== 'string' || state === undefined || !isState(state))
    throw new Error(`not a notice: ${text(item, 'pk')} ${text(item, 'sk')}`);
  const optional = {
    nextAt: number(item, 'dueAt'),
    leaseUntil: number(item, 'leaseUntil'),
    sentWith: text(item, 'sentWith'),
    messageId: text(item, 'messageId'),
    at: number(item, 'at'),
  };
  const known = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined),
  );
  return { ...intent, ...refOf(item), createdAt: number(item, 'createdAt') ?? 0, state, ...known };
}

const isState = (state: string): state is NoticeState => state in FOLLOWS;
