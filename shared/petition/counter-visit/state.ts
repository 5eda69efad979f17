import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { Instant, type LazilyGiven, Text } from '../fields.ts';

/** One visit to a counter of ours, as it was written down. Instants are epoch ms. */
export const CounterVisit = lazily(() =>
  z.strictObject({
    /** The content item of what was told. */
    note: Text,
    at: Instant,
    by: Text,
    asked: z.array(Text),
    brought: z.array(Text),
  }),
);
export type CounterVisit = LazilyGiven<typeof CounterVisit>;
