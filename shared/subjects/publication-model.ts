import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import { PUBLICATION_EVENTS, type PublicationEvent, Publishing } from '../publications/events.ts';
import { evolvePublication } from '../publications/evolve.ts';
import { Publication } from '../publications/publication.ts';
import type { SubjectModel } from './kind.ts';

/** The version of the list of a publication's events. */
const PUBLICATION_EVENT_SCHEMA = 1;

/** Its promise is an item of the table of its own, and the version is an attribute. */
const State = lazily(() => z.omit(Publication(), { version: true, pledges: true }));

/** How a publication is kept. */
export const publicationModel: SubjectModel<Publication, PublicationEvent> = {
  storedEvents(events) {
    for (const event of events) {
      const wrong = wrongIn(PUBLICATION_EVENTS[event.type](), event);
      if (wrong) throw new Error(`not to be written: ${event.type}: ${wrong}`);
    }
    return { v: PUBLICATION_EVENT_SCHEMA, events };
  },
  readState(stored, apart) {
    if (!isReadAs(State(), stored))
      throw new Error(`not a publication: ${wrongIn(State(), stored)}`);
    return { ...stored, ...apart };
  },
  readPledge(stored) {
    if (!isReadAs(Publishing(), stored))
      throw new Error(`no promise to publish: ${wrongIn(Publishing(), stored)}`);
    return stored;
  },
  idOf: ({ id }) => id,
  evolve: evolvePublication,
};

/** The very events that were stored in a commit. @throws Error for what is none of today's, or newer. */
export function publicationEvents(stored: unknown): readonly PublicationEvent[] {
  const { v, events } = z.parse(Commit(), stored);
  if (v > PUBLICATION_EVENT_SCHEMA)
    throw new Error(`events of a publication of schema ${v} are newer`);
  return events.map((event) => {
    if (!isPublicationEvent(event))
      throw new Error('not an event of a publication as it is declared');
    return event;
  });
}

const Commit = lazily(() => z.strictObject({ v: z.number(), events: z.array(z.unknown()) }));

const isPublicationEvent = (event: unknown): event is PublicationEvent =>
  Object.values(PUBLICATION_EVENTS).some((schema) => isReadAs(schema(), event));
