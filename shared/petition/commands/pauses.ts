import * as z from 'zod/mini';
import { parseDay } from '../../charter/day.ts';
import { settleSupplement } from '../decide/end-supplement.ts';
import { askSupplement } from '../decide/supplement.ts';
import { defineCommand } from './command.ts';
import { number, said } from './fields.ts';
import { next, written } from './text.ts';

/** What stops the clocks: asking the petitioner to supplement, and ending that. */
export const pauseCommands = {
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
