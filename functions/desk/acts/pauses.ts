import * as z from 'zod/mini';
import { parseDay } from '../../../shared/charter/day.ts';
import { askSupplement } from '../../../shared/petition/decide/supplement.ts';
import { settleSupplement } from '../../../shared/petition/decide/supplied.ts';
import { next, said, written } from '../said.ts';
import { defineCommand, number } from './command.ts';

/** What stops the clocks: asking the petitioner to supplement, and ending that. */
export const pauseActs = {
  supplement: defineCommand({
    undoneBy: ['SupplementEnded'],
    body: z.strictObject({ number, until: z.iso.date(), request: said(4000) }),
    decide: (petition, { until, request }, context) => {
      const content = next('request', petition);
      const command = { request: content, day: parseDay(until) };
      return written(content, request, askSupplement(petition, command, context));
    },
  }),
  'supplement-end': defineCommand({
    undoneBy: ['SupplementAsked'],
    body: z.strictObject({
      number,
      because: z.enum(['received', 'mistaken']),
      sentence: said(500),
    }),
    decide: (petition, { because, sentence }, context) => {
      const content = next('sentence', petition);
      const command = { because, sentence: content };
      return written(content, sentence, settleSupplement(petition, command, context));
    },
  }),
} as const;
