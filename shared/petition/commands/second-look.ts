import * as z from 'zod/mini';
import { findLook } from '../decide/second-look.ts';
import { LOOK_FINDINGS } from '../second-look/events.ts';
import { defineCommand } from './command.ts';
import { number, said } from './fields.ts';
import { next, written } from './text.ts';

export const secondLookCommands = {
  /** What a second look at an answer that solved nothing finds (P20), by somebody else than its author. */
  'second-look': defineCommand({
    body: z.strictObject({ number, found: z.enum(LOOK_FINDINGS), text: said(4000) }),
    decide(petition, { found, text }, context) {
      const reasons = next('look', petition);
      return written(reasons, text, findLook(petition, { found, reasons }, context));
    },
  }),
} as const;
