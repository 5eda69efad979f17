import * as z from 'zod/mini';
import { type AnyOf, event, Instant, Mark, MaybeText, Text } from '../fields.ts';
/**
 * A reply by mail to the petition's own address, in the petitioner's name, whose sender nobody proved (SPF, DKIM). It is kept
 * beside the petition until a person says whose it is.
 */
export const UNPROVEN_EVENTS = {
  /** `at` is its arrival. */
  ReplyUnproven: event('ReplyUnproven', () => ({
    /** Content item that holds the text. */
    reply: Text,
    /** Keyed hash of the text: the same one twice is one reply. */
    hash: Text,
  })),
  UnprovenDecided: event('UnprovenDecided', () => ({
    by: Text,
    reply: Text,
    /** Taken: it is the petitioner's, from its arrival on. */
    taken: z.boolean(),
    /** The clock of the decision, where no other reply lies unread. */
    target: MaybeText,
  })),
  /**
   * The time to supplement has passed, and does not end while a reply lies unread: staff are told again at `until`. Or paper
   * that came before lies unwritten: it is looked at again then.
   */
  LapseHeld: event('LapseHeld', () => ({ until: Instant, paper: Mark })),
};
export type UnprovenEvent = AnyOf<typeof UNPROVEN_EVENTS>;
