import * as z from 'zod/mini';
import { lazily } from '../../kernel/lazily.ts';
import { type LazilyGiven, MaybeInstant, MaybeText } from '../fields.ts';
import { OBJECTION_EVENTS } from './events.ts';

/** Reason and date as they were told. */
export const Explanation = lazily(() =>
  z.omit(OBJECTION_EVENTS.ObjectionExplained(), { type: true }),
);
export type Explanation = LazilyGiven<typeof Explanation>;

/** The latest objection and what became of it (P24). Instants are epoch ms. */
export const Objection = lazily(() =>
  z.strictObject({
    ...z.omit(OBJECTION_EVENTS.ObjectionRaised(), { type: true }).shape,
    explanation: z.exactOptional(Explanation()),
    /** When it first reached the petitioner. */
    reachedAt: MaybeInstant,
    apology: MaybeText,
    /** Content item that holds the apology's words. */
    words: MaybeText,
    /** Content item with what the person concerned added. */
    ownWords: MaybeText,
  }),
);
export type Objection = LazilyGiven<typeof Objection>;
