import * as z from 'zod/mini';
import { decideAppeal, prolongAppeal } from '../decide/appeal.ts';
import { decideDispute } from '../decide/dispute.ts';
import { transferOut } from '../decide/transfer-out.ts';
import { isRefusal } from '../decision.ts';
import { DISPUTE_OUTCOMES } from '../dispute/events.ts';
import { APPEAL_OUTCOMES } from '../outside/events.ts';
import { defineCommand } from './command.ts';
import { number, said } from './fields.ts';
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
