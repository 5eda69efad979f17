import * as z from 'zod/mini';
import { LEVELS } from '../../charter/rungs.ts';
import {
  type AnyOf,
  Count,
  event,
  type Given,
  Instant,
  MaybeInstant,
  MaybeText,
  Text,
} from '../fields.ts';

/** Why a request to supplement is no longer open. */
export const SupplementEnd = z.enum([
  'replied',
  'received', // another way than the page: staff say so
  'mistaken', // it should not have been asked
  'over', // its time has passed
  'answered',
  'withdrawn',
  'transferred',
  'unreachable',
]);
export type SupplementEnd = Given<typeof SupplementEnd>;

/** What stops the clocks and lets them run again. `request` and `sentence` are content items. */
export const PAUSE_EVENTS = {
  SupplementAsked: event('SupplementAsked', () => ({
    by: Text,
    round: Count,
    request: Text,
    /** The end of the petitioner's last day. */
    until: Instant,
    /** Its notice: the pause begins when that is sent. */
    notice: Text,
  })),
  /** `at` is the sender's own instant. */
  SupplementSent: event('SupplementSent', () => ({ period: Text })),
  /** The request goes on under another notice's id. */
  SupplementRepeated: event('SupplementRepeated', () => ({ notice: Text })),
  /** The petitioner asked for more time, which the law grants. */
  SupplementProlonged: event('SupplementProlonged', () => ({
    pledge: Text,
    newDueAt: Instant,
    actBy: Instant,
  })),
  SupplementReplied: event('SupplementReplied', () => ({
    message: Text,
    /** False when more is to come: the pause goes on. */
    whole: z.boolean(),
  })),
  SupplementEnded: event('SupplementEnded', () => ({
    because: SupplementEnd,
    by: MaybeText,
    sentence: MaybeText,
  })),
  /** Its time had been ended, and what was received before that is in time: the period (`pledge`) is open again. */
  LapseWithdrawn: event('LapseWithdrawn', () => ({ pledge: Text })),
  PledgePaused: event('PledgePaused', () => ({ pledge: Text })),
  /** It stands still again since `from`, under the date of before that pause. */
  PauseRestored: event('PauseRestored', () => ({
    pledge: Text,
    from: Instant,
    dueAt: Instant,
    actBy: Instant,
  })),
  /** `at` is when the pause ended. A pause that was our mistake moves no date. */
  PledgeResumed: event('PledgeResumed', () => ({
    pledge: Text,
    newDueAt: Instant,
    actBy: Instant,
    spent: z.array(z.enum(LEVELS)),
    /** The date of a prior notice that is still under way, moved with it. */
    announced: MaybeInstant,
  })),
};
export type PauseEvent = AnyOf<typeof PAUSE_EVENTS>;
