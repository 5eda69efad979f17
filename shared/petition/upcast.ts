import { EVENT_SCHEMA, type PetitionEvent } from './events.ts';

/** A commit as it was stored, under the schema version of its day. */
export interface StoredCommit {
  readonly v: number;
  readonly events: readonly unknown[];
}

/** From version n to n + 1. A new schema adds a line here; stored events are never rewritten. */
export type Upcaster = (event: unknown) => unknown;
const UPCASTERS: Readonly<Record<number, Upcaster>> = {};

/**
 * The events of a stored commit in today's schema.
 * @throws Error when the commit is newer than this code or is not a list of events.
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
  return events.map((event) => {
    if (!isEvent(event)) throw new Error('a stored event has no type or instant');
    return event;
  });
}

const isEvent = (event: unknown): event is PetitionEvent =>
  typeof event === 'object' &&
  event !== null &&
  'type' in event &&
  typeof event.type === 'string' &&
  'at' in event &&
  typeof event.at === 'number';
