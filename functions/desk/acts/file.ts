import * as z from 'zod/mini';
import { accept, close } from '../../../shared/petition/decide/acts.ts';
import { appealUntil } from '../../../shared/petition/decide/appeal.ts';
import { decline } from '../../../shared/petition/decide/decline.ts';
import { addNote } from '../../../shared/petition/decide/note.ts';
import { DECLINE_REASONS } from '../../../shared/petition/events-desk.ts';
import { defineCommand } from '../../../shared/petition/commands/command.ts';
import { id, number, said } from '../../../shared/petition/commands/fields.ts';
import { next, written } from '../../../shared/petition/commands/text.ts';
import { declineText } from './decline-text.ts';

/** Accepting, noting, declining, closing. */
export const fileActs = {
  accept: defineCommand({
    adds: true,
    body: z.strictObject({ number }),
    decide: (petition, _, { by, at }, terms) => accept(petition, { by, at, how: 'opened' }, terms),
  }),
  note: defineCommand({
    adds: true,
    body: z.strictObject({ number, text: said(4000) }),
    decide: (petition, { text }, { by, at }) => {
      const content = next('note', petition);
      return written(content, text, addNote(petition, { by, at, note: content }));
    },
  }),
  decline: defineCommand({
    body: z.strictObject({ number, reason: z.enum(DECLINE_REASONS), sentence: said(2000) }),
    decide: (petition, { reason, sentence }, { by, at, now, keyed }, terms) => {
      const content = next('answer', petition);
      const text = declineText(
        reason,
        sentence,
        petition.language,
        appealUntil({ ...petition, declined: { at, by, reason } }, terms),
      );
      const hash = keyed.hash(petition.number, text);
      const command = { by, at, now, reason, answer: content, hash };
      return written(content, text, decline(petition, command, terms));
    },
  }),
  close: defineCommand({
    asksCode: true,
    body: z.strictObject({ number, reason: id }),
    decide: (petition, { reason }, { by, at }, terms) => close(petition, { by, at, reason }, terms),
  }),
} as const;
