import type { PhoneCall } from '../calls/call.ts';
import { type CallHouse, type CallNotice, followCalendar } from '../calls/clock.ts';
import type { CallEvent } from '../calls/events.ts';
import { listedCall } from './call-listed.ts';
import type { CalendarSubject } from './kind.ts';

/** A telephone call that follows the calendar. */
export const calendarCall: CalendarSubject<PhoneCall, CallEvent, CallHouse, CallNotice> = {
  ...listedCall,
  notices: ['wrap-up', 'paired'],
  termsFrom: (house) => house,
  onCalendar: followCalendar,
};
