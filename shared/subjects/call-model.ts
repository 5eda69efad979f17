import * as z from 'zod/mini';
import { PhoneCall } from '../calls/call.ts';
import { CALL_EVENTS, type CallEvent, WrapUp } from '../calls/events.ts';
import { evolveCall } from '../calls/evolve.ts';
import { lazily } from '../kernel/lazily.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import type { SubjectModel } from './kind.ts';

/** The version of the list of a call's events. */
const CALL_EVENT_SCHEMA = 1;

/** Its wrap-up is an item of the table of its own, and the version is an attribute. */
const State = lazily(() => z.omit(PhoneCall(), { version: true, pledges: true }));

/** How a telephone call is kept. */
export const callModel: SubjectModel<PhoneCall, CallEvent> = {
  storedEvents(events) {
    for (const event of events) {
      const wrong = wrongIn(CALL_EVENTS[event.type](), event);
      if (wrong) throw new Error(`not to be written: ${event.type}: ${wrong}`);
    }
    return { v: CALL_EVENT_SCHEMA, events };
  },
  readState(stored, apart) {
    if (!isReadAs(State(), stored)) throw new Error(`not a call: ${wrongIn(State(), stored)}`);
    return { ...stored, ...apart };
  },
  readPledge(stored) {
    if (!isReadAs(WrapUp(), stored)) throw new Error(`not a wrap-up: ${wrongIn(WrapUp(), stored)}`);
    return stored;
  },
  idOf: ({ id }) => id,
  evolve: evolveCall,
};

const Commit = lazily(() =>
  z.strictObject({ v: z.literal(CALL_EVENT_SCHEMA), events: z.array(z.unknown()) }),
);
const isType = (type: unknown): type is keyof typeof CALL_EVENTS =>
  typeof type === 'string' && Object.hasOwn(CALL_EVENTS, type);

/** The events of a commit as it was stored. @throws Error for what is none, or newer than this code */
export function callEventsIn(stored: unknown): readonly CallEvent[] {
  if (!isReadAs(Commit(), stored)) throw new Error(`not a commit: ${wrongIn(Commit(), stored)}`);
  return stored.events.map((event) => {
    const type = typeof event === 'object' && event !== null && 'type' in event ? event.type : '';
    if (!isType(type)) throw new Error('an event of an unknown type');
    const schema = CALL_EVENTS[type]();
    if (isReadAs(schema, event)) return event;
    throw new Error(`not as it is declared: ${type}: ${wrongIn(schema, event)}`);
  });
}
