import type { WorkCalendar } from '../charter/calendar.ts';

const HOUR = 60 * 60_000;
/** By when the day's letters have usually been scanned (ms after midnight in Korea). */
const USUAL = 15 * HOUR;

/**
 * Whether the scanner's silence is worth a word at `now` (epoch ms): a workday's usual hour has passed and nothing has
 * come on this day. Letters may simply not have come, so it never says that the channel is down.
 */
export function isSilent(cameToday: boolean, now: number, calendar: WorkCalendar): boolean {
  const today = calendar.dayOf(now);
  return !cameToday && calendar.isWorkday(today) && now >= calendar.startOf(today) + USUAL;
}
