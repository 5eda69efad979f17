import * as z from 'zod/mini';
import { type AnyOf, event, Mark, Text } from '../fields.ts';

/** What a visitor was told at a counter, and which documents they were asked for (P21.2). Names of documents are content. */
export const COUNTER_VISIT_EVENTS = {
  CounterVisitNoted: event('CounterVisitNoted', () => ({
    by: Text,
    /** Content item with what was told, and the names of the documents that were asked for. */
    note: Text,
    /** Something was told or asked for: the citizen reads it. */
    told: Mark,
    /** Ids of what was asked for now. */
    asked: z.array(Text),
    /** Ids of what was asked for before, and brought now. */
    brought: z.array(Text),
  })),
};
export type CounterVisitEvent = AnyOf<typeof COUNTER_VISIT_EVENTS>;
