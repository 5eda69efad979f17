import * as z from 'zod/mini';
import { parseDay } from '../../charter/day.ts';
import { addOwnWords, apologise } from '../decide/apologise.ts';
import { explainDelay } from '../decide/explain.ts';
import { explainedByCall } from '../decide/explanation-delivered.ts';
import { raiseObjection } from '../decide/objection.ts';
import { DELAY_REASONS } from '../delay-reason.ts';
import { defineCommand } from './command.ts';
import { number, orEmpty, said } from './fields.ts';
import { next, written } from './text.ts';

/** What is owed to whoever waited too long. */
export const redressCommands = {
  /** A reason of the closed list, one sentence, a day (KST). */
  explain: defineCommand({
    body: z.strictObject({
      number,
      reason: z.enum(DELAY_REASONS),
      sentence: said(500),
      /** Empty or absent only when the answer has come. */
      date: z.optional(z.union([z.literal(''), z.iso.date()])),
    }),
    decide(petition, { reason, sentence, date }, context) {
      const content = next('sentence', petition);
      const day = date ? parseDay(date) : undefined;
      const command = { reason, sentence: content, day };
      return written(content, sentence, explainDelay(petition, command, context));
    },
  }),
  /** Explained by telephone, now. */
  call: defineCommand({
    body: z.strictObject({ number }),
    decide: (petition, _, context) => explainedByCall(petition, {}, context),
  }),
  /** An objection that a person heard, by telephone or at the counter. */
  objection: defineCommand({
    body: z.strictObject({ number }),
    decide: (petition, _, context) => raiseObjection(petition, {}, context),
  }),
  /** Of whoever has the petition, beside the head's apology: an invitation. */
  'own-words': defineCommand({
    body: z.strictObject({ number, words: said(2000) }),
    decide(petition, { words }, context) {
      const content = next('own-words', petition);
      return written(content, words, addOwnWords(petition, { words: content }, context));
    },
  }),
  /** Of the head, for the corporation. */
  apologise: defineCommand({
    body: z.strictObject({
      number,
      words: said(2000),
      /** Said by telephone or in person; the words are the record of it. */
      how: orEmpty(z.enum(['call', 'visit'])),
    }),
    decide(petition, { words, how }, context) {
      const content = next('apology', petition);
      const made = { words: content, ...(how && { how }) };
      return written(content, words, apologise(petition, made, context));
    },
  }),
} as const;
