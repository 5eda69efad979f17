import type { AttachedFile, Verdict } from './attachment.ts';

/** Files of a petition. Their names stand in the content item `of`, with the text that they came with. */
export type AttachEvent =
  | {
      readonly type: 'AttachmentsAdded';
      readonly at: number;
      /** 'petitioner' or a person's id. */
      readonly by: string;
      readonly of: string;
      readonly files: readonly AttachedFile[];
      /** With an answer that waits for approval. */
      readonly unpublished?: true;
    }
  | {
      readonly type: 'AttachmentChecked';
      readonly at: number;
      readonly attachment: string;
      readonly found: Verdict;
      /** The version of the stored object that was looked at, and its SHA-256 in hex. */
      readonly version?: string;
      readonly hash?: string;
    };
