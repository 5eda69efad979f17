import type { WorkCalendar } from './calendar.ts';
import { MINUTE } from './day.ts';
import { addStaffed, staffedBetween } from './staffed.ts';

/**
 * When a colleague's part is due, epoch ms: `within` of staffed time from `startsAt`, yet never more than half of what is
 * left until `actBy`, so that the answer can still be written, and never less than `atLeast` (all ms of staffed time).
 */
export function taskDue(
  startsAt: number,
  { within, atLeast }: { readonly within: number; readonly atLeast: number },
  actBy: number | undefined,
  calendar: WorkCalendar,
): number {
  const half = actBy === undefined ? within : staffedBetween(startsAt, actBy, calendar) / 2;
  const length = Math.max(Math.min(within, half), atLeast);
  return Math.ceil(addStaffed(startsAt, length, calendar) / MINUTE) * MINUTE;
}
