import * as z from 'zod/mini';
import { ITEM_EVENTS, type ItemEvent, Review } from '../improvement/events.ts';
import { evolveItem } from '../improvement/evolve.ts';
import { Item } from '../improvement/item.ts';
import { lazily } from '../kernel/lazily.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import type { SubjectModel } from './kind.ts';

/** The version of the list of an item's events. */
const ITEM_EVENT_SCHEMA = 1;

/** Its review is an item of the table of its own, and the version is an attribute. */
const State = lazily(() => z.omit(Item(), { version: true, pledges: true }));

/** How an item of improvement is kept. */
export const improvementModel: SubjectModel<Item, ItemEvent> = {
  storedEvents(events) {
    for (const event of events) {
      const wrong = wrongIn(ITEM_EVENTS[event.type](), event);
      if (wrong) throw new Error(`not to be written: ${event.type}: ${wrong}`);
    }
    return { v: ITEM_EVENT_SCHEMA, events };
  },
  readState(stored, apart) {
    if (!isReadAs(State(), stored)) throw new Error(`not an item: ${wrongIn(State(), stored)}`);
    return { ...stored, ...apart };
  },
  readPledge(stored) {
    if (!isReadAs(Review(), stored)) throw new Error(`not a review: ${wrongIn(Review(), stored)}`);
    return stored;
  },
  idOf: ({ id }) => id,
  evolve: evolveItem,
};

/** The very events that were stored in a commit. @throws Error for what is none of today's, or newer. */
export function itemEvents(stored: unknown): readonly ItemEvent[] {
  const { v, events } = z.parse(Commit(), stored);
  if (v > ITEM_EVENT_SCHEMA) throw new Error(`events of an item of schema ${v} are newer`);
  return events.map((event) => {
    if (!isItemEvent(event)) throw new Error('not an event of an item as it is declared');
    return event;
  });
}

const Commit = lazily(() => z.strictObject({ v: z.number(), events: z.array(z.unknown()) }));

const isItemEvent = (event: unknown): event is ItemEvent =>
  Object.values(ITEM_EVENTS).some((schema) => isReadAs(schema(), event));
