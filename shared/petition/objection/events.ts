import * as z from 'zod/mini';
import { OBJECTION_OUTCOMES } from '../../charter/objection.ts';
import { DELAY_REASONS } from '../delay-reason.ts';
import { type AnyOf, event, MaybeInstant, MaybeText, Text } from '../fields.ts';

/** How far a late petition has come. */
export const DELAY_STAGES = ['unopened', 'inProgress', 'answered'] as const;
export type DelayStage = (typeof DELAY_STAGES)[number];

/** What becomes of an objection to a delay (P24). `at` is the instant of the fact, epoch ms. */
export const OBJECTION_EVENTS = {
  ObjectionRaised: event('ObjectionRaised', () => ({
    outcome: z.enum(OBJECTION_OUTCOMES),
    /** Who heard it, where it was not the petitioner's own press. */
    by: MaybeText,
    /** The pledge or period that it was judged by, and its due instant; undefined when none runs. */
    against: MaybeText,
    dueAt: MaybeInstant,
    /** The pledge of the hour; only where it opens one. */
    hour: MaybeText,
  })),
  ObjectionExplained: event('ObjectionExplained', () => ({
    /** A person's id, or 'rule'. */
    by: Text,
    stage: z.enum(DELAY_STAGES),
    /** Undefined where the record knows none. */
    reason: z.exactOptional(z.enum(DELAY_REASONS)),
    /** Content item that holds the person's sentence. */
    sentence: MaybeText,
    /** 처리 예정일; undefined when the answer has come. */
    newDueAt: MaybeInstant,
    /** The notice that tells it; undefined where there is no address. */
    notice: MaybeText,
  })),
  ExplanationReached: event('ExplanationReached', () => ({
    how: z.enum(['page', 'mail', 'text', 'call', 'fax', 'letter']),
    /** Who called. */
    by: MaybeText,
  })),
  /** The person concerned adds words of their own to the head's apology: freely, and nobody waits for it. */
  OwnWordsAdded: event('OwnWordsAdded', () => ({
    by: Text,
    /** Content item that holds them. */
    words: Text,
    /** The promise of the apology beside which they stand, where that is for a second visit. */
    pledge: MaybeText,
  })),
  /** The head apologises for the corporation (P24.3; promises.md 1.6). */
  ApologyMade: event('ApologyMade', () => ({
    by: Text,
    /** Content item that holds its words. */
    words: Text,
    /** The promise that it keeps, where it is none for a delay. */
    pledge: MaybeText,
    /** How it was said, where it was not written to them: the words are the record of that. */
    how: z.exactOptional(z.enum(['call', 'visit'])),
  })),
};
export type ObjectionEvent = AnyOf<typeof OBJECTION_EVENTS>;
