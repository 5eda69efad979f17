import * as z from 'zod/mini';
import { supply } from '../decide/end-supplement.ts';
import { prolongSupplement } from '../decide/prolong.ts';
import { type CitizenContext, defineCommand } from './command.ts';
import { Attachments, box, nothing } from './fields.ts';
import { maybeSaid, textOrFiles, toldWithFiles } from './text-or-files.ts';

/** What a petitioner does about a request to supplement. */
export const supplyCommands = {
  /** What was asked for, or a part of it. */
  supplement: defineCommand({
    from: 'citizen',
    body: z
      .strictObject({ text: maybeSaid, attachments: Attachments, part: box })
      .check(textOrFiles),
    decide: (petition, { part, ...told }, context: CitizenContext) =>
      toldWithFiles(petition, told, context, (message) =>
        supply(petition, { ...message, whole: !part }, context),
      ),
  }),
  /** More time for it. */
  time: defineCommand({
    from: 'citizen',
    body: nothing,
    decide: (petition, _, context: CitizenContext) => prolongSupplement(petition, {}, context),
  }),
} as const;
