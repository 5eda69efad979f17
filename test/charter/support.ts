import { compileCalendar } from '../../shared/charter/compile.ts';
import { knownUntil, officialHolidays } from '../../shared/charter/holidays.ts';
import { type CalendarOverrides, noOverrides } from '../../shared/charter/overrides.ts';
import { standardCharter } from '../support/charters.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** 'Tue 2026-11-24 10:12' in Korea as epoch ms; the weekday must be the date's own, 24:00 is the day's end. */
export function kst(text: string): number {
  const [, weekday, date, hours, minutes, rest] =
    /^(\w{3}) (\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})(:[\d.]+)?$/.exec(text) ?? [];
  const midnight = Date.parse(`${date}T00:00:00+09:00`);
  const actual = WEEKDAYS[new Date(`${date}T12:00:00Z`).getUTCDay()];
  if (!hours || actual !== weekday) throw new Error(`${text} is a ${actual}`);
  return (
    midnight + (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(rest?.slice(1) ?? 0) * 1000
  );
}

/** The inverse, with seconds and milliseconds only where there are any. */
export function inKorea(at: number): string {
  const shifted = new Date(at + 9 * 3_600_000);
  const text = shifted.toISOString();
  const seconds = text.slice(16, 23) === ':00.000' ? '' : text.slice(16, 23).replace('.000', '');
  return `${WEEKDAYS[shifted.getUTCDay()]} ${text.slice(0, 10)} ${text.slice(11, 16)}${seconds}`;
}

export const calendarWith = (
  overrides: CalendarOverrides = noOverrides,
  charter = standardCharter,
) => compileCalendar({ shifts: charter.shifts, official: officialHolidays, knownUntil, overrides });

export const official = calendarWith();
