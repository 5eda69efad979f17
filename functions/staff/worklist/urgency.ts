import type { WorkCalendar } from '../../../shared/charter/calendar.ts';
import { staffedBetween } from '../../../shared/charter/staffed.ts';
import type { Owed } from '../../../shared/petition/owed.ts';

/** How near the last moment of something that is owed is, the nearest first. */
export const URGENCIES = ['hour', 'first', 'overdue', 'urgent', 'soon', 'later', 'paused'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** Below these shares of its staffed time it is urgent, and soon: whoever has four hours is as late as whoever has seven days. */
const URGENT = 1 / 4;
const SOON = 1 / 2;

type Timed = Pick<Owed, 'startsAt' | 'actBy' | 'dueAt' | 'pausedUntil' | 'first'> & {
  readonly kind: string;
};

/** The hour of P24 before all else, then whoever came a second time (P21.4); overdue after the due instant; else by the share of its time that is left. `now` is epoch ms. */
export function urgencyOf(owed: Timed, now: number, calendar: WorkCalendar): Urgency {
  if (owed.kind === 'explanation') return 'hour';
  if (owed.pausedUntil !== undefined) return 'paused';
  if (owed.first) return 'first';
  if (now > owed.dueAt) return 'overdue';
  const left = shareLeft(owed, now, calendar);
  return left < URGENT ? 'urgent' : left < SOON ? 'soon' : 'later';
}

/** The share of the staffed time between beginning and last moment that is left; of all time where none is staffed. */
function shareLeft({ startsAt, actBy }: Timed, now: number, calendar: WorkCalendar): number {
  if (now >= actBy) return 0;
  const all = staffedBetween(startsAt, actBy, calendar);
  return all > 0
    ? staffedBetween(now, actBy, calendar) / all
    : (actBy - now) / Math.max(1, actBy - startsAt);
}
