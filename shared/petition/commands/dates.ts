import * as z from 'zod/mini';
import { extend } from '../decide/extend.ts';
import { reclassify } from '../decide/reclassify.ts';
import { setLegalKind } from '../decide/set-legal-kind.ts';
import { EXTENSION_REASONS } from '../extension-reason.ts';
import { defineCommand } from './command.ts';
import { box, number, said } from './fields.ts';
import { next, written } from './text.ts';

const LEGAL_KINDS = [
  'question',
  'lawQuestion',
  'suggestion',
  'grievance',
  'statutory',
  'other',
] as const;

/** The acts that give the promise another date. */
export const dateCommands = {
  reclassify: defineCommand({
    asksCode: true,
    undoneBy: ['LegalKindSet'],
    body: z.strictObject({
      number,
      matter: z.enum(['improvement', 'complaint']),
      need: z.enum(['factFinding', 'correction']),
      sentence: said(500),
    }),
    decide: (petition, { matter, need, sentence }, context) => {
      const content = next('sentence', petition);
      const command = { matter, need, sentence: content };
      return written(content, sentence, reclassify(petition, command, context));
    },
  }),
  extend: defineCommand({
    asksCode: true,
    undoneBy: ['PriorNoticeFailed'],
    body: z.strictObject({
      number,
      reason: z.enum(EXTENSION_REASONS),
      newDueAt: z.iso.datetime({ offset: true }),
      sentence: said(500),
      consent: box,
    }),
    decide: (petition, { reason, newDueAt, sentence, consent }, context) => {
      const content = next('sentence', petition);
      const due = Date.parse(newDueAt);
      const command = { reason, newDueAt: due, sentence: content, consent };
      return written(content, sentence, extend(petition, command, context));
    },
  }),
  'legal-kind': defineCommand({
    undoneBy: ['LegalKindSet', 'PetitionReclassified'],
    body: z.strictObject({ number, legalKind: z.enum(LEGAL_KINDS) }),
    decide: (petition, { legalKind }, context) => setLegalKind(petition, { legalKind }, context),
  }),
} as const;
