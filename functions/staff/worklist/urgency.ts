import type { WorkCalendar } from '../../../shared/charter/calendar.ts';
import type { WorklistEntry } from '../../../shared/petition/worklist-entry.ts';

/** How near a petition's last moment to act is. */
export type Burns = 'overdue' | 'today' | 'soon' | 'later';

/**
 * Overdue after its due instant; today when its last moment to act lies on this Korean day or behind; soon when it
 * lies on the next workday or before. `now` is epoch ms.
 */
export function burnsOf(
  { actBy, dueAt }: Pick<WorklistEntry, 'actBy' | 'dueAt'>,
  now: number,
  calendar: WorkCalendar,
): Burns {
  if (now > dueAt) return 'overdue';
  const today = calendar.dayOf(now);
  if (actBy < calendar.startOf(today + 1)) return 'today';
  const next = calendar.workdayOnOrAfter(today + 1);
  return actBy < calendar.startOf(next + 1) ? 'soon' : 'later';
}
