import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { Count, Instant, type LazilyGiven, Mark, MaybeInstant, Text } from '../fields.ts';
import { DISPUTE_OUTCOMES } from './events.ts';

/** The latest answer; undefined while there is none, and of answers from before 29 November 2026. */
export const Latest = lazily(() =>
  z.strictObject({
    /** Counted from 1. */
    answer: Count,
    /** When it was given, and the first one that the clocks stopped at with it (epoch ms). */
    at: Instant,
    since: Instant,
    /** Who wrote and approved what was sent since then. */
    authors: z.array(Text),
    /** The answer before it, for what was said while this one had not come yet. */
    before: z.exactOptional(z.strictObject({ answer: Count, at: Instant, since: Instant })),
  }),
);
export type Latest = LazilyGiven<typeof Latest>;

/** What the petitioner called no answer, and what became of that. Instants are epoch ms. */
export const Dispute = lazily(() =>
  z.strictObject({
    at: Instant,
    answer: Count,
    judge: Text,
    period: Text,
    /** When the clocks had stopped. */
    since: Instant,
    /** The first answer that came while it was judged. */
    answeredSince: MaybeInstant,
    /** An answer before it was found to be one: that stands, whatever is found of this. */
    beside: Mark,
    decidedAt: MaybeInstant,
    outcome: z.exactOptional(z.enum(DISPUTE_OUTCOMES)),
  }),
);
export type Dispute = LazilyGiven<typeof Dispute>;
