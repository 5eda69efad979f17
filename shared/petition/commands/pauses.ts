import * as z from 'zod/mini';
import { parseDay } from '../../charter/day.ts';
import type { Language } from '../../kernel/language.ts';
import { Instant, instantOf } from '../../text/instant.ts';
import { settleSupplement } from '../decide/end-supplement.ts';
import { askSupplement } from '../decide/supplement.ts';
import { defineCommand } from './command.ts';
import { number, said } from './fields.ts';
import { next, written } from './text.ts';

const DOCUMENTS = { ko: '보내실 서류:', en: 'Documents to send:' };

/** The list under the request, as its petitioner reads it; empty without documents. */
function documentsAsked(documents = '', language: Language): string {
  const each = documents.split('\n').flatMap((line) => line.trim() || []);
  return each.length > 0 ? `\n\n${DOCUMENTS[language]}\n- ${each.join('\n- ')}` : '';
}

/** What stops the clocks: asking the petitioner to supplement, and ending that. */
export const pauseCommands = {
  supplement: defineCommand({
    undoneBy: ['SupplementEnded'],
    body: z.strictObject({
      number,
      until: z.iso.date(),
      request: said(4000),
      /** The documents that are asked for, one on each line. */
      documents: z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(1000)])),
    }),
    decide: (petition, { until, request, documents }, context) => {
      const content = next('request', petition);
      const command = { request: content, day: parseDay(until) };
      const asked = request + documentsAsked(documents, petition.language);
      return written(content, asked, askSupplement(petition, command, context));
    },
  }),
  'supplement-end': defineCommand({
    undoneBy: ['SupplementAsked'],
    body: z.strictObject({
      number,
      because: z.enum(['received', 'mistaken']),
      sentence: said(500),
      /** When it came: of paper the arrival stamp. Now without it. */
      cameAt: z.optional(z.union([z.literal(''), Instant])),
    }),
    decide: (petition, { because, sentence, cameAt }, context) => {
      const content = next('sentence', petition);
      const came = cameAt ? { cameAt: instantOf(cameAt) } : {};
      const command = { because, sentence: content, ...came };
      return written(content, sentence, settleSupplement(petition, command, context));
    },
  }),
} as const;
