import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { WITNESSES } from '../../manner/outcome.ts';
import {
  Count,
  Instant,
  type LazilyGiven,
  Mark,
  MaybeCount,
  MaybeInstant,
  MaybeText,
  Text,
} from '../fields.ts';
import { ANSWER_WAYS, HOME_ANSWERS, HOME_BREACHES, TOLD_WAYS } from './events.ts';

const witness = z.enum(WITNESSES);

/** One visit to the citizen and what became of it. Instants are epoch ms. */
export const HomeVisit = lazily(() =>
  z.strictObject({
    id: Text,
    at: Instant,
    by: Text,
    visitor: Text,
    /** Within which the visitor arrives. */
    from: Instant,
    until: Instant,
    /** Content item with why. */
    purpose: Text,
    /** The law by which no consent is asked for, and when the head agreed to this window. */
    law: MaybeText,
    approvedAt: MaybeInstant,
    /** How often a window was named: an answer is to one of them. */
    plan: Count,
    /** How and when the notice of this window came to its reader first. */
    told: z.exactOptional(z.strictObject({ at: Instant, how: z.enum(TOLD_WAYS), witness })),
    /** What the citizen said last to this window. */
    answer: z.exactOptional(
      z.strictObject({
        at: Instant,
        what: z.enum(HOME_ANSWERS),
        how: z.enum(ANSWER_WAYS),
        witness,
        by: MaybeText,
      }),
    ),
    /** How often it was passed on, and that the citizen, who had allowed it, has not heard of the last time. */
    turn: MaybeCount,
    isVisitorUntold: Mark,
    /** Nobody who stands in can go. */
    isVisitorWanted: Mark,
    /** How often the citizen put it off. */
    putOff: MaybeCount,
    wayAt: MaybeInstant,
    /** Content item with the digits that are read out. */
    code: MaybeText,
    /** When the visitor expects to arrive, where that is after the window. */
    estimate: MaybeInstant,
    /** When it and those shortly before it were told. */
    estimatedAt: z.exactOptional(z.array(Instant)),
    /** The visitor's own word, before the citizen bore it out. */
    tappedAt: MaybeInstant,
    /** As the citizen bears it out. */
    arrivedAt: MaybeInstant,
    identifiedAt: MaybeInstant,
    workAt: MaybeInstant,
    doneAt: MaybeInstant,
    endedAt: MaybeInstant,
  }),
);
export type HomeVisit = LazilyGiven<typeof HomeVisit>;

/** What was wrong with a visit, whether or not one was planned. */
export const HomeBreach = lazily(() =>
  z.strictObject({
    id: Text,
    at: Instant,
    kind: z.enum(HOME_BREACHES),
    day: Text,
    visit: MaybeText,
    witness,
    by: MaybeText,
    pledge: MaybeText,
  }),
);
export type HomeBreach = LazilyGiven<typeof HomeBreach>;
