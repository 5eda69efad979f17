import type { StaffContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { unreadReplies } from '../unproven.ts';
import { answer } from './acts.ts';
import type { NoItem } from './improvement.ts';
import { refused } from './refused.ts';

interface Repeat {
  /** The same matter before, as they stand, found to be the same person's. */
  readonly earlier: readonly Petition[];
  readonly answer: string;
  readonly hash: string;
}
/** 민원처리법 §23: the third time, after two answers. */
const ANSWERED_BEFORE = 2;

/**
 * The same matter a third time, without cause (민원처리법 §23): a named person closes it with a notice, never a rule. The
 * notice is the answer of P9, and its reader can have it opened again.
 */
export function closeRepeat(
  petition: Petition,
  { earlier, ...command }: Repeat,
  context: StaffContext,
):
  | Decision
  | Refusal<
      | 'already-answered'
      | 'approval-needed'
      | 'paper-unkeyed'
      | 'petition-over'
      | 'repeat-too-few'
      | 'reply-unread'
      | NoItem
    > {
  const { by, at } = context;
  if (petition.answeredAt !== undefined) return refused('already-answered');
  if (unreadReplies(petition).length > 0) return refused('reply-unread');
  const before = earlier.filter(
    ({ number, answers, receivedAt }) =>
      number !== petition.number && answers > 0 && receivedAt <= petition.receivedAt,
  );
  if (before.length < ANSWERED_BEFORE) return refused('repeat-too-few');
  const answered = answer(petition, command, context);
  if (isRefusal(answered)) return answered;
  const numbers = before.map(({ number }) => number);
  const repeat = { type: 'RepeatClosed' as const, at, by, earlier: numbers };
  return { ...answered, events: [repeat, ...answered.events] };
}
