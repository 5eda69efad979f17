import * as z from 'zod/mini';
import { AttachedFile, Verdict } from '../attachment.ts';
import { type AnyOf, event, Mark, MaybeText, Text } from '../fields.ts';

/** Files of a petition. Their names stand in the content item `of`, with the text that they came with. */
export const ATTACH_EVENTS = {
  AttachmentsAdded: event('AttachmentsAdded', () => ({
    /** 'petitioner' or a person's id. */
    by: Text,
    of: Text,
    files: z.array(AttachedFile),
    /** With an answer that waits for approval. */
    unpublished: Mark,
  })),
  AttachmentChecked: event('AttachmentChecked', () => ({
    attachment: Text,
    found: Verdict,
    /** The version of the stored object that was looked at, and its SHA-256 in hex. */
    version: MaybeText,
    hash: MaybeText,
  })),
};
export type AttachEvent = AnyOf<typeof ATTACH_EVENTS>;
