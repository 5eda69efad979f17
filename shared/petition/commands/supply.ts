import * as z from 'zod/mini';
import { supply } from '../decide/end-supplement.ts';
import { prolongSupplement } from '../decide/prolong.ts';
import { type CitizenContext, defineCommand } from './command.ts';
import { box, nothing, said } from './fields.ts';
import { keptText, next, written } from './text.ts';

/** What a petitioner does about a request to supplement. */
export const supplyCommands = {
  /** What was asked for, or a part of it. */
  supplement: defineCommand({
    from: 'citizen',
    body: z.strictObject({ text: said(20_000), part: box }),
    decide: (petition, { text: typed, part }, context: CitizenContext) => {
      const text = keptText(typed);
      const message = next('message', petition);
      const hashes = context.keyed.hashes(petition.number, text);
      const command = { message, hashes, whole: !part };
      return written(message, text, supply(petition, command, context));
    },
  }),
  /** More time for it. */
  time: defineCommand({
    from: 'citizen',
    body: nothing,
    decide: (petition, _, context: CitizenContext) => prolongSupplement(petition, {}, context),
  }),
} as const;
