import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Clocked } from '../kernel/clocked.ts';
import type { UniqueKey } from '../petition/decision.ts';
import { laneOf } from '../petition/lane.ts';
import { noticeId } from '../petition/notice-id.ts';
import { NoticeIntent } from '../petition/notice-intent.ts';
import { wrongIn } from '../petition/reading.ts';
import { markIn } from '../privacy/person.ts';
import type { LostCode, SubjectDecision, SubjectEvent, SubjectModel } from '../subjects/kind.ts';
import { scheduleName } from '../subjects/schedule-name.ts';
import { type Item, N, S } from './attributes.ts';
import { contentKey, eventKey, noticeKey, pledgeItem, shardOf, stateItem } from './items.ts';
import { markOf } from './notice-items.ts';

const IF_ABSENT = 'attribute_not_exists(pk)';

/** A write beside a commit, in its transaction; `lost` is how somebody is refused where its condition does not hold. */
export interface Beside {
  readonly write: TransactWriteItem;
  readonly lost?: LostCode;
}

/** How a kind of subject stands in the table: by its model, and what it has there besides. */
export interface StoredKind<
  S extends Clocked,
  E extends SubjectEvent,
  D extends SubjectDecision<E> = SubjectDecision<E>,
> extends SubjectModel<S, E> {
  /** The state's place in an index. */
  stateEntry?(state: S): Item;
  /** What a commit's event item says to the relay, which does not read events. */
  eventEntry?(before: S | undefined, after: S, events: readonly E[]): Item;
  /** Further items of a commit. */
  items?(before: S | undefined, after: S, decision: D, now: number): readonly Item[];
  /** What a decision writes of another subject. */
  beside?(table: string, after: S, decision: D, now: number): readonly Beside[];
}

/** Everything that one decision writes. The state's condition carries the version that was read. */
export function commitItems<
  S extends Clocked,
  E extends SubjectEvent,
  D extends SubjectDecision<E>,
>(
  table: string,
  kind: StoredKind<S, E, D>,
  before: S | undefined,
  after: S,
  decision: D,
  now: number,
): TransactWriteItem[] {
  const { events, notices, contents = [], marks = [] } = decision;
  const id = kind.idOf(after);
  const pk = S(id);
  const put = (item: Item, condition?: string): TransactWriteItem => ({
    Put: { TableName: table, Item: item, ...(condition && { ConditionExpression: condition }) },
  });
  const state: TransactWriteItem = {
    Put: {
      TableName: table,
      Item: stateItem(id, after, kind.stateEntry?.(after)),
      ...(before
        ? {
            ConditionExpression: 'version = :version',
            ExpressionAttributeValues: { ':version': N(before.version) },
          }
        : { ConditionExpression: IF_ABSENT }),
    },
  };
  const event = JSON.stringify(kind.storedEvents(events));
  const changed = after.pledges.filter((pledge) => !before?.pledges.includes(pledge));
  for (const pledge of changed) scheduleName(id, pledge); // a promise that could have no timer is never made
  return [
    state,
    // A commit may hold nothing but a draft.
    ...(events.length > 0
      ? [
          put(
            {
              pk,
              sk: S(eventKey(after.version)),
              body: S(event),
              // Facts can be told late: what was known at an instant is found by this.
              writtenAt: N(now),
              ...kind.eventEntry?.(before, after, events),
            },
            IF_ABSENT,
          ),
        ]
      : []),
    ...changed.map((pledge) => put(pledgeItem(id, pledge))),
    ...contents.map(({ id: content, body, replaces }) =>
      put(
        { pk, sk: S(contentKey(content)), body: S(JSON.stringify(body)), ...personEntry(body) },
        replaces ? undefined : IF_ABSENT,
      ),
    ),
    ...notices.map((notice, index) =>
      put(noticeItem(id, noticeId(after.version, index), notice, now), IF_ABSENT),
    ),
    ...(kind.items?.(before, after, decision, now) ?? []).map((item) => put(item)),
    ...marks.map((mark) => ({ Update: { TableName: table, ...markOf(id, mark) } })),
  ];
}

/** A submission's entry in the index of persons; it goes with the content that it is made of. */
function personEntry(body: Readonly<Record<string, unknown>>): Item {
  const mark = markIn(body);
  return mark ? { personPk: S(mark.key), personAt: N(mark.at), sketch: S(mark.sketch) } : {};
}

/**
 * A notice that waits for its mail; due at once. A petitioner is spread by the petition, staff by the person.
 * @throws Error for what its schema does not name, and for what is missing.
 */
export function noticeItem(subject: string, id: string, intent: NoticeIntent, now: number): Item {
  const wrong = wrongIn(NoticeIntent(), intent);
  if (wrong) throw new Error(`not to be written: notice ${intent.kind}: ${wrong}`);
  return {
    pk: S(subject),
    sk: S(noticeKey(id)),
    state: S('pending'),
    version: N(1),
    createdAt: N(now),
    to: S(intent.to),
    duePk: S(outboxOf(subject, intent)),
    dueAt: N(now),
    body: S(JSON.stringify(intent)),
  };
}

export const outboxOf = (
  subject: string,
  { kind, to }: Pick<NoticeIntent, 'kind' | 'to'>,
): string =>
  shardOf(laneOf(kind) === 'receipts' ? 'receipts' : 'outbox', to === 'petitioner' ? subject : to);

/** Keys that must be unique: taken while they stand and have not expired. */
export const keyItems = (
  table: string,
  keys: readonly UniqueKey[],
  now: number,
): TransactWriteItem[] =>
  keys.map(({ key, expiresAt, holds }) => ({
    Put: {
      TableName: table,
      Item: {
        pk: S(`unique#${key}`),
        sk: S('-'),
        holds: S(JSON.stringify(holds)),
        ...(expiresAt !== undefined && {
          expiresAt: N(expiresAt),
          expiresAtSeconds: N(Math.ceil(expiresAt / 1000)),
        }),
      },
      ConditionExpression: `${IF_ABSENT} OR expiresAt <= :now`,
      ExpressionAttributeValues: { ':now': N(now) },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  }));
