import * as z from 'zod/mini';
import { type AnyOf, Count, event, MaybeText, Text } from '../fields.ts';

/** What a second look finds: whether a promise to the petitioner was broken, whatever the clocks say. */
export const LOOK_FINDINGS = ['broken', 'kept'] as const;
export type LookFinding = (typeof LOOK_FINDINGS)[number];

/** An answer solved nothing, as its reader says: somebody who did not write it looks (P20). Texts are content items. */
export const SECOND_LOOK_EVENTS = {
  SecondLookAsked: event('SecondLookAsked', () => ({
    /** Which answer, counted from 1: each is looked at once. */
    answer: Count,
    /** Who looks: nobody who wrote or approved it. */
    looker: Text,
    /** The pledge that is the looker's clock. */
    period: Text,
    /** Who answers for what is looked at. */
    authors: z.array(Text),
  })),
  /** Whoever was to look has left the office or the department. */
  SecondLookPassedOn: event('SecondLookPassedOn', () => ({
    by: Text,
    looker: Text,
    period: Text,
  })),
  SecondLookFound: event('SecondLookFound', () => ({
    by: Text,
    period: Text,
    found: z.enum(LOOK_FINDINGS),
    /** Content item with the sentence that the petitioner reads. */
    reasons: Text,
    /** The promise of the apology, where a promise was broken and the charter owes one. */
    apology: MaybeText,
  })),
  /** The petitioner says after all that the answer solved it. */
  SecondLookDropped: event('SecondLookDropped', () => ({ period: Text })),
};
export type SecondLookEvent = AnyOf<typeof SECOND_LOOK_EVENTS>;
