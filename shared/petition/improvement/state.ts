import * as z from 'zod/mini';
import { CAUSES } from '../../improvement/events.ts';
import { ENDINGS } from '../../improvement/item.ts';
import { lazily } from '../../kernel/lazily.ts';
import { Instant, type LazilyGiven, Mark, MaybeInstant, MaybeText, Text } from '../fields.ts';

/** An item of improvement that a petition asked for. Instants are epoch ms. */
export const Improvement = lazily(() =>
  z.strictObject({
    item: Text,
    at: Instant,
    cause: z.enum(CAUSES),
    joined: Mark,
    /** The petitioner wishes to hear of its end. */
    wished: Mark,
    ending: z.exactOptional(z.enum(ENDINGS)),
    endedAt: MaybeInstant,
    /** Content item that says what came of it. */
    result: MaybeText,
  }),
);
export type Improvement = LazilyGiven<typeof Improvement>;
