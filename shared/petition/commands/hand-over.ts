import * as z from 'zod/mini';
import { assign } from '../decide/acts.ts';
import { markAbusive, transfer } from '../decide/hand-over.ts';
import { defineCommand } from './command.ts';
import { id, number, said } from './fields.ts';
import { next, written } from './text.ts';

/** Somebody else has it: whoever had it before may get it again. */
export const HANDED_OVER = [
  'PetitionAssigned',
  'PetitionTransferred',
  'AbuseMarked',
  'PetitionTransferredOut',
] as const;

/** The acts after which somebody else has the petition. */
export const handOverCommands = {
  assign: defineCommand({
    undoneBy: HANDED_OVER,
    body: z.strictObject({ number, to: id }),
    decide: (petition, { to }, context) => assign(petition, { to }, context),
  }),
  transfer: defineCommand({
    undoneBy: HANDED_OVER,
    body: z.strictObject({ number, department: id, sentence: said(500) }),
    decide: (petition, { department, sentence }, context) => {
      const content = next('sentence', petition);
      const command = { department, sentence: content };
      return written(content, sentence, transfer(petition, command, context));
    },
  }),
  abuse: defineCommand({
    undoneBy: HANDED_OVER,
    body: z.strictObject({ number, sentence: said(500) }),
    decide: (petition, { sentence }, context) => {
      const content = next('sentence', petition);
      return written(content, sentence, markAbusive(petition, { sentence: content }, context));
    },
  }),
} as const;
