import type { WorkCalendar } from '../charter/calendar.ts';
import type { Charter } from '../charter/charter.ts';
import { addStaffed } from '../charter/staffed.ts';
import type { RingMessage } from '../messages/messages.ts';
import type { Office } from '../organization/office.ts';
import type { ContentIntent } from '../petition/decision.ts';
import type { NoticeIntent } from '../petition/notice-intent.ts';
import { begun, type Climb, movedTo, rungAt, toldOf } from '../petition/staff-clock.ts';
import { isOpenCall, type PhoneCall } from './call.ts';
import type { CallEvent, WrapUp } from './events.ts';

/** What a call's decisions go by. */
export interface CallHouse {
  readonly charter: Charter;
  readonly calendar: WorkCalendar;
  readonly office: Office;
}

/** All that a call tells anybody: who has not wrapped it up, and then the head; and who deal with its number after abuse. */
export type CallNotice = 'wrap-up' | 'paired';

/** What a decision about a call comes to: one commit. */
export interface CallDecision {
  readonly events: readonly CallEvent[];
  readonly notices: readonly (NoticeIntent & { readonly kind: CallNotice })[];
  readonly contents?: readonly ContentIntent[];
}

export const NOTHING: CallDecision = { events: [], notices: [] };

const SECOND = 1000;

const climbOf = ({ charter, calendar }: CallHouse): Climb => ({
  ladder: charter.terms.calls.wrapUp.ladder,
  calendar,
});

/** In whole seconds. */
function dueFrom(startsAt: number, { calendar, charter }: CallHouse): number {
  const due = addStaffed(startsAt, charter.terms.calls.wrapUp.within, calendar);
  return Math.ceil(due / SECOND) * SECOND;
}

/** The wrap-up of a call that ended at `startsAt` (epoch ms); what was spent before stays so. */
export const wrapUpFrom = (
  startsAt: number,
  before: WrapUp | undefined,
  terms: CallHouse,
): WrapUp =>
  begun(
    {
      ...{ id: 'wrap-up', startsAt, dueAt: dueFrom(startsAt, terms) },
      ...{ nextSeq: (before?.nextSeq ?? 0) + 1, spent: before?.spent ?? [] },
    },
    climbOf(terms),
  );

/** A moment of a wrap-up has come. */
export function ringCall(
  call: PhoneCall,
  { pledge: id, seq }: Pick<RingMessage, 'pledge' | 'seq'>,
  context: CallHouse & { readonly now: number },
): CallDecision {
  const { now, office } = context;
  const wrapUp = call.pledges.find((one) => one.id === id);
  const came = isOpenCall(call) && wrapUp && rungAt(wrapUp, seq, now, climbOf(context));
  if (!came) return NOTHING;
  if (!('rung' in came))
    return { events: [{ type: 'WrapUpMoved', at: now, ...came }], notices: [] };
  const { agent: assignee = '', department = '' } = call;
  return {
    events: [{ type: 'WrapUpRung', at: now, ...came.rung }],
    notices: toldOf(came.tell, { assignee, department }, office, now).map((told) => ({
      ...{ kind: 'wrap-up', ...told, level: came.rung.level, newDueAt: wrapUp.dueAt },
    })),
  };
}

/** The calendar is another: the staffed time is counted anew. */
export function followCalendar(
  call: PhoneCall,
  context: CallHouse & { readonly now: number },
): CallDecision {
  const { now, calendar } = context;
  const [wrapUp] = call.pledges;
  if (!isOpenCall(call) || !wrapUp || wrapUp.calendarVersion === calendar.version) return NOTHING;
  const moved = movedTo(wrapUp, dueFrom(wrapUp.startsAt, context), climbOf(context));
  return { events: [{ type: 'WrapUpMoved', at: now, ...moved }], notices: [] };
}
