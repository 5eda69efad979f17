import type { WorkCalendar } from './calendar.ts';
import type { Charter, RuleId } from './charter.ts';
import { DAY, MINUTE } from './day.ts';
import { legalDaysFrom, legalDueAt, legalHours } from './legal.ts';
import type { LegalKind } from './legal-kinds.ts';
import { addStaffed, intoStaffed } from './staffed.ts';

export { legalDueAt } from './legal.ts';

/**
 * The instant by which the charter promises to answer a web petition (P9.1, P9.2; readings A2, A3).
 *
 * 24 hours from receipt (`within`, ms); where a closed day makes that impossible, the close of the workday after
 * it. A later receipt is never due earlier, and a staffed minute always lies before.
 */
export function dueWithin24Hours(receivedAt: number, calendar: WorkCalendar, within = DAY): number {
  const dueAt = receivedAt + within;
  const dueDay = calendar.dayOf(dueAt);
  const workday = calendar.workdayOnOrAfter(dueDay);
  const promised =
    workday !== dueDay
      ? calendar.closeOf(workday)
      : // With 24 hours the day before the due day is the day of receipt (A3).
        calendar.isWorkday(dueDay - 1)
        ? dueAt
        : Math.max(dueAt, calendar.closeOf(dueDay));
  return Math.max(promised, firstStaffedMinuteAfter(receivedAt, calendar));
}

/** The end of the seventh day, rolled off closed days (P9.3; A9, A10): the next day's first instant, inclusive. */
export function dueWithinSevenDays(
  receivedAt: number,
  calendar: WorkCalendar,
  days = 7,
  roll = true,
): number {
  const seventh = calendar.dayOf(receivedAt) + days;
  return calendar.startOf((roll ? calendar.workdayOnOrAfter(seventh) : seventh) + 1);
}

/** The date that is set by rule at a break: the close of the next working day. */
export const nextWorkdayClose = (at: number, calendar: WorkCalendar): number =>
  calendar.closeOf(calendar.workdayOnOrAfter(calendar.dayOf(at) + 1));

/**
 * The due instant of a rule, epoch ms; exactly at it still counts as kept (A31). A `given` date is its own due
 * instant. Throws RangeError for the legal rule without a legal kind.
 */
export function dueAt(
  rule: RuleId,
  startsAt: number,
  charter: Charter,
  calendar: WorkCalendar,
  legalKind?: LegalKind,
): number {
  const { answerWithin, factFindingDays, sevenDayRoll, progressDays } = charter.terms;
  const { explainWithin, apologiseWithin } = charter.terms;
  switch (rule) {
    case 'within-24h':
      return dueWithin24Hours(startsAt, calendar, answerWithin);
    case 'within-7d':
      return dueWithinSevenDays(startsAt, calendar, factFindingDays, sevenDayRoll);
    case 'legal':
      if (legalKind === undefined) throw new RangeError('the legal rule needs a legal kind');
      return legalDueAt(startsAt, legalKind, charter, calendar);
    case 'every-30d':
      return startsAt + progressDays * DAY;
    case 'next-workday-close':
      return nextWorkdayClose(startsAt, calendar);
    case 'within-1h':
      return startsAt + explainWithin;
    case 'next-staffed-hour':
      return addStaffed(startsAt, apologiseWithin, calendar);
    case 'within-call-hours':
      return Math.ceil(addStaffed(startsAt, charter.terms.callWithin, calendar) / MINUTE) * MINUTE;
    case 'within-post-hours':
      return Math.ceil(addStaffed(startsAt, charter.terms.postWithin, calendar) / MINUTE) * MINUTE;
    case 'appeal':
      return legalDaysFrom(startsAt, charter.terms.appeal.answerDays, calendar);
    case 'transfer-hours':
      return addStaffed(startsAt, charter.terms.transferWithin, legalHours(charter, calendar));
    case 'given':
      return startsAt;
  }
}

/** The last staffed minute at or before `dueAt` (A4), a close being the close itself; never before `startsAt`. */
export function actBy(dueAt: number, startsAt: number, calendar: WorkCalendar): number {
  const staffed = intoStaffed(dueAt, calendar);
  return Math.max(staffed - (staffed % MINUTE), startsAt);
}

/** The end of the first whole minute that can be worked after `at`. */
function firstStaffedMinuteAfter(at: number, calendar: WorkCalendar): number {
  return Math.ceil(addStaffed(at, MINUTE, calendar) / MINUTE) * MINUTE;
}
