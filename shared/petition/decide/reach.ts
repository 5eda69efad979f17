import { presentFor } from '../../organization/presence.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Notice } from '../notice.ts';
import { noticeId } from '../notice-id.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import { owedObjection } from '../objection.ts';
import type { Petition } from '../petition.ts';
import type { NoticeSummary, Way } from '../reach/state.ts';
import { canBeReached, openCalls, reachOf } from '../reach.ts';
import { openSupplement } from '../supplement.ts';
import { decided, NOTHING } from './commit.ts';
import { endSupplement } from './end-supplement.ts';
import { answerUndeliverable } from './give-answer.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { toStaff } from './recipients.ts';

/** What a notice says, to be said another way. */
export const saidOf = ({
  kind,
  pledge,
  content,
  newDueAt,
  because,
  createdAt,
}: Notice): NoticeSummary => ({
  kind,
  createdAt,
  ...(pledge !== undefined && { pledge }),
  ...(content !== undefined && { content }),
  ...(newDueAt !== undefined && { newDueAt }),
  ...(because !== undefined && { because }),
});

const toAssignee = (
  petition: Petition,
  kind: 'call' | 'unreachable',
  now: number,
  { office }: Terms,
): NoticeIntent => ({
  kind,
  to: presentFor(office, petition.assignee, now),
  recipientIs: 'assignee',
});

/** What is still to be told by telephone goes to whom the petition goes. */
export const callsFor = (petition: Petition, to: string): readonly NoticeIntent[] =>
  openCalls(petition).map(({ id, target }) => ({
    kind: 'call',
    to,
    recipientIs: 'assignee',
    because: id,
    ...(target !== undefined && { pledge: target }),
  }));

/** No mail and no text reaches: a person is asked to call, within a target of its own. Once a notice. */
export function needCall(petition: Petition, notice: Notice, context: DecisionContext): Decision {
  const { now } = context;
  if (reachOf(petition).calls.some(({ id }) => id === notice.id)) return NOTHING;
  const clock = context.charter.pledges.find(({ trigger }) => trigger === 'callNeeded');
  const target =
    clock && makePledge(clock, now, context, { among: petition.pledges, task: 'call' });
  const about = target ? { target: target.id } : {};
  const events: PetitionEvent[] = [
    { type: 'CallNeeded', at: now, call: notice.id, said: saidOf(notice), ...about },
    ...(target ? [pledgeMade(target, now)] : []),
  ];
  const ask = {
    ...toAssignee(petition, 'call', now, context),
    because: notice.id,
    ...(target && { pledge: target.id }),
  };
  const marks = [{ notice: notice.id, state: 'handed' as const, at: now }];
  const notices = [ask, ...withinTheHour(petition, notice, now, context)];
  return { ...decided(petition, events, notices, now, context), marks };
}

/** Nothing was left but a call, and the hour of P24 is nearly over: whoever is on duty can make it (minute 50). */
function withinTheHour(
  petition: Petition,
  { kind, instead, level }: Notice,
  now: number,
  terms: Terms,
): readonly NoticeIntent[] {
  const hour = owedObjection(petition)?.hour;
  if (kind !== 'explanation' || !instead || level === undefined || hour === undefined) return [];
  return toStaff('objection', ['dutyOfficer'], petition, now, terms, { pledge: hour, level });
}

export interface Missed {
  readonly notice: Notice;
  readonly way: Exclude<Way, 'call'>;
  readonly because: 'bounced' | 'complained' | 'returned';
  /** So many notices of the same commit come first. */
  readonly before?: number;
}

/**
 * A notice bounced, or its reader wants no more mail: the way is closed, and what did not arrive is said another
 * way. Once a notice, however often the news comes; an answer stays given. `at` is the provider's own timestamp.
 */
export function onMissed(petition: Petition, missed: Missed, context: DecisionContext): Decision {
  const { at, now } = context;
  const { notice, way, because, before = 0 } = missed;
  if (reachOf(petition).missed.includes(notice.id)) return NOTHING;
  const events: PetitionEvent[] = [{ type: 'WayClosed', at, way, notice: notice.id, because }];
  const after = events.reduce(step, petition);
  const notices: NoticeIntent[] = [];
  const asks = openSupplement(petition)?.notice === notice.id;
  if (!canBeReached(after)) {
    // Whoever cannot be asked is not waited for.
    if (asks) events.push(...endSupplement(petition, { at: now, because: 'unreachable' }, context));
    if (canBeReached(petition)) notices.push(toAssignee(petition, 'unreachable', now, context));
    const left = answerUndeliverable(events.reduce(step, petition), {}, context);
    events.push(...left.events);
    notices.push(...left.notices);
  } else if (because !== 'complained' && stillTrue(petition, notice, now)) {
    const { createdAt: _, ...said } = saidOf(notice);
    const { level, instead } = notice;
    notices.push({
      ...said,
      to: 'petitioner',
      ...(level !== undefined && { level }),
      ...(instead && { instead }),
    });
    const repeated = noticeId(petition.version + 1, before);
    events.push(...repeatedPriorNotice(petition, notice, repeated, now));
    if (asks) events.push({ type: 'SupplementRepeated', at: now, notice: repeated });
  }
  return decided(petition, events, notices, now, context);
}

const ofPriorNotice = ({ pledges }: Petition, { id }: Notice) =>
  pledges.find(({ priorNotice }) => priorNotice?.notice === id);

/**
 * A prior notice that can no longer be delivered in time announces a date that will not be: it is not repeated. Nor is
 * an explanation that was said another way already.
 */
function stillTrue(petition: Petition, notice: Notice, now: number): boolean {
  const hour = petition.pledges.find(({ id }) => id === owedObjection(petition)?.hour);
  if (notice.kind === 'explanation' && !notice.instead && hour?.spent.includes('next-channel'))
    return false;
  const pledge = ofPriorNotice(petition, notice);
  return pledge === undefined || (pledge.state === 'open' && now <= pledge.dueAt);
}

function repeatedPriorNotice(
  petition: Petition,
  notice: Notice,
  repeated: string,
  now: number,
): readonly PetitionEvent[] {
  const pledge = ofPriorNotice(petition, notice);
  return pledge
    ? [{ type: 'PriorNoticeRepeated', at: now, pledge: pledge.id, notice: repeated }]
    : [];
}
