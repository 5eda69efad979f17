import * as z from 'zod/mini';
import { LEVELS } from '../../charter/rungs.ts';
import { EXTENSION_REASONS } from '../extension-reason.ts';
import { type AnyOf, Count, event, Instant, MaybeInstant, Text } from '../fields.ts';
import { Pledge } from '../pledge.ts';

/** What becomes of a promise and its date. `pledge` is its id. */
export const PLEDGE_EVENTS = {
  PledgeMade: event('PledgeMade', () => ({ pledge: Pledge })),
  PriorNoticeGiven: event('PriorNoticeGiven', () => ({
    by: Text,
    pledge: Text,
    notice: Text,
    reason: z.enum(EXTENSION_REASONS),
    newDueAt: Instant,
    consent: z.boolean(),
    sentence: Text,
  })),
  PriorNoticeAccepted: event('PriorNoticeAccepted', () => ({
    pledge: Text,
    notice: Text,
  })),
  PriorNoticeFailed: event('PriorNoticeFailed', () => ({
    pledge: Text,
    notice: Text,
    because: z.enum(['bounced', 'late', 'unresolved']),
  })),
  PledgeExtended: event('PledgeExtended', () => ({
    pledge: Text,
    newDueAt: Instant,
    actBy: Instant,
    spent: z.array(z.enum(LEVELS)),
  })),
  PledgeWarned: event('PledgeWarned', () => ({
    pledge: Text,
    level: z.enum(LEVELS),
    skipped: z.array(z.enum(LEVELS)),
  })),
  PledgeBroken: event('PledgeBroken', () => ({
    pledge: Text,
    skipped: z.array(z.enum(LEVELS)),
  })),
  PledgeEscalated: event('PledgeEscalated', () => ({
    pledge: Text,
    level: z.enum(LEVELS),
    skipped: z.array(z.enum(LEVELS)),
  })),
  BreakWithdrawn: event('BreakWithdrawn', () => ({
    pledge: Text,
    because: z.enum([
      'answered-in-time',
      'notice-in-time',
      'withdrawn-in-time',
      'transferred-in-time',
      'ended-in-time',
      'explained-in-time',
      'called-in-time',
      'posted-in-time',
      'prolonged-in-time',
    ]),
  })),
  PledgeKept: event('PledgeKept', () => ({ pledge: Text })),
  PledgeVoided: event('PledgeVoided', () => ({
    pledge: Text,
    because: z.enum([
      'reclassified',
      'withdrawn',
      'superseded',
      'answered',
      'unreachable',
      'transferred',
      'moved',
    ]),
  })),
  /** The pledge's next moment is now another one: the scheduler must follow. */
  PledgeScheduled: event('PledgeScheduled', () => ({
    pledge: Text,
    nextAt: MaybeInstant,
    seq: Count,
  })),
  /** The told date stays; the last moment to act and the warnings follow the calendar or the law's limit. */
  ActByMoved: event('ActByMoved', () => ({
    pledge: Text,
    calendarVersion: Text,
    actBy: Instant,
    because: z.enum(['calendar', 'law']),
  })),
};
export type PledgeEvent = AnyOf<typeof PLEDGE_EVENTS>;
