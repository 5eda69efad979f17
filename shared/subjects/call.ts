import type { PhoneCall } from '../calls/call.ts';
import { type CallHouse, type CallNotice, ringCall } from '../calls/clock.ts';
import type { CallEvent } from '../calls/events.ts';
import { calendarCall } from './call-calendar.ts';
import type { SubjectKind } from './kind.ts';

/** A telephone call, as the clock sees it. */
export const callSubject: SubjectKind<PhoneCall, CallEvent, CallHouse, CallNotice> = {
  ...calendarCall,
  onRing: ringCall,
};
