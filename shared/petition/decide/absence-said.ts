import type { WorkCalendar } from '../../charter/calendar.ts';
import { intoStaffed } from '../../charter/staffed.ts';
import { awayOf } from '../../organization/absence.ts';
import type { Office } from '../../organization/office.ts';
import type { AbsenceCategory } from '../../organization/span.ts';
import type { Refusal } from '../decision.ts';
import { refused } from './refused.ts';

interface SaidWhen {
  readonly office: Office;
  readonly calendar: WorkCalendar;
  /** When the citizen was told, and when it is written down; epoch ms. */
  readonly at: number;
  readonly now: number;
}

/**
 * What the citizen was told of an absence is what is recorded of it (P2.1, A21). Of somebody of whom nothing is recorded it can
 * only be said that they are not at their desk, and out of staffed hours that they have gone home; any other category would be untrue.
 * `people` are those who may have been asked for. A call is often written down later, so a record of either instant holds.
 */
export function untrueAbsence(
  because: AbsenceCategory,
  people: readonly string[],
  { office, calendar, at, now }: SaidWhen,
): Refusal<'absence-otherwise' | 'absence-unrecorded'> | undefined {
  const recorded = people.flatMap((one) => [awayOf(office, one, at), awayOf(office, one, now)]);
  if (recorded.some((away) => away?.category === because)) return undefined;
  if (people.every((one) => awayOf(office, one, at)))
    return refused('absence-otherwise', 'because');
  const isTrueOfAnybody =
    because === 'away' || (because === 'off-duty' && intoStaffed(at, calendar) !== at);
  return isTrueOfAnybody ? undefined : refused('absence-unrecorded', 'because');
}
