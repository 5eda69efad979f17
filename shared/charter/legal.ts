import type { WorkCalendar } from './calendar.ts';
import type { Charter } from './charter.ts';
import { DAY, HOUR, weekdayOf } from './day.ts';
import type { LegalKind } from './legal-kinds.ts';
import { addStaffed, type StaffedDays } from './staffed.ts';

const SUNDAY = 0;
const SATURDAY = 6;
/** 민원처리법 §19: up to five days the clock runs in working hours, from six days on in days. */
export const DAYS_IN_HOURS = 5;

/** The law skips Saturdays, Sundays and public holidays; an organisation's own closed day never stops it (A30). */
export function isLegalDay(day: number, calendar: WorkCalendar): boolean {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY || weekday === SUNDAY) return false;
  const why = calendar.closedBecause(day)?.why;
  return why !== 'holiday' && why !== 'adHoc';
}

/**
 * The law's own limit (민원처리법 §19; A9, A35): the first day counted and the end of the nth, or working hours
 * from the receipt. Epoch ms; the end of a day is the next day's 00:00 KST, inclusive.
 */
export function legalDueAt(
  receivedAt: number,
  kind: LegalKind,
  charter: Charter,
  calendar: WorkCalendar,
): number {
  const period = charter.terms.legalDays[kind];
  if ('staffedHours' in period)
    return addStaffed(receivedAt, period.staffedHours * HOUR, legalHours(charter, calendar));
  if (period.days <= DAYS_IN_HOURS) {
    const hours = period.days * charter.terms.hoursPerLegalDay;
    return addStaffed(receivedAt, hours * HOUR, legalHours(charter, calendar));
  }
  return legalDaysFrom(receivedAt, period.days, calendar);
}

/** The end of the nth day that the law counts, the first day included. */
export function legalDaysFrom(from: number, days: number, calendar: WorkCalendar): number {
  let day = calendar.dayOf(from) - 1;
  for (let left = days; left > 0; ) {
    day += 1;
    if (isLegalDay(day, calendar)) left -= 1;
  }
  return calendar.startOf(day) + DAY;
}

/** The charter's shifts on the days that the law counts. */
export function legalHours({ shifts }: Charter, calendar: WorkCalendar): StaffedDays {
  const week = [shifts.sun, shifts.mon, shifts.tue, shifts.wed, shifts.thu, shifts.fri, shifts.sat];
  return {
    dayOf: calendar.dayOf,
    startOf: calendar.startOf,
    shiftsOf: (day) => (isLegalDay(day, calendar) ? (week[weekdayOf(day)] ?? []) : []),
  };
}
