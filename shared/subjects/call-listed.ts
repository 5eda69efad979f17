import { CALL_FORM, type PhoneCall } from '../calls/call.ts';
import type { CallEvent } from '../calls/events.ts';
import { owedInCall } from '../calls/owed.ts';
import { callModel } from './call-model.ts';
import type { ListedSubject } from './kind.ts';

/** A telephone call in the lists of staff. */
export const listedCall: ListedSubject<PhoneCall, CallEvent> = {
  ...callModel,
  name: 'call',
  form: CALL_FORM,
  longestId: 'C-ffffffffffffffff',
  owed: owedInCall,
};
