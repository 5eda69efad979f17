import {
  followCalendar,
  type PublicationHouse,
  type PublicationNotice,
} from '../publications/clock.ts';
import type { PublicationEvent } from '../publications/events.ts';
import type { Publication } from '../publications/publication.ts';
import type { CalendarSubject } from './kind.ts';
import { listedPublication } from './publication-listed.ts';

/** A publication that follows the calendar. */
export const calendarPublication: CalendarSubject<
  Publication,
  PublicationEvent,
  PublicationHouse,
  PublicationNotice
> = {
  ...listedPublication,
  notices: ['publication'],
  termsFrom: (house) => house,
  onCalendar: followCalendar,
};
