import { actBy } from '../../charter/deadline.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { noticeId } from '../notice-id.ts';
import type { Petition } from '../petition.ts';
import { canBeReached } from '../reach.ts';
import { openSupplement } from '../supplement.ts';
import { decided, NOTHING } from './commit.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { paused } from './pause.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { asReceived, charterOf } from './terms-of.ts';

const supplementTerms = ({ charter }: Terms) =>
  charter.pledges.find(({ trigger }) => trigger === 'supplementAsked');

/** The end of a day as an instant: the next one's beginning. */
export const endOf = (day: number, { calendar }: Terms): number => calendar.startOf(day + 1);

/**
 * 보완요구 (민원처리법 §22, 시행령 §24): what is missing, and until when; twice at most, the second time for ten days at most.
 * The clocks stand still from the instant at which it is sent, not from this one. What is late already stays late.
 */
export function askSupplement(
  petition: Petition,
  command: {
    /** Content item that holds what is asked for. */
    readonly request: string;
    /** The petitioner's last day, in Korea. */
    readonly day: number;
  },
  context: StaffContext,
):
  | Decision
  | Refusal<
      | 'already-answered'
      | 'no-channel-for-notice'
      | 'petition-over'
      | 'supplement-date'
      | 'supplement-open'
      | 'supplement-twice'
    > {
  const { by, at } = context;
  const { request, day } = command;
  const received = asReceived(petition, context);
  const { most, firstDays, secondDays } = received.charter.terms.supplement;
  if (isOver(petition)) return refused('petition-over');
  if (petition.answeredAt !== undefined) return refused('already-answered');
  if (openSupplement(petition)) return refused('supplement-open');
  const round = (petition.supplement?.round ?? 0) + 1;
  if (round > most || !supplementTerms(received)) return refused('supplement-twice');
  if (!canBeReached(petition)) return refused('no-channel-for-notice');
  const today = context.calendar.dayOf(at);
  const longest = today + (round === 1 ? firstDays : secondDays);
  if (day <= today || day > longest || !context.calendar.isWorkday(day))
    return refused('supplement-date');
  const until = endOf(day, context);
  const notice = noticeId(petition.version + 1, 0);
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'opened'),
    { type: 'SupplementAsked', at, by, round, request, until, notice },
  ];
  const told = { kind: 'supplement' as const, content: request, newDueAt: until };
  return decided(petition, events, toPetitioner(petition, told), at, context);
}

/** The days that can be offered as a petitioner's last one. */
export function supplementDays(petition: Petition, at: number, terms: Terms): readonly number[] {
  const { firstDays, secondDays } = charterOf(petition, terms).terms.supplement;
  const today = terms.calendar.dayOf(at);
  const length = petition.supplement ? secondDays : firstDays;
  return Array.from({ length }, (_, i) => today + i + 1).filter(terms.calendar.isWorkday);
}

/** The request has left: from this instant, the sender's own, the clocks stand still (P9, A34). Once. */
export function supplementSent(
  petition: Petition,
  { notice }: { readonly notice: string },
  context: DecisionContext,
): Decision {
  const { at, now } = context;
  const open = openSupplement(petition);
  const received = asReceived(petition, context);
  const asked = supplementTerms(received);
  if (!open || !asked || open.notice !== notice || open.sentAt !== undefined) return NOTHING;
  const made = makePledge(asked, at, received, { among: petition.pledges, task: 'supplement' });
  const dueAt = open.until;
  const period = { ...made, dueAt, actBy: actBy(dueAt, at, context.calendar) };
  const events: PetitionEvent[] = [
    { type: 'SupplementSent', at, period: made.id },
    ...paused(petition, at),
    pledgeMade(period, at),
  ];
  return decided(petition, events, [], now, context);
}
