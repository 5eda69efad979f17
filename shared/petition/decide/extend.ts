import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { EXTENSION_REASONS, type ExtensionReason } from '../extension-reason.ts';
import { noticeId } from '../notice-id.ts';
import type { Petition } from '../petition.ts';
import { canBeReached } from '../reach.ts';
import { isPaused } from '../supplement.ts';
import { decided } from './commit.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { movable } from './movable.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
/**
 * A prior notice of a new date (A11). The pledge moves only when the notice is proven delivered before the due
 * instant (A12); until then the clock runs on. Once; a second time with recorded consent, once. Received in time (`at`) and
 * decided after the break (`now`) it is given all the same: whether it was in time is its delivery's to say.
 */
export function extend(
  petition: Petition,
  command: {
    readonly reason: ExtensionReason;
    readonly newDueAt: number;
    readonly sentence: string;
    readonly consent: boolean;
  },
  context: StaffContext,
):
  | Decision
  | Refusal<
      | 'clock-paused'
      | 'consent-needed'
      | 'date-on-closed-day'
      | 'date-out-of-range'
      | 'extended-twice'
      | 'no-channel-for-notice'
      | 'nothing-to-extend'
      | 'notice-under-way'
      | 'past-due'
      | 'petition-over'
      | 'reason-not-listed'
    > {
  const { by, at, now } = context;
  const { reason, newDueAt, consent, sentence } = command;
  if (isOver(petition)) return refused('petition-over');
  if (!EXTENSION_REASONS.includes(reason)) return refused('reason-not-listed');
  if (!canBeReached(petition)) return refused('no-channel-for-notice');
  if (isPaused(petition)) return refused('clock-paused');
  const pledge = movable(petition, at);
  // What was broken and then answered has nobody waiting for another date.
  if (!pledge || (pledge.state === 'broken' && pledge.answeredAt !== undefined))
    return refused('nothing-to-extend');
  if (at > pledge.dueAt) return refused('past-due');
  if (pledge.priorNotice?.state === 'pending') return refused('notice-under-way');
  if (petition.extensions >= 2) return refused('extended-twice');
  if (petition.extensions === 1 && !consent) return refused('consent-needed');
  const length = (pledge.originalDueAt ?? pledge.dueAt) - pledge.startsAt;
  if (newDueAt <= pledge.dueAt || newDueAt > pledge.dueAt + length)
    return refused('date-out-of-range', 'newDueAt');
  if (!context.calendar.isWorkday(context.calendar.dayOf(newDueAt)))
    return refused('date-on-closed-day', 'newDueAt');
  const notices = toPetitioner(petition, {
    kind: 'date-change',
    pledge: pledge.id,
    newDueAt,
    content: sentence,
    because: reason,
  });
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'opened'),
    {
      type: 'PriorNoticeGiven',
      at,
      by,
      pledge: pledge.id,
      notice: noticeId(petition.version + 1, 0),
      reason,
      newDueAt,
      consent,
      sentence,
    },
  ];
  return decided(petition, events, notices, now, context);
}
