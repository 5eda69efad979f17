import * as z from 'zod/mini';
import { VISIT_CAUSES, VISIT_GROUNDS } from '../../charter/visit.ts';
import { Compensation } from '../../compensation/compensation.ts';
import { lazily } from '../../kernel/lazily.ts';
import { Instant, type LazilyGiven, Mark, MaybeInstant, MaybeText, Text } from '../fields.ts';
import { AUDITED, CLAIM_WAYS, VISIT_OUTCOMES } from './events.ts';

/** What was found; `deemed` is the silence of whoever was to find it. */
const Finding = lazily(() =>
  z.strictObject({
    at: Instant,
    /** Nobody where it was deemed. */
    by: MaybeText,
    outcome: z.enum([...VISIT_OUTCOMES, 'deemed']),
    cause: z.exactOptional(z.enum(VISIT_CAUSES)),
    ground: z.exactOptional(z.enum(VISIT_GROUNDS)),
    same: MaybeText,
    elsewhere: Mark,
    /** The item that corrects the cause in the department. */
    correction: MaybeText,
  }),
);
export type Finding = LazilyGiven<typeof Finding>;

/** One second visit as it was claimed, and what became of it. Instants are epoch ms. */
export const Visit = lazily(() =>
  z.strictObject({
    id: Text,
    at: Instant,
    /** Of the visit before, YYYY-MM-DD (KST). */
    day: Text,
    how: z.enum(CLAIM_WAYS),
    by: MaybeText,
    told: MaybeText,
    /** The receipt number that they gave of the petition before. */
    earlier: MaybeText,
    recipient: Text,
    /** Where it was claimed; the petition's own where it is left out. */
    department: MaybeText,
    ruling: z.exactOptional(Finding()),
    /** When somebody else was asked to look, and what they found. */
    reviewAskedAt: MaybeInstant,
    review: z.exactOptional(Finding()),
    /** What audit found of a ruling that found no fault, last. */
    audited: z.exactOptional(
      z.strictObject({ at: Instant, by: Text, found: z.enum(AUDITED), words: Text }),
    ),
    apologisedAt: MaybeInstant,
    /** Content item with what whoever had the petition added to the apology. */
    ownWords: MaybeText,
    compensation: z.exactOptional(Compensation()),
    /** Until when the director said or owes word, where there was no money. */
    delayedUntil: MaybeInstant,
  }),
);
export type Visit = LazilyGiven<typeof Visit>;
