import type { WorkCalendar } from './calendar.ts';
import type { Charter, RuleId } from './charter.ts';
import { DAY } from './day.ts';
import { DAYS_IN_HOURS, isLegalDay, legalHours } from './legal.ts';
import type { LegalKind } from './legal-kinds.ts';
import { addStaffed, staffedBetween } from './staffed.ts';

/** What was waited for: the petitioner's supplement. Epoch ms, both days included where a rule counts in days (A34). */
export interface Waited {
  readonly from: number;
  readonly until: number;
}

/** A clock that stood still: its rule, the date that was told, and until when it had been waiting before. */
export interface Stopped {
  readonly rule: RuleId;
  readonly dueAt: number;
  readonly legalKind?: LegalKind | undefined;
  readonly waitedUntil?: number | undefined;
}

/**
 * The due instant after a pause (A34; 시행령 §20): never reset, never sooner than it was told. What counts in days moves
 * by the days of the pause, that of the request and that of the reply included, off closed days as before; what counts
 * in hours moves by the very time of the pause, out of a closed day to the close of the workday after it, and leaves
 * the staffed time that was left, up to `resumedLeast`.
 */
export function dueAfterPause(
  clock: Stopped,
  waited: Waited,
  charter: Charter,
  calendar: WorkCalendar,
): number {
  const { rule, dueAt } = clock;
  if (rule === 'legal') return legalAfterPause(clock, waited, charter, calendar);
  if (rule === 'within-7d')
    return endAfter(dueAt, daysOf(waited, clock, calendar).length, charter, calendar);
  const moved = dueAt + waited.until - waited.from;
  const day = calendar.dayOf(moved);
  const workday = calendar.workdayOnOrAfter(day);
  // As in A3: on the first day after a closed one never before its close.
  const promised =
    workday === day && calendar.isWorkday(day - 1)
      ? moved
      : Math.max(moved, calendar.closeOf(workday));
  const left = staffedBetween(waited.from, dueAt, calendar);
  const least = Math.min(left, charter.terms.resumedLeast);
  return Math.max(promised, addStaffed(waited.until, least, calendar));
}

function legalAfterPause(
  clock: Stopped,
  waited: Waited,
  charter: Charter,
  calendar: WorkCalendar,
): number {
  const period = clock.legalKind && charter.terms.legalDays[clock.legalKind];
  if (!period || 'staffedHours' in period || period.days <= DAYS_IN_HOURS) {
    const hours = legalHours(charter, calendar);
    return addStaffed(clock.dueAt, staffedBetween(waited.from, waited.until, hours), hours);
  }
  let left = daysOf(waited, clock, calendar).filter((day) => isLegalDay(day, calendar)).length;
  let day = calendar.dayOf(clock.dueAt - 1);
  while (left > 0) {
    day += 1;
    if (isLegalDay(day, calendar)) left -= 1;
  }
  return calendar.startOf(day) + DAY;
}

/** So many days later, off closed days where the seven days roll. */
function endAfter(dueAt: number, days: number, { terms }: Charter, calendar: WorkCalendar): number {
  const day = calendar.dayOf(dueAt - 1) + days;
  return calendar.startOf((terms.sevenDayRoll ? calendar.workdayOnOrAfter(day) : day) + 1);
}

/** The days that a pause touches; one that an earlier pause touched counts once. */
function daysOf(
  { from, until }: Waited,
  { waitedUntil }: Stopped,
  calendar: WorkCalendar,
): readonly number[] {
  const before = waitedUntil === undefined ? Number.NEGATIVE_INFINITY : calendar.dayOf(waitedUntil);
  const first = Math.max(calendar.dayOf(from), before + 1);
  const last = calendar.dayOf(until);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
