import type { Day, WorkCalendar } from './calendar.ts';

/** What counting staffed time needs of a calendar; the law's own view of it (`legal.ts`) serves too. */
export type StaffedDays = Pick<WorkCalendar, 'dayOf' | 'startOf' | 'shiftsOf'>;

/** Longer without a shift than any calendar: a search gives up instead of running for ever. */
const HOPELESS_DAYS = 1000;

/** The staffed time between two instants, ms; 0 when `to` is not after `from`. */
export function staffedBetween(from: number, to: number, calendar: StaffedDays): number {
  let staffed = 0;
  for (let day = calendar.dayOf(from); day <= calendar.dayOf(to); day += 1) {
    const midnight = calendar.startOf(day);
    for (const shift of calendar.shiftsOf(day)) {
      const begin = Math.max(from, midnight + shift.from);
      const end = Math.min(to, midnight + shift.to);
      if (end > begin) staffed += end - begin;
    }
  }
  return staffed;
}

/** The first instant at which `ms` of staffed time have passed since `from`; a full shift ends at its close. */
export function addStaffed(from: number, ms: number, calendar: StaffedDays): number {
  if (ms <= 0) return from;
  let left = ms;
  const first = calendar.dayOf(from);
  for (let day = first; day < first + HOPELESS_DAYS + left / 60_000; day += 1) {
    const midnight = calendar.startOf(day);
    for (const shift of calendar.shiftsOf(day)) {
      const begin = Math.max(from, midnight + shift.from);
      const staffed = midnight + shift.to - begin;
      if (staffed >= left) return begin + left;
      if (staffed > 0) left -= staffed;
    }
  }
  throw new RangeError('no staffed time ahead');
}

/** The last instant from which `ms` of staffed time remain until `from`: the mirror of `addStaffed`. */
export function subtractStaffed(from: number, ms: number, calendar: StaffedDays): number {
  if (ms <= 0) return from;
  let left = ms;
  const last = calendar.dayOf(from);
  for (let day = last; day > last - HOPELESS_DAYS - left / 60_000; day -= 1) {
    const midnight = calendar.startOf(day);
    for (const shift of calendar.shiftsOf(day).toReversed()) {
      const end = Math.min(from, midnight + shift.to);
      const staffed = end - (midnight + shift.from);
      if (staffed >= left) return end - left;
      if (staffed > 0) left -= staffed;
    }
  }
  throw new RangeError('no staffed time before');
}

/** The instant itself inside a shift (its close included), else the close of the shift before. */
export function intoStaffed(at: number, calendar: StaffedDays): number {
  const today = calendar.dayOf(at);
  for (let day = today; day > today - HOPELESS_DAYS; day -= 1) {
    const last = lastStaffed(at, day, calendar);
    if (last !== undefined) return last;
  }
  throw new RangeError('no staffed time before');
}

/** The last staffed instant of the day at or before `at`. */
function lastStaffed(at: number, day: Day, calendar: StaffedDays): number | undefined {
  const shifts = calendar.shiftsOf(day);
  const sinceMidnight = at - calendar.startOf(day);
  for (let i = shifts.length - 1; i >= 0; i -= 1) {
    const shift = shifts[i];
    if (shift && shift.from <= sinceMidnight) return at - Math.max(0, sinceMidnight - shift.to);
  }
  return undefined;
}
