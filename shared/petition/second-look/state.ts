import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { Count, Instant, type LazilyGiven, MaybeInstant, MaybeText, Text } from '../fields.ts';
import { LOOK_FINDINGS } from './events.ts';

/** One second look at an answer that solved nothing. Instants are epoch ms. */
export const SecondLook = lazily(() =>
  z.strictObject({
    answer: Count,
    looker: Text,
    period: Text,
    authors: z.array(Text),
    askedAt: Instant,
    foundAt: MaybeInstant,
    found: z.exactOptional(z.enum(LOOK_FINDINGS)),
    apology: MaybeText,
    droppedAt: MaybeInstant,
  }),
);
export type SecondLook = LazilyGiven<typeof SecondLook>;
