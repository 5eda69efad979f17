import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { Instant, type LazilyGiven, MaybeInstant, MaybeText, Text } from '../fields.ts';
import { READ_BACK_ANSWERS } from './events.ts';

/** One sentence that was said back on the telephone. Instants are epoch ms. */
export const ReadBackCard = lazily(() =>
  z.strictObject({
    /** The content item of the sentence. */
    id: Text,
    call: Text,
    at: Instant,
    answer: z.exactOptional(z.enum(READ_BACK_ANSWERS)),
    answeredAt: MaybeInstant,
    /** Their own words of the latest answer that had some, and the hash of these. */
    words: MaybeText,
    hash: MaybeText,
  }),
);
export type ReadBackCard = LazilyGiven<typeof ReadBackCard>;
