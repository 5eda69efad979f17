import { dayOf, dayText } from '../../charter/day.ts';
import type { ItemWanted } from '../../improvement/open.ts';
import { presentFor } from '../../organization/presence.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import { hasOpened } from '../opened.ts';
import type { Petition } from '../petition.ts';
import { foremost, isOfCallback, standsBeside } from '../pledge.ts';
import { isReachedOnPaper } from '../reach.ts';
import type { AnswerCheck, Declines } from '../staff/events.ts';
import { openSupplement } from '../supplement.ts';
import { unreadReplies } from '../unproven.ts';
import { type Urged, urgingTold } from '../urged.ts';
import { needsApproval } from './approval-needed.ts';
import { changeTold } from './change-told.ts';
import { decided, NOTHING } from './commit.ts';
import { carriedTo, togetherOver } from './end-collaboration.ts';
import { ended } from './end-pledge.ts';
import { endSupplement } from './end-supplement.ts';
import { homeVisitsOver } from './home-visit-over.ts';
import { improvementOf, type NoItem } from './improvement.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { judgeAnswer } from './judge.ts';
import { callsFor } from './reach.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { charterOf } from './terms-of.ts';

/**
 * Opening the form is accepting, by the assignee or whoever acts for them; anybody else only looks. Repeating it changes
 * nothing.
 */
export function accept(
  petition: Petition,
  { how }: { how: 'opened' | 'answered' | 'assigned' },
  context: StaffContext,
): Decision {
  const { by, at, office } = context;
  const { assignee } = petition;
  const isTheirs = by === assignee || by === presentFor(office, assignee, at);
  if (isOver(petition) || !isTheirs || hasOpened(petition)) return NOTHING;
  const standsIn = by !== assignee && { standingIn: true as const };
  return decided(
    petition,
    [{ type: 'PetitionAccepted', at, by, how, ...standsIn }],
    [],
    at,
    context,
  );
}

/** Another named person; the clock and the original due instant stay as they are (P8). */
export function assign(
  petition: Petition,
  { to }: { to: string },
  context: StaffContext,
): Decision | Refusal<'petition-over' | 'unknown-person'> {
  const { by, at } = context;
  if (isOver(petition)) return refused('petition-over');
  const person = context.office.people.find(({ id }) => id === to);
  if (!person) return refused('unknown-person');
  if (to === petition.assignee) return NOTHING;
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'assigned'),
    {
      type: 'PetitionAssigned',
      ...{ at, by, department: person.department, assignee: to, from: petition.assignee },
    },
  ];
  const pledge = foremost(petition.pledges)?.id;
  const notice = {
    kind: 'assignment' as const,
    to: presentFor(context.office, to, at),
    recipientIs: 'assignee' as const,
    ...(pledge !== undefined && { pledge }),
  };
  return decided(petition, events, [notice, ...callsFor(petition, notice.to)], at, context);
}

interface Answer {
  /** Content item and keyed hash of the text. */
  readonly answer: string;
  readonly hash: string;
  readonly checked?: readonly AnswerCheck[];
  readonly interim?: true;
  readonly declines?: Declines;
  /** The item of improvement that it opens or joins: without one nothing is refused that is not possible now (P19). */
  readonly improvement?: ItemWanted;
  /** It tells of a change in our business: its department is asked to announce it (P11). */
  readonly changes?: true;
  /** It answers every linked petition too. */
  readonly linked?: boolean;
  /** Who approved it, where the office asks for that. */
  readonly approvedBy?: string;
  /** Who else answers for it: of a carried answer those of the other petition. */
  readonly authors?: readonly string[];
  /** The answer of the petition that this one is linked to. */
  readonly with?: { readonly parent: string; readonly answer: string };
}

/**
 * A substantive answer by a person (A6). `at` is the instant at which its request was received, kept
 * across retries; `now` is the instant of this decision. Exactly at the bound is kept.
 */
export function answer(
  petition: Petition,
  {
    answer: content,
    hash,
    linked,
    approvedBy,
    authors = [],
    with: carried,
    improvement,
    changes,
    ...how
  }: Answer,
  context: StaffContext,
): Decision | Refusal<'approval-needed' | 'paper-unkeyed' | 'petition-over' | NoItem> {
  const { by, at, now } = context;
  if (petition.unkeyed) return refused('paper-unkeyed');
  if (isOver(petition)) return refused('petition-over');
  if (approvedBy === undefined && needsApproval(petition, by, context.office))
    return refused('approval-needed');
  const { declines } = how;
  const beside = improvementOf(
    petition,
    { ...(declines && { declines }), ...(improvement && { improvement }) },
    context,
  );
  if (isRefusal(beside)) return beside;
  const told = changes ? changeTold(petition, content, context) : undefined;
  if (told && isRefusal(told)) return told;
  // Who answers waits for nothing any more: what stood still runs again, and is judged then.
  const resumed = endSupplement(petition, { at, now, because: 'answered', by }, context);
  const running = resumed.reduce(step, petition);
  const isFirst = petition.answeredAt === undefined;
  // On paper it is given when that has left the house (A6): until then its pledges wait.
  const onPaper = isFirst && isReachedOnPaper(petition);
  const judged = isFirst && !onPaper ? judgeAnswer(running, at, now, context) : [];
  const over = togetherOver(petition, {}, context);
  const events: PetitionEvent[] = [
    ...acceptedBy(petition, by, at, 'answered'),
    ...resumed,
    ...judged,
    ...over.events,
    {
      type: 'PetitionAnswered',
      ...{ at, by, answer: content, hash, ...how },
      authors: [...new Set([by, approvedBy ?? by, ...authors])],
      ...(carried && { with: carried }),
      ...(onPaper && { onPaper }),
      ...(told && { publication: told.id }),
    },
    ...beside.events,
  ];
  const notices = [
    ...toPetitioner(petition, { kind: 'answer', content }),
    ...over.notices,
    ...(linked ? carriedTo(petition, { answer: content, by, at }) : []),
  ];
  const decision = decided(petition, events, notices, now, context);
  return {
    ...decision,
    ...(beside.improvement && { improvement: beside.improvement }),
    ...(told && { publication: told }),
  };
}

export function close(
  petition: Petition,
  { reason }: { reason: string },
  context: StaffContext,
): Decision | Refusal<'not-answered' | 'pledge-open' | 'reply-unread'> {
  const { by, at } = context;
  if (petition.status === 'closed') return NOTHING;
  const { status } = petition;
  if (status !== 'answered' && status !== 'transferred') return refused('not-answered');
  if (unreadReplies(petition).length > 0) return refused('reply-unread');
  // Redress that is broken is owed all the same. What a second look or a report about a person makes owed goes on beside.
  const own = petition.pledges.filter((pledge) => !standsBeside(pledge));
  if (own.some(({ state, owes, silent }) => state === 'open' || (owes && silent)))
    return refused('pledge-open');
  const visitsUntil = dayText(dayOf(at) + charterOf(petition, context).terms.visit.claimDays);
  const closed: PetitionEvent = { type: 'PetitionClosed', at, by, reason, visitsUntil };
  return decided(petition, [closed], [], at, context);
}

/**
 * 취하: what is not due yet is void; what was due before is broken, or is judged when A12 can say so. Whether somebody asked them to
 * is for audit: whoever could have asked is told of the withdrawal alone.
 */
export function withdraw(
  petition: Petition,
  { urged = 'unsaid' }: { readonly urged?: Urged | undefined },
  context: DecisionContext,
): Decision | Refusal<'already-answered' | 'petition-over'> {
  const { at, now } = context;
  if (petition.status === 'withdrawn') return NOTHING;
  if (petition.status === 'transferred') return refused('petition-over');
  if (petition.status === 'answered' || petition.status === 'closed')
    return refused('already-answered');
  // Answered already: what it comes to is not the petitioner's to undo.
  const awaited = petition.pledges.filter(
    (pledge) => pledge.answeredAt === undefined && (!standsBeside(pledge) || isOfCallback(pledge)),
  );
  const events = ended(petition, awaited, { at, because: 'withdrawn' }, now, context);
  const over = togetherOver(events.reduce(step, petition), {}, context);
  const visits = homeVisitsOver(petition, context);
  const to = presentFor(context.office, petition.assignee, now);
  const told = { kind: 'withdrawn' as const, to, recipientIs: 'assignee' as const };
  const asked: PetitionEvent[] = openSupplement(petition)
    ? [{ type: 'SupplementEnded', at, because: 'withdrawn' }]
    : [];
  const all: PetitionEvent[] = [
    ...asked,
    ...events,
    ...over.events,
    ...visits.events,
    { type: 'PetitionWithdrawn', at, ...(urged !== 'unsaid' && { urged: urged === 'yes' }) },
  ];
  const toAudit = urged === 'yes' ? urgingTold(petition, context.office, now) : [];
  const notices = [told, ...over.notices, ...visits.notices, ...toAudit];
  return decided(petition, all, notices, now, context);
}
