import type { NamedFile } from '../petition/attachment.ts';
import type { FileRefusal } from '../refusals/files.ts';

/** Files that came within a form: named by tokens like those that were announced, their bytes still in hand. */
export interface TakenFiles {
  readonly files: readonly { readonly file: NamedFile; readonly body: Buffer }[];
  /** Why others were not taken: codes, each once. */
  readonly faults: readonly FileRefusal[];
}
