import * as z from 'zod/mini';
import { apartFromDay, type NamedFile } from '../attachment.ts';
import { withFiles } from '../decide/attach.ts';
import { addMessage, rate } from '../decide/speak.ts';
import { isRefusal } from '../decision.ts';
import { SOLVED } from '../speech/events.ts';
import { type CitizenContext, defineCommand } from './command.ts';
import { Attachments, said } from './fields.ts';
import { keptText, next, written } from './text.ts';

/** What stands for the words where there are none. */
const FILES_ALONE = {
  ko: (files: readonly NamedFile[]) => `파일을 보냈습니다: ${namesIn(files)}`,
  en: (files: readonly NamedFile[]) => `Files were sent: ${namesIn(files)}`,
};
const namesIn = (files: readonly NamedFile[]): string => files.map(({ name }) => name).join(', ');

/** What a petitioner says. */
export const speechCommands = {
  /** To whoever is in charge. */
  message: defineCommand({
    from: 'citizen',
    body: z
      .strictObject({
        /** Files need no words. */
        text: z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(20_000)])),
        attachments: Attachments,
      })
      .check(
        z.refine(
          ({ text = '', attachments = [] }) => text.trim() !== '' || attachments.length > 0,
          {
            path: ['text'],
          },
        ),
      ),
    decide: (petition, { text: typed = '', attachments }, context: CitizenContext) => {
      const { at, keyed, lost } = context;
      const files = keyed.files(attachments);
      if (isRefusal(files)) return files;
      const text = keptText(typed) || FILES_ALONE[petition.language](files);
      const message = next('message', petition);
      // The same words with another file are another message.
      const told = [text, ...files.map(({ id }) => apartFromDay(id))].join('\n');
      const hashes = keyed.hashes(petition.number, told);
      const decision = written(message, text, addMessage(petition, { message, hashes }, context));
      return withFiles(decision, petition, files, { by: 'petitioner', at, of: message, lost });
    },
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
      return written(id, text, rate(petition, { solved, comment: { id, hash } }, context));
    },
  }),
} as const;
