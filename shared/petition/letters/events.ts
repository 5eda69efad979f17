import * as z from 'zod/mini';
import { type AnyOf, event, type Given, Instant, MaybeText, Text } from '../fields.ts';
import { NoticeSummary } from '../reach/state.ts';

/** How an answer that is given on paper alone came to its petitioner, or why nobody waits for that any more. */
export const Handed = z.enum(['letter', 'fax', 'text', 'call', 'page', 'unreachable']);
export type Handed = Given<typeof Handed>;

/** Letters of ours, and the answers that they hand over. An address or a number of the post never stands here. */
export const LETTER_EVENTS = {
  /** Nothing quicker than paper is left: the mail room posts it, or faxes it by hand. */
  LetterNeeded: event('LetterNeeded', () => ({
    letter: Text,
    way: z.enum(['letter', 'fax']),
    said: NoticeSummary,
    target: MaybeText,
  })),
  /** `at` is when it was handed to the post, `loggedAt` when that was said: the delivery of the notice (A6, A12). */
  LetterPosted: event('LetterPosted', () => ({
    loggedAt: Instant,
    by: Text,
    letter: Text,
    target: MaybeText,
    /** Content item with the post's own number of a registered letter. */
    receipt: MaybeText,
  })),
  /** 반송: it came back, or the fax did not go through. */
  LetterReturned: event('LetterReturned', () => ({
    loggedAt: Instant,
    by: Text,
    letter: Text,
    target: MaybeText,
  })),
  /** The answer was published before, and is given at `at` (A6): what waited for it is judged by this instant. */
  AnswerGiven: event('AnswerGiven', () => ({ how: Handed })),
};
export type LetterEvent = AnyOf<typeof LETTER_EVENTS>;
