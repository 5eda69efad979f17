import * as z from 'zod/mini';
import { extend, reclassify, setLegalKind } from '../decide/dates.ts';
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
export const dateActs = {
  reclassify: defineCommand({
    asksCode: true,
    undoneBy: ['LegalKindSet'],
    body: z.strictObject({
      number,
      matter: z.enum(['improvement', 'complaint']),
      need: z.enum(['factFinding', 'correction']),
      sentence: said(500),
    }),
    decide: (petition, { matter, need, sentence }, { by, at, now }, terms) => {
      const content = next('sentence', petition);
      const command = { by, at, now, matter, need, sentence: content };
      return written(content, sentence, reclassify(petition, command, terms));
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
    decide: (petition, { reason, newDueAt, sentence, consent }, { by, at, now }, terms) => {
      const content = next('sentence', petition);
      const due = Date.parse(newDueAt);
      const command = { by, at, now, reason, newDueAt: due, sentence: content, consent };
      return written(content, sentence, extend(petition, command, terms));
    },
  }),
  'legal-kind': defineCommand({
    undoneBy: ['LegalKindSet', 'PetitionReclassified'],
    body: z.strictObject({ number, legalKind: z.enum(LEGAL_KINDS) }),
    decide: (petition, { legalKind }, { by, at, now }, terms) =>
      setLegalKind(petition, { by, at, now, legalKind }, terms),
  }),
} as const;
