import type { RefusalCode } from '../../refusals/refusals.ts';
import { isFull, isOpen, type NamedFile } from '../attachment.ts';
import type { DecisionContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal, type UniqueKey } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import { NOTHING } from './commit.ts';
import { refused } from './refused.ts';

interface Added {
  readonly by: string;
  readonly at: number;
  /** The content item whose text the files came with. */
  readonly of: string;
  /** Those that could not be stored: the text counts all the same, and the page says so. */
  readonly lost?: readonly string[];
  /** With an answer that waits for approval. */
  readonly unpublished?: true;
}

/** What a commit records of files that came with it; nothing without files. */
export function filesAdded(
  files: readonly NamedFile[],
  { by, at, of, lost = [], unpublished }: Added,
): readonly PetitionEvent[] {
  if (files.length === 0) return [];
  return [
    {
      type: 'AttachmentsAdded',
      at,
      by,
      of,
      files: files.map(({ id, type, bytes }) => ({ id, type, bytes })),
      ...(unpublished && { unpublished }),
    },
    ...lost.map((attachment) => ({
      type: 'AttachmentChecked' as const,
      at,
      attachment,
      found: 'missing' as const,
    })),
  ];
}

/** A file belongs to the first petition that claims it, for ever. */
export const claimsOf = (number: string, files: readonly NamedFile[]): readonly UniqueKey[] =>
  files.map(({ id }) => ({ key: claimKey(id), holds: { number } }));
export const claimKey = (attachment: string): string => `attachment#${attachment}`;

/** The names by the files' ids, as the content item holds them. */
export const namesOf = (files: readonly NamedFile[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ id, name }) => [id, name]));

/** A decision with the files that came with its text. What is refused or known already takes none. */
export function withFiles<Code extends RefusalCode>(
  decision: Decision | Refusal<Code>,
  petition: Petition,
  files: readonly NamedFile[],
  added: Added,
): Decision | Refusal<Code | 'attachments-full'> {
  if (files.length === 0 || isRefusal(decision) || decision.events.length === 0) return decision;
  if (isFull(petition.attachments, files.length)) return refused('attachments-full');
  return {
    ...decision,
    events: [...decision.events, ...filesAdded(files, added)],
    contents: (decision.contents ?? []).map((content) =>
      content.id === added.of
        ? { ...content, body: { ...content.body, attachments: namesOf(files) } }
        : content,
    ),
    claims: claimsOf(petition.number, files),
  };
}

/** What was found in a file. Known before, or of another petition: nothing. */
export function checkAttachment(
  { attachments = [] }: Petition,
  found: Omit<Extract<PetitionEvent, { readonly type: 'AttachmentChecked' }>, 'type' | 'at'>,
  { at }: Pick<DecisionContext, 'at'>,
): Decision {
  const isNews = attachments.some(
    ({ id, verdict }) => id === found.attachment && isOpen(verdict) && verdict !== found.found,
  );
  return isNews ? { events: [{ type: 'AttachmentChecked', at, ...found }], notices: [] } : NOTHING;
}
