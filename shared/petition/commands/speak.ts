import * as z from 'zod/mini';
import { addMessage, rate } from '../decide/speak.ts';
import { SOLVED } from '../speech/events.ts';
import { type CitizenContext, defineCommand } from './command.ts';
import { Attachments, said } from './fields.ts';
import { keptText, next, writtenOfPetitioner } from './text.ts';
import { maybeSaid, textOrFiles, toldWithFiles } from './text-or-files.ts';

/** What a petitioner says. */
export const speechCommands = {
  /** To whoever is in charge. */
  message: defineCommand({
    from: 'citizen',
    body: z.strictObject({ text: maybeSaid, attachments: Attachments }).check(textOrFiles),
    decide: (petition, command, context: CitizenContext) =>
      toldWithFiles(petition, command, context, (told) => addMessage(petition, told, context)),
  }),
  /** Whether the latest answer solved the matter. */
  rating: defineCommand({
    from: 'citizen',
    body: z.strictObject({
      solved: z.enum(SOLVED),
      /** A form sends an empty comment where nothing was added. */
      comment: z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(2000)])),
    }),
    decide: (petition, { solved, comment: typed = '' }, context: CitizenContext) => {
      const text = keptText(typed);
      if (text === '') return rate(petition, { solved }, context);
      const id = next('comment', petition);
      const [hash = ''] = context.keyed.hashes(petition.number, text);
      const rated = rate(petition, { solved, comment: { id, hash } }, context);
      return writtenOfPetitioner(petition, id, text, rated, context);
    },
  }),
} as const;
