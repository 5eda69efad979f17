import * as z from 'zod/mini';
import { type AnyOf, Count, event, MaybeInstant, MaybeText, Text } from '../fields.ts';

export const DISPUTE_OUTCOMES = ['upheld', 'denied'] as const;
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

/** "This is not an answer" (P9; promises.md 1.6), who judges it, and what it restores. Texts are content items. */
export const DISPUTE_EVENTS = {
  AnswerDisputed: event('AnswerDisputed', () => ({
    /** Which answer, counted from 1. */
    answer: Count,
    /** Who judges it: nobody who wrote or approved it. */
    judge: Text,
    /** The pledge that is the judge's clock. */
    period: Text,
    /** Content item that holds what the petitioner says of it. */
    dispute: MaybeText,
    /** Who wrote down what was said by telephone, at the counter or on paper. */
    by: MaybeText,
  })),
  /** Whoever was to judge it has left the office or the department. */
  DisputePassedOn: event('DisputePassedOn', () => ({ by: Text, judge: Text })),
  DisputeDecided: event('DisputeDecided', () => ({
    outcome: z.enum(DISPUTE_OUTCOMES),
    /** Undefined where nobody decided in time: then it is upheld. */
    by: MaybeText,
    /** Content item that holds the reasons. */
    decision: MaybeText,
  })),
  /** It is as if the answer had not stopped it; the due instant is the one that was told. */
  ClockRestored: event('ClockRestored', () => ({
    pledge: Text,
    /** The later answer by which it is judged, where one came meanwhile (epoch ms). */
    answeredAt: MaybeInstant,
  })),
};
export type DisputeEvent = AnyOf<typeof DISPUTE_EVENTS>;
