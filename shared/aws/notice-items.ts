import type { UpdateItemCommandInput } from '@aws-sdk/client-dynamodb';
import type { NoticeMark } from '../petition/decision.ts';
import type { Notice, NoticeState } from '../petition/notice.ts';
import { NoticeIntent } from '../petition/notice-intent.ts';
import { FOLLOWS, isNoticeState } from '../petition/notice-state.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import type { NoticeRef } from '../ports/notices.ts';
import { type Item, N, number, S, text } from './attributes.ts';
import { noticeKey } from './items.ts';
import { reading } from './readable.ts';

export interface Change {
  readonly set?: string;
  readonly remove?: string;
  /** Only while nobody has claimed it since it was read so. */
  readonly asRead?: Pick<Notice, 'leaseUntil'>;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Item;
}

type Update = Pick<
  UpdateItemCommandInput,
  | 'UpdateExpression'
  | 'ConditionExpression'
  | 'ExpressionAttributeNames'
  | 'ExpressionAttributeValues'
>;

/** The update that moves a notice to a state, on the condition that this state may follow. */
export function changeOf(state: NoticeState, change: Change): Update {
  const { set, remove, asRead, names, values } = change;
  const from = FOLLOWS[state].map((other, index) => [`:from${index}`, S(other)] as const);
  const lease = asRead?.leaseUntil;
  const unclaimed = lease === undefined ? 'attribute_not_exists(leaseUntil)' : 'leaseUntil = :was';
  return {
    UpdateExpression: `SET #state = :state${set ? `, ${set}` : ''}${remove ? ` REMOVE ${remove}` : ''} ADD version :one`,
    ConditionExpression: `#state IN (${from.map(([name]) => name).join(', ')})${asRead ? ` AND ${unclaimed}` : ''}`,
    ExpressionAttributeNames: { '#state': 'state', ...names },
    ExpressionAttributeValues: {
      ':state': S(state),
      ':one': N(1),
      ...Object.fromEntries(from),
      ...(lease !== undefined && { ':was': N(lease) }),
      ...values,
    },
  };
}

/**
 * The update by which a commit marks a notice. Without a condition on the notice's state: the petition's version
 * decides, and a notice that a person has must not make that person lose.
 */
export const markOf = (subject: string, { notice, state, at }: NoticeMark) => ({
  Key: { pk: S(subject), sk: S(noticeKey(notice)) },
  UpdateExpression: 'SET #state = :state, #at = :at REMOVE duePk, dueAt ADD version :one',
  ConditionExpression: 'attribute_exists(pk)',
  ExpressionAttributeNames: { '#state': 'state', '#at': 'at' },
  ExpressionAttributeValues: { ':state': S(state), ':at': N(at), ':one': N(1) },
});

export const refOf = (item: Item): NoticeRef => ({
  subject: text(item, 'pk') ?? '',
  id: (text(item, 'sk') ?? '').slice('notice#'.length),
});

/** @throws Unreadable */
export const parseNotice = (item: Item): Notice => reading(item, parsed);

function parsed(item: Item): Notice {
  const intent: unknown = JSON.parse(text(item, 'body') ?? 'null');
  const state = text(item, 'state');
  if (!isReadAs(NoticeIntent(), intent))
    throw new Error(`not a notice: ${wrongIn(NoticeIntent(), intent)}`);
  if (state === undefined || !isNoticeState(state)) throw new Error('a notice of no known state');
  const optional = {
    nextAt: number(item, 'dueAt'),
    leaseUntil: number(item, 'leaseUntil'),
    sentWith: text(item, 'sentWith'),
    messageId: text(item, 'messageId'),
    lines: text(item, 'lineMarks'),
    at: number(item, 'at'),
  };
  const known = Object.fromEntries(
    Object.entries(optional).filter(([, value]) => value !== undefined),
  );
  return { ...intent, ...refOf(item), createdAt: number(item, 'createdAt') ?? 0, state, ...known };
}
