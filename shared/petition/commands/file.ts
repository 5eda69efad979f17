import * as z from 'zod/mini';
import type { StaffContext } from '../context.ts';
import { accept, close } from '../decide/acts.ts';
import { appealUntil } from '../decide/appeal.ts';
import { decline } from '../decide/decline.ts';
import { addNote } from '../decide/note.ts';
import { refused } from '../decide/refused.ts';
import { isRefusal } from '../decision.ts';
import { OBSTACLES } from '../obstacles.ts';
import { DECLINE_REASONS } from '../staff/events.ts';
import { declinesOf, improvementIn, isInterim } from './answer-text.ts';
import { defineCommand } from './command.ts';
import { declineText } from './decline-text.ts';
import { id, number, orEmpty, said } from './fields.ts';
import { ITEM_FIELDS } from './item-fields.ts';
import { notOverPaper } from './over-paper.ts';
import { next, written } from './text.ts';

/** Accepting, noting, declining, closing. */
export const fileCommands = {
  accept: defineCommand({
    adds: true,
    body: z.strictObject({ number }),
    decide: (petition, _, context: StaffContext) => accept(petition, { how: 'opened' }, context),
  }),
  note: defineCommand({
    adds: true,
    body: z.strictObject({ number, text: said(4000) }),
    decide: (petition, { text }, context) => {
      const content = next('note', petition);
      return written(content, text, addNote(petition, { note: content }, context));
    },
  }),
  decline: defineCommand({
    body: z.strictObject({
      number,
      reason: z.enum(DECLINE_REASONS),
      sentence: said(2000),
      /** Whether it could be granted under present law, system and budget (P19), and what stands against it. */
      possible: orEmpty(z.enum(['yes', 'no'])),
      obstacle: orEmpty(z.enum(OBSTACLES)),
      ...ITEM_FIELDS,
    }),
    decide: (petition, { reason, sentence, ...asked }, context) => {
      const { by, at, keyed } = context;
      const declines = declinesOf(asked);
      if (isInterim(sentence, petition, context)) return refused('grounds-missing');
      if (!declines) return refused('possible-unsaid');
      const improvement = improvementIn(asked, declines);
      if (improvement && isRefusal(improvement)) return improvement;
      const content = next('answer', petition);
      const text = declineText(
        reason,
        sentence,
        petition.language,
        appealUntil({ ...petition, declined: { at, by, reason } }, context),
      );
      const hash = keyed.hash(petition.number, text);
      const command = {
        ...{ reason, answer: content, hash, declines },
        ...(improvement && { improvement }),
      };
      return written(content, text, decline(petition, command, context));
    },
  }),
  close: defineCommand({
    asksCode: true,
    body: z.strictObject({ number, reason: id }),
    decide: (petition, { reason }, context) => close(petition, { reason }, context),
    around: { before: notOverPaper },
  }),
} as const;
