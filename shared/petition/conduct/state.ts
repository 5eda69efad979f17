import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { Instant, type LazilyGiven, Mark, MaybeInstant, MaybeText, Text } from '../fields.ts';
import {
  CONTACT_WISHES,
  DECIDERS,
  MEASURES,
  MEASURES_TAKEN,
  NOT_TAKEN,
  REPORT_OF,
} from './events.ts';

const Found = z.strictObject({
  at: Instant,
  by: Text,
  upheld: z.boolean(),
  reason: Text,
  sentence: MaybeText,
});

const Contested = z.strictObject({
  at: Instant,
  side: z.enum(['person', 'petitioner']),
  reviewer: z.enum(DECIDERS),
  period: Text,
});

/** A report about a person of staff as its events leave it. Instants are epoch ms; people are ids, while the mark stands. */
export const Report = lazily(() =>
  z.strictObject({
    id: Text,
    raisedAt: Instant,
    by: MaybeText,
    of: z.enum(REPORT_OF),
    /** The second visit that it is about. */
    visit: MaybeText,
    words: MaybeText,
    threat: Mark,
    contact: z.exactOptional(z.enum(CONTACT_WISHES)),
    day: MaybeText,
    decides: z.enum(DECIDERS),
    department: Text,
    person: MaybeText,
    barred: z.exactOptional(z.array(Text)),
    /** Nobody knows yet who it is. */
    unnamed: Mark,
    apology: MaybeText,
    finding: MaybeText,
    /** What was put to the person, and the promise of their time to state their side. */
    alleged: z.exactOptional(
      z.strictObject({ at: Instant, allegation: Text, period: Text, extended: Mark }),
    ),
    stated: z.exactOptional(z.strictObject({ at: Instant, statement: Text })),
    timeOver: Mark,
    ownWords: MaybeText,
    found: z.exactOptional(Found),
    contested: z.exactOptional(Contested),
    reviewed: z.exactOptional(Found),
    /** The look of one side, where the other side had it looked at after that. */
    earlier: z.exactOptional(z.strictObject({ contested: Contested, reviewed: Found })),
    measures: z.exactOptional(
      z.array(
        z.strictObject({
          measure: z.enum(MEASURES),
          pledge: Text,
          how: z.exactOptional(z.enum(MEASURES_TAKEN)),
          at: MaybeInstant,
          note: MaybeText,
          because: z.exactOptional(z.enum(NOT_TAKEN)),
        }),
      ),
    ),
    erasure: MaybeText,
    erasedAt: MaybeInstant,
    unmarkedAt: MaybeInstant,
    /** Content item that says why it was none. */
    reason: MaybeText,
  }),
);
export type Report = LazilyGiven<typeof Report>;

/** Who has nothing to do with a petition for what was said of them in another one (`from`) of its petitioner. */
export const Apart = lazily(() =>
  z.strictObject({
    from: Text,
    report: Text,
    barred: z.array(Text),
  }),
);
export type Apart = LazilyGiven<typeof Apart>;
