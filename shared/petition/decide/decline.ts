import type { ItemWanted } from '../../improvement/open.ts';
import type { StaffContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { DECLINE_REASONS, type DeclineReason, type Declines } from '../staff/events.ts';
import { answer } from './acts.ts';
import type { NoItem } from './improvement.ts';
import { refused } from './refused.ts';
import { charterOf } from './terms-of.ts';

/**
 * What the law lets a body leave undone (민원처리법 §21), with its reason told to the petitioner. The law closes the
 * matter with that notice, so it is the answer of P9 and stops the clocks; any other reason is no reason.
 * `answer` is the content item of what the petitioner is told; `at` and `now` as for an answer.
 */
export function decline(
  petition: Petition,
  {
    reason,
    ...command
  }: {
    readonly reason: DeclineReason;
    readonly answer: string;
    readonly hash: string;
    readonly declines?: Declines;
    readonly improvement?: ItemWanted;
  },
  context: StaffContext,
):
  | Decision
  | Refusal<
      | 'already-answered'
      | 'approval-needed'
      | 'not-statutory'
      | 'paper-unkeyed'
      | 'petition-over'
      | 'reason-not-listed'
      | 'supplement-first'
      | NoItem
    > {
  if (!DECLINE_REASONS.includes(reason)) return refused('reason-not-listed');
  if (petition.answeredAt !== undefined) return refused('already-answered');
  if (reason === 'not-granted' && petition.legalKind !== 'statutory')
    return refused('not-statutory');
  const { most } = charterOf(petition, context).terms.supplement;
  const { round = 0, ended } = petition.supplement ?? {};
  if (
    reason === 'not-supplemented' &&
    (round < most || (ended !== 'over' && ended !== 'unreachable'))
  )
    return refused('supplement-first');
  const answered = answer(petition, command, context);
  if (isRefusal(answered)) return answered;
  const { by, at } = context;
  return {
    ...answered,
    events: [{ type: 'PetitionDeclined', at, by, reason }, ...answered.events],
  };
}
