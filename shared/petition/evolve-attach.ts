import { type Attachment, isOpen } from './attachment.ts';
import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';

/** The petition after what became of its files. The first word of somebody who has looked into a file stands. */
export function withAttachments(petition: Petition, event: PetitionEvent): Petition {
  const held = petition.attachments ?? [];
  if (event.type === 'AttachmentsAdded') {
    const { at, of } = event;
    const by = event.by === 'petitioner' ? ('petitioner' as const) : ('staff' as const);
    const added: readonly Attachment[] = event.files.map((file) => ({
      ...file,
      ...{ of, by, at },
      ...(event.unpublished && { unpublished: true }),
    }));
    return { ...petition, attachments: [...held, ...added] };
  }
  if (event.type === 'PetitionAnswered' && held.some(({ of }) => of === event.answer))
    return {
      ...petition,
      attachments: held.map(({ unpublished, ...one }) =>
        unpublished && one.of !== event.answer ? { ...one, unpublished } : one,
      ),
    };
  if (event.type !== 'AttachmentChecked') return petition;
  const { found: verdict, version, attachment } = event;
  return {
    ...petition,
    attachments: held.map((one) =>
      one.id === attachment && isOpen(one.verdict)
        ? { ...one, verdict, ...(version !== undefined && { version }) }
        : one,
    ),
  };
}
