import * as z from 'zod/mini';
import type { RefusalCode } from '../../refusals/refusals.ts';
import { apartFromDay, type NamedFile } from '../attachment.ts';
import { withFiles } from '../decide/attach.ts';
import { heardIn } from '../decide/heard-in.ts';
import type { Decision, Refusal } from '../decision.ts';
import { isRefusal } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { CitizenContext } from './command.ts';
import { said } from './fields.ts';
import { keptText, next, written } from './text.ts';

/** What stands for the words where there are none. */
const FILES_ALONE = {
  ko: (files: readonly NamedFile[]) => `파일을 보냈습니다: ${namesIn(files)}`,
  en: (files: readonly NamedFile[]) => `Files were sent: ${namesIn(files)}`,
};
const namesIn = (files: readonly NamedFile[]): string => files.map(({ name }) => name).join(', ');

/** Words of a petitioner: files need none. */
export const maybeSaid = z.optional(z.union([z.string().check(z.regex(/^\s*$/)), said(20_000)]));

interface Sent {
  readonly text?: string | undefined;
  readonly attachments?: readonly string[] | undefined;
}

/** One of both there must be. */
export const textOrFiles = z.refine<Sent>(
  ({ text = '', attachments = [] }) => text.trim() !== '' || attachments.length > 0,
  {
    path: ['text'],
  },
);

/** What the petitioner sent, as a message of theirs with its files: `decide` says what it brings. */
export function toldWithFiles<Code extends RefusalCode>(
  petition: Petition,
  { text: typed = '', attachments }: Sent,
  context: CitizenContext,
  decide: (message: {
    readonly message: string;
    readonly hashes: readonly string[];
  }) => Decision | Refusal<Code>,
) {
  const { at, keyed, lost } = context;
  const files = keyed.files(attachments);
  if (isRefusal(files)) return files;
  const text = keptText(typed) || FILES_ALONE[petition.language](files);
  const message = next('message', petition);
  // The same words with another file are another message.
  const told = [text, ...files.map(({ id }) => apartFromDay(id))].join('\n');
  const hashes = keyed.hashes(petition.number, told);
  const decision = heardIn(decide({ message, hashes }), petition, text, context);
  return withFiles(written(message, text, decision), petition, files, {
    by: 'petitioner',
    at,
    of: message,
    lost,
  });
}
