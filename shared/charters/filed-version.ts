import type { CharterPromise, Difference } from '../charter/promise.ts';
import type { PublishedVersion } from '../charter/version.ts';

/** A version as its file says it: what changed are fields of the file, where everybody else reads of promises that changed. */
export interface FiledVersion extends Pick<PublishedVersion, 'version' | 'effectiveFrom' | 'hash'> {
  readonly promises: readonly CharterPromise[];
  /** What it says otherwise than the version before it; empty of the first. */
  readonly changes: readonly Difference[];
}
