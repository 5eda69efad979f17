import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { Instant, type LazilyGiven, Mark, MaybeInstant, MaybeText, Text } from '../fields.ts';
import { CONTACT_WISHES, DECIDERS, REPORTED_IN } from './events.ts';

/** A report about a person of staff as its events leave it. Instants are epoch ms; people are ids, while the mark stands. */
export const Report = lazily(() =>
  z.strictObject({
    id: Text,
    raisedAt: Instant,
    by: MaybeText,
    of: z.enum(REPORTED_IN),
    words: MaybeText,
    threat: Mark,
    contact: z.exactOptional(z.enum(CONTACT_WISHES)),
    day: MaybeText,
    decides: z.enum(DECIDERS),
    department: Text,
    person: MaybeText,
    barred: z.exactOptional(z.array(Text)),
    apology: MaybeText,
    unmarkedAt: MaybeInstant,
    /** Content item that says why it was none. */
    reason: MaybeText,
  }),
);
export type Report = LazilyGiven<typeof Report>;
