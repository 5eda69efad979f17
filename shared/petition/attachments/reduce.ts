import { type Attachment, isOpen } from '../attachment.ts';
import type { Reducer, Reducers } from '../reducer.ts';
import type { AttachEvent } from './events.ts';

/** What becomes of the files. The first word of somebody who has looked into a file stands. */
export const attachReducers = {
  AttachmentsAdded: (petition, { at, of, by: writer, files, unpublished }) => {
    const by = writer === 'petitioner' ? ('petitioner' as const) : ('staff' as const);
    const added: readonly Attachment[] = files.map((file) => ({
      ...file,
      ...{ of, by, at },
      ...(unpublished && { unpublished }),
    }));
    return { ...petition, attachments: [...(petition.attachments ?? []), ...added] };
  },
  AttachmentChecked: (petition, { found: verdict, version, attachment }) => ({
    ...petition,
    attachments: (petition.attachments ?? []).map((one) =>
      one.id === attachment && isOpen(one.verdict)
        ? { ...one, verdict, ...(version !== undefined && { version }) }
        : one,
    ),
  }),
} satisfies Reducers<AttachEvent['type']>;

/** The files of an answer are published with it. */
export const publishedWith: Reducer<{ readonly answer: string }> = (petition, { answer }) => {
  const held = petition.attachments ?? [];
  if (!held.some(({ of }) => of === answer)) return petition;
  return {
    ...petition,
    attachments: held.map(({ unpublished, ...one }) =>
      unpublished && one.of !== answer ? { ...one, unpublished } : one,
    ),
  };
};
