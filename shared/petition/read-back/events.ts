import * as z from 'zod/mini';
import { type AnyOf, event, MaybeText, Text } from '../fields.ts';

/** What the citizen says of the sentence: it is what they said, or it is not. */
export const READ_BACK_ANSWERS = ['right', 'wrong'] as const;
export type ReadBackAnswer = (typeof READ_BACK_ANSWERS)[number];

/** What was said back on the telephone, where the citizen can judge it (P6.1). Texts are content items. */
export const READ_BACK_EVENTS = {
  ReadBackShown: event('ReadBackShown', () => ({
    call: Text,
    /** Content item with the sentence to which the caller said yes, as whoever was on the telephone wrote it down. */
    sentence: Text,
    by: Text,
  })),
  ReadBackAnswered: event('ReadBackAnswered', () => ({
    /** The content item of the sentence. */
    readBack: Text,
    answer: z.enum(READ_BACK_ANSWERS),
    /** Content item with what they had said, in their own words, and its keyed hash. */
    words: MaybeText,
    hash: MaybeText,
  })),
};
export type ReadBackEvent = AnyOf<typeof READ_BACK_EVENTS>;
