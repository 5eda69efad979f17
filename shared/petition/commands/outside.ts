import * as z from 'zod/mini';
import { Instant, instantOf } from '../../text/instant.ts';
import { decideAppeal, prolongAppeal } from '../decide/appeal.ts';
import { decideDispute } from '../decide/dispute.ts';
import { refused } from '../decide/refused.ts';
import { transferOut } from '../decide/transfer-out.ts';
import { isRefusal } from '../decision.ts';
import { DISPUTE_OUTCOMES } from '../dispute/events.ts';
import { APPEAL_OUTCOMES } from '../outside/events.ts';
import { defineCommand } from './command.ts';
import { saidOfAnswer } from './dissent.ts';
import { number, orEmpty, said } from './fields.ts';
import { HANDED_OVER } from './hand-over.ts';
import { notOverPaper } from './over-paper.ts';
import { next, written } from './text.ts';

const phone = z.string().check(z.regex(/^[0-9+][0-9 ()-]{2,23}$/));

/** What goes to another body, and what becomes of an appeal. */
export const outsideCommands = {
  'transfer-out': defineCommand({
    asksCode: true,
    undoneBy: HANDED_OVER,
    body: z.strictObject({ number, body: said(100), phone, sentence: said(500) }),
    decide: (petition, { body, phone: called, sentence }, context) => {
      const content = next('sentence', petition);
      const decision = transferOut(petition, { sentence: content }, context);
      if (isRefusal(decision)) return decision;
      const text = sentence.trim();
      const to = { name: body.trim(), phone: called };
      return { ...decision, contents: [{ id: content, body: { text, body: to } }] };
    },
    around: { before: notOverPaper },
  }),
  'prolong-appeal': defineCommand({
    body: z.strictObject({ number, sentence: said(500) }),
    decide: (petition, { sentence }, context) => {
      const content = next('sentence', petition);
      const command = { sentence: content };
      return written(content, sentence, prolongAppeal(petition, command, context));
    },
  }),
  'decide-appeal': defineCommand({
    asksCode: true,
    body: z.strictObject({ number, outcome: z.enum(APPEAL_OUTCOMES), text: said(20_000) }),
    decide: (petition, { outcome, text }, context) => {
      const content = next('decision', petition);
      const command = { outcome, decision: content };
      return written(content, text, decideAppeal(petition, command, context));
    },
  }),
  /** "This is not an answer" (P9), said by telephone, at the counter or on paper, and written down by whoever heard it. */
  dispute: defineCommand({
    body: z.strictObject({
      number,
      text: z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(2000)])),
      /** When it was said, or the paper came; without it, now. */
      at: orEmpty(Instant),
    }),
    decide(petition, { text = '', at }, context) {
      // It is written down when that is received, however late it is decided.
      const now = context.at;
      const saidAt = at ? instantOf(at) : now;
      if (saidAt > now) return refused('contact-ahead', 'at');
      return saidOfAnswer(petition, text, { ...context, at: saidAt, now });
    },
  }),
  /** Whether an answer that its reader calls none was one (P9), by somebody else than its author. */
  'decide-dispute': defineCommand({
    body: z.strictObject({ number, outcome: z.enum(DISPUTE_OUTCOMES), text: said(4000) }),
    decide: (petition, { outcome, text }, context) => {
      const content = next('finding', petition);
      const command = { outcome, decision: content };
      return written(content, text, decideDispute(petition, command, context));
    },
  }),
} as const;
