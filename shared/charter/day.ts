import type { Day } from './calendar.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Korea is UTC+9 the whole year round. */
const KST = 9 * HOUR;

/** The Korean day of an instant (epoch ms). */
export const dayOf = (at: number): Day => Math.floor((at + KST) / DAY);

/** 00:00 KST of a day, epoch ms. */
export const startOf = (day: Day): number => day * DAY - KST;

/** Sunday is 0, as in `Date.prototype.getUTCDay`; day 0 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;

/** The day that `YYYY-MM-DD` names. Throws RangeError for anything that is not a day of the calendar. */
export function parseDay(text: string): Day {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) / DAY : Number.NaN;
  if (Number.isNaN(day) || dayText(day) !== text) throw new RangeError(`not a day: ${text}`);
  return day;
}

/** `YYYY-MM-DD`. */
export const dayText = (day: Day): string => new Date(day * DAY).toISOString().slice(0, 10);

/** `YYYY-MM` of an instant (epoch ms), in Korea. */
export const monthText = (at: number): string => dayText(dayOf(at)).slice(0, 7);
