import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import { withoutAccused } from './conduct/stored.ts';
import { EVENT_SCHEMA, EVENTS, type EventType, type PetitionEvent } from './events.ts';
import { Count, type LazilyGiven } from './fields.ts';
import { isReadAs, wrongIn } from './reading.ts';

/** A commit as it was stored, under the schema version of its day. */
export const StoredCommit = lazily(() =>
  z.strictObject({ v: Count, events: z.array(z.unknown()) }),
);
export type StoredCommit = LazilyGiven<typeof StoredCommit>;

/** From version n to n + 1. A new schema adds a line here; stored events are never rewritten. */
export type Upcaster = (event: unknown) => unknown;
const UPCASTERS: Readonly<Record<number, Upcaster>> = {};

/**
 * The events of a stored commit in today's schema. What a later version of the code wrote beside the fields of today is
 * carried along unchanged.
 * @throws Error when the commit is newer than this code, or holds what is no event of today.
 */
export function upcast(
  stored: StoredCommit,
  upcasters: Readonly<Record<number, Upcaster>> = UPCASTERS,
  current: number = EVENT_SCHEMA,
): readonly PetitionEvent[] {
  if (stored.v > current) throw new Error(`events of schema ${stored.v} are newer than ${current}`);
  let events = stored.events;
  for (let v = stored.v; v < current; v++) {
    const lift = upcasters[v];
    if (!lift) throw new Error(`no upcaster from event schema ${v}`);
    events = events.map(lift);
  }
  return events.map(read);
}

/**
 * A commit's events as they are stored: without whom a report is about.
 * @throws Error for what their schemas do not name, and for what is missing.
 */
export function storedEvents(events: readonly PetitionEvent[]): StoredCommit {
  for (const event of events) {
    const wrong = wrongIn(EVENTS[event.type](), event);
    if (wrong) throw new Error(`not to be written: ${event.type}: ${wrong}`);
  }
  return { v: EVENT_SCHEMA, events: events.map(withoutAccused) };
}

/** The very event that was stored, once it is known to be one. */
function read(event: unknown): PetitionEvent {
  const type = typeof event === 'object' && event !== null && 'type' in event ? event.type : '';
  if (!isType(type)) throw new Error('an event of an unknown type');
  const schema = EVENTS[type]();
  if (isReadAs(schema, event)) return event;
  throw new Error(`not as it is declared: ${type}: ${wrongIn(schema, event)}`);
}

const isType = (type: unknown): type is EventType =>
  typeof type === 'string' && Object.hasOwn(EVENTS, type);
