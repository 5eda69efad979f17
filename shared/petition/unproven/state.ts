import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { Instant, type LazilyGiven, Mark, MaybeInstant, Text } from '../fields.ts';
/** A reply of an unproven sender that no person has decided about. `at` is its arrival, epoch ms. */
export const UnprovenReply = lazily(() =>
  z.strictObject({
    /** Content item that holds the text. */
    reply: Text,
    hash: Text,
    at: Instant,
  }),
);
export type UnprovenReply = LazilyGiven<typeof UnprovenReply>;

export const Unproven = lazily(() =>
  z.strictObject({
    /** Oldest first. */
    replies: z.array(UnprovenReply()),
    /** When staff are told again that the time to supplement has passed beside it. */
    heldUntil: MaybeInstant,
    /** It waits for paper that nobody has written down. */
    paper: Mark,
  }),
);
export type Unproven = LazilyGiven<typeof Unproven>;
