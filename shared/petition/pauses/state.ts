import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { Count, Instant, type LazilyGiven, MaybeInstant, MaybeText, Text } from '../fields.ts';
import { SupplementEnd } from './events.ts';

/** The latest request to supplement (보완요구) and what became of it. Instants are epoch ms. */
export const Supplement = lazily(() =>
  z.strictObject({
    /** Counted from 1. */
    round: Count,
    by: Text,
    askedAt: Instant,
    /** Content item that holds what is asked for. */
    request: Text,
    notice: Text,
    until: Instant,
    /** From then on the clocks stand still. */
    sentAt: MaybeInstant,
    /** The petitioner's own period, a pledge's id. */
    period: MaybeText,
    /** How often it was prolonged. */
    prolonged: Count,
    /** Parts that came. */
    replies: Count,
    ended: z.exactOptional(SupplementEnd),
    endedAt: MaybeInstant,
  }),
);
export type Supplement = LazilyGiven<typeof Supplement>;
