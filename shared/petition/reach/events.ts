import * as z from 'zod/mini';
import { type AnyOf, event, Instant, MaybeText, Text } from '../fields.ts';
import { NoticeSummary, WAYS } from './state.ts';

/** What happened on the ways to a petitioner. A telephone number never stands here: it is content. */
export const REACH_EVENTS = {
  /** A notice did not arrive, or the address must be left alone: that way is closed. */
  WayClosed: event('WayClosed', () => ({
    way: z.enum(WAYS),
    notice: Text,
    because: z.enum(['bounced', 'complained', 'wrong-number', 'returned']),
  })),
  /** The prior notice goes on under another notice's id: only that one can be its delivery (A12). */
  PriorNoticeRepeated: event('PriorNoticeRepeated', () => ({
    pledge: Text,
    notice: Text,
  })),
  CallNeeded: event('CallNeeded', () => ({ call: Text, said: NoticeSummary, target: MaybeText })),
  /** `at` is when the call was connected, `loggedAt` when that was said: the delivery of the notice (A12). */
  CitizenCalled: event('CitizenCalled', () => ({
    loggedAt: Instant,
    by: Text,
    call: Text,
    target: MaybeText,
  })),
  CallUnanswered: event('CallUnanswered', () => ({
    loggedAt: Instant,
    by: Text,
    call: Text,
  })),
  CallPassedOn: event('CallPassedOn', () => ({ call: Text })),
};
export type ReachEvent = AnyOf<typeof REACH_EVENTS>;
