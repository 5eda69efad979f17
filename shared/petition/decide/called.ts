import type { WorkCalendar } from '../../charter/calendar.ts';
import { HOUR, MINUTE } from '../../charter/day.ts';
import { staffedBetween } from '../../charter/staffed.ts';
import { headOf, presentFor } from '../../organization/presence.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Call } from '../reach/state.ts';
import { openCalls, reachOf } from '../reach.ts';
import { decided, NOTHING } from './commit.ts';
import { onPriorNotice } from './delivery.ts';
import { ended } from './end-pledge.ts';
import { endSupplement } from './end-supplement.ts';
import { explanationReached } from './explanation-delivered.ts';
import { answerGiven, answerUndeliverable } from './give-answer.ts';
import { homeVisitNotified } from './home-visit-notified.ts';
import { refused } from './refused.ts';
import { supplementSent } from './supplement.ts';
import { targetKept } from './target-kept.ts';

export const CALL_RESULTS = ['connected', 'no-answer', 'wrong-number'] as const;

export interface Called {
  /** The notices that were told, or were to be. */
  readonly calls: readonly string[];
  readonly result: (typeof CALL_RESULTS)[number];
}

/**
 * A call was made. Connected, it is the delivery of what it told, at the instant of the call (A12); nobody answered in
 * two staffed hours, the head hears of it; with a wrong number no way is left but the page.
 */
export function logCall(
  petition: Petition,
  called: Called,
  context: StaffContext,
): Decision | Refusal<'call-not-yet' | 'call-too-early' | 'no-call-open'> {
  const { at, now: loggedAt } = context;
  const { result } = called;
  if (at > loggedAt) return refused('call-not-yet', 'at');
  const known = reachOf(petition).calls.filter(({ id }) => called.calls.includes(id));
  if (known.length === 0) return refused('no-call-open');
  const open = known.filter(({ state }) => state === 'open');
  if (open.length === 0) return NOTHING;
  // What became necessary after the call was not told by it; a clock on a desk may show the minute alone.
  const calls = open.filter(({ openedAt }) => at >= openedAt - (openedAt % MINUTE));
  if (calls.length === 0) return refused('call-too-early', 'at');
  const made = { ...context, at: Math.max(at, ...calls.map(({ openedAt }) => openedAt)) };
  if (result === 'no-answer') return unanswered(petition, calls, made);
  return result === 'connected'
    ? connected(petition, calls, made)
    : wrongNumber(petition, calls, made);
}

function connected(petition: Petition, calls: readonly Call[], context: StaffContext): Decision {
  const { by, at, now: loggedAt } = context;
  // What the call keeps comes first: the call itself then leaves nobody waiting.
  const told = calls.flatMap((call): PetitionEvent[] => [
    ...targetKept(petition, call.target, at, loggedAt, 'called-in-time'),
    { type: 'CitizenCalled', at, loggedAt, by, call: call.id, ...targetOf(call) },
  ]);
  const events = withPriorNotices(petition, told, calls, 'delivered', context);
  const marks = calls.map(({ id }) => ({ notice: id, state: 'delivered' as const, at }));
  // An explanation that a call told has reached the petitioner (P24).
  const explained = calls.some(({ said }) => said.kind === 'explanation')
    ? explanationReached(events.reduce(step, petition), { how: 'call' }, context)
    : NOTHING;
  const said = [...events, ...explained.events];
  const asked = [...said, ...askedByCall(said.reduce(step, petition), calls, context)];
  const given = calls.some((call) => call.said.kind === 'answer')
    ? answerGiven(asked.reduce(step, petition), { how: 'call' }, context)
    : NOTHING;
  const notices = [...explained.notices, ...given.notices];
  return { ...decided(petition, [...asked, ...given.events], notices, loggedAt, context), marks };
}

/** A request to supplement that was told by telephone is sent, and the notice of a visit told, at the instant of the call. */
const askedByCall = (
  petition: Petition,
  calls: readonly Call[],
  context: DecisionContext,
): readonly PetitionEvent[] =>
  calls.flatMap(({ id, said }) => [
    ...supplementSent(petition, { notice: id }, context).events,
    ...homeVisitNotified(petition, { said, how: 'phone' }, context).events,
  ]);

/** What the call means for each prior notice among what it told. */
function withPriorNotices(
  petition: Petition,
  events: readonly PetitionEvent[],
  calls: readonly Call[],
  event: 'delivered' | 'bounced',
  context: DecisionContext,
): readonly PetitionEvent[] {
  const all = [...events];
  for (const { id: notice } of calls) {
    const soFar = all.reduce(step, petition);
    all.push(...onPriorNotice(soFar, { notice, event }, context).events);
  }
  return all;
}

const targetOf = ({ target }: Call) => (target === undefined ? {} : { target });

function unanswered(petition: Petition, calls: readonly Call[], context: StaffContext): Decision {
  const { by, at, now: loggedAt, office, calendar } = context;
  const events: PetitionEvent[] = [];
  const notices: NoticeIntent[] = [];
  for (const { id: call, unanswered: before, passedOn, target } of calls) {
    if (before.includes(at)) continue; // the same try, told twice
    events.push({ type: 'CallUnanswered', at, loggedAt, by, call });
    if (passedOn || staffedHours([...before, at], calendar) < 2) continue;
    events.push({ type: 'CallPassedOn', at: loggedAt, call });
    const to = headOf(office, petition.department, loggedAt);
    const pledge = target === undefined ? {} : { pledge: target };
    notices.push({ kind: 'call-unanswered', to, recipientIs: 'head', because: call, ...pledge });
  }
  return events.length > 0 ? decided(petition, events, notices, loggedAt, context) : NOTHING;
}

/** In how many different hours of staffed time these instants lie; a try in closed time counts for nothing. */
function staffedHours(tries: readonly number[], calendar: WorkCalendar): number {
  const hours = tries
    .filter((at) => staffedBetween(at, at + 1, calendar) > 0)
    .map((at) => Math.floor(at / HOUR));
  return new Set(hours).size;
}

function wrongNumber(petition: Petition, calls: readonly Call[], context: StaffContext): Decision {
  const { at, now: loggedAt } = context;
  const closed = calls.map(
    ({ id: notice }): PetitionEvent => ({
      type: 'WayClosed',
      at,
      way: 'call',
      notice,
      because: 'wrong-number',
    }),
  );
  // All open calls go to the same number, also those that this caller was not shown.
  const all = openCalls(petition);
  const targets = all.map(({ target }) => target);
  const needless = petition.pledges.filter(({ id }) => targets.includes(id));
  const voids = ended(petition, needless, { at, because: 'unreachable' }, loggedAt, context);
  const over = endSupplement(petition, { at: loggedAt, because: 'unreachable' }, context);
  const first = [...closed, ...voids, ...over];
  const missed = withPriorNotices(petition, first, all, 'bounced', context);
  const left = answerUndeliverable(missed.reduce(step, petition), {}, context);
  const events = [...missed, ...left.events];
  const to = presentFor(context.office, petition.assignee, loggedAt);
  const notices: NoticeIntent[] = [{ kind: 'unreachable', to, recipientIs: 'assignee' }];
  const marks = all.map(({ id }) => ({ notice: id, state: 'bounced' as const, at }));
  return { ...decided(petition, events, notices, loggedAt, context), marks };
}
