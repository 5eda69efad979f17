import * as z from 'zod/mini';
import {
  type Attachment,
  type AttachmentType,
  type FileStatus,
  standingOf,
} from '../petition/attachment.ts';
import type { Petition } from '../petition/petition.ts';
import type { Petitions } from '../ports/petitions.ts';

/** An attachment as a page shows it. */
export interface AttachmentView {
  readonly id: string;
  readonly of: string;
  readonly by: 'petitioner' | 'staff';
  /** Undefined where the content item that held it does not. */
  readonly name: string | undefined;
  readonly type: AttachmentType;
  readonly bytes: number;
  readonly standing: FileStatus;
}

const Named = z.looseObject({ attachments: z.optional(z.record(z.string(), z.string())) });

/** A file's name out of the content item that it came with. */
export const nameIn = (
  content: Readonly<Record<string, unknown>> | undefined,
  id: string,
): string | undefined => z.safeParse(Named, content).data?.attachments?.[id];

/** A petition's attachments at `now` (epoch ms), with one reading for each text that they came with. */
export async function attachmentViews(
  { number, attachments = [] }: Petition,
  now: number,
  { content }: Pick<Petitions, 'content'>,
): Promise<readonly AttachmentView[]> {
  const texts = new Map(
    [...new Set(attachments.map(({ of }) => of))].map((id) => [id, content(number, id)] as const),
  );
  return await Promise.all(
    attachments.map(async (attachment: Attachment) => {
      const { id, of, by, type, bytes } = attachment;
      const name = nameIn(await texts.get(of), id);
      return { id, of, by, name, type, bytes, standing: standingOf(attachment, now) };
    }),
  );
}
