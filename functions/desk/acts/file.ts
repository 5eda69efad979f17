import * as z from 'zod/mini';
import { accept, close } from '../../../shared/petition/decide/acts.ts';
import { appealUntil } from '../../../shared/petition/decide/appeal.ts';
import { decline } from '../../../shared/petition/decide/decline.ts';
import { addNote } from '../../../shared/petition/decide/note.ts';
import { DECLINE_REASONS } from '../../../shared/petition/events-desk.ts';
import { textHash } from '../../../shared/privacy/text-hash.ts';
import { next, said, written } from '../said.ts';
import { defineCommand, id, number } from './command.ts';
import { declineText } from './decline-text.ts';

/** Accepting, noting, declining, closing. */
export const fileActs = {
  accept: defineCommand({
    adds: true,
    body: z.strictObject({ number }),
    decide: (petition, _, context) => accept(petition, { how: 'opened' }, context),
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
    body: z.strictObject({ number, reason: z.enum(DECLINE_REASONS), sentence: said(2000) }),
    decide: (petition, { reason, sentence }, context) => {
      const { by, at, keys } = context;
      const content = next('answer', petition);
      const text = declineText(
        reason,
        sentence,
        petition.language,
        appealUntil({ ...petition, declined: { at, by, reason } }, context),
      );
      const hash = textHash(keys.current, petition.number, text);
      const command = { reason, answer: content, hash };
      return written(content, text, decline(petition, command, context));
    },
  }),
  close: defineCommand({
    asksCode: true,
    body: z.strictObject({ number, reason: id }),
    decide: (petition, { reason }, context) => close(petition, { reason }, context),
  }),
} as const;
