import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { ABSENCE_CATEGORIES } from '../../organization/span.ts';
import { Instant, type LazilyGiven, MaybeInstant, MaybeText, Text } from '../fields.ts';
import { CALLBACK_WITNESSES } from './events.ts';

/** One promised call. Instants are epoch ms. */
export const Callback = lazily(() =>
  z.strictObject({
    id: Text,
    askedAt: Instant,
    wishedAt: Instant,
    agreedAt: Instant,
    because: z.exactOptional(z.enum(ABSENCE_CATEGORIES)),
    backAt: MaybeInstant,
    gist: MaybeText,
    /** The clock that runs now, or ran last. */
    target: Text,
    /** The attempts without an answer, as they were logged. */
    tries: z.array(Instant),
    /** Those of them that the exchange told. */
    told: z.exactOptional(z.array(Instant)),
    /** Whoever should have called said that they forgot. */
    forgottenAt: MaybeInstant,
    madeAt: MaybeInstant,
    witness: z.exactOptional(z.enum(CALLBACK_WITNESSES)),
    offeredAt: MaybeInstant,
    droppedAt: MaybeInstant,
  }),
);
export type Callback = LazilyGiven<typeof Callback>;
