import { followCalendar, type ItemNotice, type ItemTerms } from '../improvement/clock.ts';
import type { ItemEvent } from '../improvement/events.ts';
import type { Item } from '../improvement/item.ts';
import { listedImprovement } from './improvement-listed.ts';
import type { CalendarSubject } from './kind.ts';

/** An item of improvement that follows the calendar. */
export const calendarImprovement: CalendarSubject<Item, ItemEvent, ItemTerms, ItemNotice> = {
  ...listedImprovement,
  notices: ['improvement', 'improvement-over'],
  termsFrom: (house) => house,
  onCalendar: followCalendar,
};
