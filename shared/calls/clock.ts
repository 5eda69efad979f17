import type { WorkCalendar } from '../charter/calendar.ts';
import type { Charter, Moment } from '../charter/charter.ts';
import { actBy } from '../charter/deadline.ts';
import { momentsOf } from '../charter/ladder.ts';
import type { Told } from '../charter/rungs.ts';
import { addStaffed } from '../charter/staffed.ts';
import type { RingMessage } from '../messages/messages.ts';
import type { Office } from '../organization/office.ts';
import { headOf, presentFor } from '../organization/presence.ts';
import type { ContentIntent } from '../petition/decision.ts';
import type { NoticeIntent } from '../petition/notice-intent.ts';
import { isOpenCall, type PhoneCall } from './call.ts';
import type { CallEvent, WrapUp } from './events.ts';

/** What a call's decisions go by. */
export interface CallHouse {
  readonly charter: Charter;
  readonly calendar: WorkCalendar;
  readonly office: Office;
}

/** All that a call tells anybody: who has not wrapped it up, and then the head. */
export type CallNotice = 'wrap-up';

/** What a decision about a call comes to: one commit. */
export interface CallDecision {
  readonly events: readonly CallEvent[];
  readonly notices: readonly (NoticeIntent & { readonly kind: CallNotice })[];
  readonly contents?: readonly ContentIntent[];
}

export const NOTHING: CallDecision = { events: [], notices: [] };

const SECOND = 1000;

/** The wrap-up of a call that ended at `startsAt` (epoch ms), in whole seconds; what was spent before stays so. */
export function wrapUpFrom(startsAt: number, before: WrapUp | undefined, terms: CallHouse): WrapUp {
  const { calendar, charter } = terms;
  const due = addStaffed(startsAt, charter.terms.calls.wrapUp.within, calendar);
  const dueAt = Math.ceil(due / SECOND) * SECOND;
  const wrapUp: WrapUp = {
    ...{ id: 'wrap-up', calendarVersion: calendar.version, startsAt, dueAt },
    ...{ actBy: actBy(dueAt, startsAt, calendar), nextSeq: (before?.nextSeq ?? 0) + 1 },
    ...{ spent: before?.spent ?? [], silent: false },
  };
  const nextAt = momentsLeft(wrapUp, terms)[0]?.at;
  return { ...wrapUp, ...(nextAt !== undefined && { nextAt }) };
}

/** The rungs that are still to come or still to be told, earliest first. */
function momentsLeft(wrapUp: WrapUp, { charter, calendar }: CallHouse): readonly Moment[] {
  const climbed = { ...wrapUp, receivedAt: wrapUp.startsAt, accepted: true };
  return momentsOf(climbed, charter.terms.calls.wrapUp.ladder, calendar).filter(
    ({ level }) => !wrapUp.spent.includes(level),
  );
}

/**
 * A moment of a wrap-up has come. Stale when its number is not the wrap-up's; after an outage only the highest rung that is
 * due is told, and that the hour has gone is recorded all the same.
 */
export function ringCall(
  call: PhoneCall,
  { pledge: id, seq }: Pick<RingMessage, 'pledge' | 'seq'>,
  context: CallHouse & { readonly now: number },
): CallDecision {
  const { now } = context;
  const wrapUp = call.pledges.find((one) => one.id === id);
  if (!isOpenCall(call) || wrapUp?.nextAt === undefined) return NOTHING;
  if (wrapUp.nextSeq !== seq || wrapUp.nextAt > now) return NOTHING;
  const left = momentsLeft(wrapUp, context);
  const due = left.filter(({ at }) => at <= now);
  const nextAt = left.find(({ at }) => at > now)?.at;
  const next = nextAt === undefined ? {} : { nextAt };
  const highest = due.at(-1);
  if (!highest) {
    const { calendarVersion, dueAt } = wrapUp;
    const moved = { calendarVersion, dueAt, actBy: wrapUp.actBy, ...next };
    return { events: [{ type: 'WrapUpMoved', at: now, ...moved }], notices: [] };
  }
  const skipped = due.slice(0, -1).map(({ level }) => level);
  const broken = due.some(({ level }) => level === 'break') && { broken: true as const };
  const rung = { level: highest.level, skipped, ...broken, ...next };
  return {
    events: [{ type: 'WrapUpRung', at: now, ...rung }],
    notices: toldOf(highest.tell, call, now, context).map(([to, recipientIs]) => ({
      ...{ kind: 'wrap-up', to, recipientIs, level: highest.level, newDueAt: wrapUp.dueAt },
    })),
  };
}

type Role = NonNullable<NoticeIntent['recipientIs']>;

/** One mail a person, under the first of the roles that they fill at `now` (epoch ms). */
function toldOf(
  roles: readonly Told[],
  { agent = '', department = '' }: PhoneCall,
  now: number,
  { office }: CallHouse,
): readonly (readonly [person: string, role: Role])[] {
  const people = new Map<string, Role>();
  for (const role of roles) {
    if (role === 'petitioner') continue;
    const to =
      role === 'head'
        ? headOf(office, department, now)
        : presentFor(office, role === 'assignee' ? agent : office[role], now);
    if (!people.has(to)) people.set(to, role);
  }
  return [...people];
}

/** The calendar is another: the staffed time is counted anew. What is broken stays so. */
export function followCalendar(
  call: PhoneCall,
  context: CallHouse & { readonly now: number },
): CallDecision {
  const { now, calendar } = context;
  const [wrapUp] = call.pledges;
  if (!isOpenCall(call) || !wrapUp || wrapUp.calendarVersion === calendar.version) return NOTHING;
  const anew = wrapUpFrom(wrapUp.startsAt, wrapUp, context);
  const kept = wrapUp.brokenAt === undefined ? anew : wrapUp;
  const { dueAt, actBy: last, nextAt } = kept;
  const moved = { calendarVersion: calendar.version, dueAt, actBy: last };
  return {
    events: [{ type: 'WrapUpMoved', at: now, ...moved, ...(nextAt !== undefined && { nextAt }) }],
    notices: [],
  };
}
