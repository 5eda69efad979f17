import type { TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { awaitedId, type FileAwaited } from '../messages/check.ts';
import { CHECKED_WITHIN } from '../petition/attachment.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { laneOf } from '../petition/lane.ts';
import { noticeId } from '../petition/notice-id.ts';
import { NoticeIntent } from '../petition/notice-intent.ts';
import type { Petition } from '../petition/petition.ts';
import type { Decision, UniqueKey } from '../petition/ports.ts';
import { lettersOf } from '../petition/reach.ts';
import { wrongIn } from '../petition/reading.ts';
import { learnsOf } from '../petition/unplaced.ts';
import { storedEvents } from '../petition/upcast.ts';
import { markIn } from '../privacy/person.ts';
import { ledgerItem } from './arrivals.ts';
import { type Item, N, S } from './attributes.ts';
import {
  contentKey,
  eventKey,
  letterItem,
  noticeKey,
  pledgeItem,
  shardOf,
  stateItem,
} from './items.ts';
import { markOf } from './notice-items.ts';
import { waitItem } from './waits.ts';

const IF_ABSENT = 'attribute_not_exists(pk)';

/** Everything that one decision writes. The state's condition carries the version that was read. */
export function commitItems(
  table: string,
  before: Petition | undefined,
  after: Petition,
  { events, notices, contents = [], marks = [], ledger = [] }: Decision,
  now: number,
): TransactWriteItem[] {
  const pk = S(after.number);
  const put = (item: Item, condition?: string): TransactWriteItem => ({
    Put: { TableName: table, Item: item, ...(condition && { ConditionExpression: condition }) },
  });
  const state: TransactWriteItem = {
    Put: {
      TableName: table,
      Item: stateItem(after),
      ...(before
        ? {
            ConditionExpression: 'version = :version',
            ExpressionAttributeValues: { ':version': N(before.version) },
          }
        : { ConditionExpression: IF_ABSENT }),
    },
  };
  const event = JSON.stringify(storedEvents(events));
  const learns = learnsOf(before, events);
  // The relay passes on by these, without reading the events.
  const lesson = learns && { learns: S(learns), department: S(after.department) };
  const letters = lettersOf(after).filter(
    (letter) => !before || !lettersOf(before).includes(letter),
  );
  const changed = after.pledges.filter((pledge) => !before?.pledges.includes(pledge));
  return [
    state,
    // A commit may hold nothing but a draft.
    ...(events.length > 0
      ? [put({ pk, sk: S(eventKey(after.version)), body: S(event), ...lesson }, IF_ABSENT)]
      : []),
    ...changed.map((pledge) => put(pledgeItem(after.number, pledge))),
    ...letters.map((letter) => put(letterItem(after, letter))),
    ...contents.map(({ id, body, replaces }) =>
      put(
        { pk, sk: S(contentKey(id)), body: S(JSON.stringify(body)), ...personEntry(body) },
        replaces ? undefined : IF_ABSENT,
      ),
    ),
    ...notices.map((notice, index) =>
      put(noticeItem(after.number, noticeId(after.version, index), notice, now), IF_ABSENT),
    ),
    ...ledger.map((entry) => put(ledgerItem(entry))),
    ...awaitedFiles(events, now).map((item) => put(item)),
    ...marks.map((mark) => ({ Update: { TableName: table, ...markOf(after.number, mark) } })),
  ];
}

/** The moment at which it must be known what is in each file that the commit claims. */
function awaitedFiles(events: readonly PetitionEvent[], now: number): readonly Item[] {
  const lost = events.flatMap((event) =>
    event.type === 'AttachmentChecked' ? event.attachment : [],
  );
  const claimed = events.flatMap((event) => (event.type === 'AttachmentsAdded' ? event.files : []));
  const at = new Date(now).toISOString();
  return claimed
    .filter(({ id }) => !lost.includes(id))
    .map(({ id }) => {
      const message: FileAwaited = { v: 1, file: id, at };
      return waitItem('checks', awaitedId(id), message, now + CHECKED_WITHIN);
    });
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
