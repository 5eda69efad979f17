import type { WorkCalendar } from '../charter/calendar.ts';
import type { Charter } from '../charter/charter.ts';
import { DAY, dayOf, dayText, parseDay, startOf } from '../charter/day.ts';
import { closeAfterWorkdays } from '../charter/visit.ts';
import type { Compensation } from './compensation.ts';

interface By {
  readonly charter: Charter;
  readonly calendar: WorkCalendar;
}

/** Until when it is to be handed over: the close of the last of its working days after the approval (P21 timers), epoch ms. */
export const handOverDueAt = (approvedAt: number, { charter, calendar }: By): number =>
  closeAfterWorkdays(approvedAt, charter.terms.compensation.handOverDays, calendar);

/** From when what nobody took returns to stock, epoch ms: the issue and so many whole days. */
export const unclaimedFrom = (issuedAt: number, charter: Charter): number =>
  issuedAt + charter.terms.compensation.unclaimedDays * DAY;

/** Until when it can be claimed: the end of the same day so many years later (KST), exclusive, epoch ms. */
export function claimableUntil(
  { approvedAt }: Pick<Compensation, 'approvedAt'>,
  charter: Charter,
): number {
  const [year = '', month = '', date = ''] = dayText(dayOf(approvedAt)).split('-');
  const later = String(Number(year) + charter.terms.compensation.claimableYears);
  // The 29th of February ends with the 28th where there is none.
  const leap = month === '02' && date === '29';
  const day = leap ? parseDay(`${later}-03-01`) - 1 : parseDay(`${later}-${month}-${date}`);
  return startOf(day + 1);
}

/** The calendar year of an instant (KST). */
export const yearOf = (at: number): number => Number(dayText(dayOf(at)).slice(0, 4));
