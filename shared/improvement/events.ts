import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import { type AnyOf, event, type LazilyGiven, MaybeText, Text } from '../petition/fields.ts';
import { OBSTACLES } from '../petition/obstacles.ts';
import { movedFields, rungFields, staffPledge } from '../petition/staff-clock.ts';

/**
 * Why an item was opened: what stood against a demand (P19), an answer that promised it (P18.4), the same fault of a department
 * again (P22.2), or a month's figures of conduct (P20; 1.6).
 */
export const CAUSES = [...OBSTACLES, 'promise', 'recurrence', 'manner'] as const;
export type Cause = (typeof CAUSES)[number];

/** A plain sentence for citizens; without English its readers get the Korean one. */
export const Plain = lazily(() => z.strictObject({ ko: Text, en: MaybeText }));
export type Plain = LazilyGiven<typeof Plain>;

/** The one promise of an item: to look at it again by the close of a working day. */
export const Review = lazily(() => staffPledge('review'));
export type Review = LazilyGiven<typeof Review>;

/**
 * All that can happen to an item. Its words are the house's own, about a rule or a budget and about nobody: they stand in
 * its events (DECISIONS.md). `day` is YYYY-MM-DD; people are ids.
 */
export const ITEM_EVENTS = {
  ItemOpened: event('ItemOpened', () => ({
    id: Text,
    /** The petition whose answer opened it; undefined where a team owes it for a month's figures of conduct. */
    petition: MaybeText,
    by: Text,
    cause: z.enum(CAUSES),
    department: Text,
    owner: Text,
    /** What would have to change, for staff. */
    change: Text,
    sentence: Plain(),
    day: Text,
    review: Review(),
  })),
  /** A rung of its clock; `broken` of the one that found the day gone. */
  ReviewRung: event('ReviewRung', rungFields),
  /** The calendar is another: the day, or the last moment before it, follows. */
  ReviewMoved: event('ReviewMoved', movedFields),
  ItemPostponed: event('ItemPostponed', () => ({
    by: Text,
    reason: Text,
    day: Text,
    review: Review(),
  })),
  ItemDone: event('ItemDone', () => ({ by: Text, done: Plain() })),
  ItemGivenUp: event('ItemGivenUp', () => ({ by: Text, reason: Plain() })),
  /** Whoever owned it has left the office. */
  ItemHandedOver: event('ItemHandedOver', () => ({
    by: Text,
    from: Text,
    owner: Text,
    department: Text,
  })),
};
export type ItemEvent = AnyOf<typeof ITEM_EVENTS>;
