import { readManifest } from '../paper/manifest.ts';
import type { Stored } from './ledger-balance.ts';
import type { Batch } from './reconcile.ts';

/** What a scanner says that its batch holds; undefined when it cannot be read, or says only that it is complete. */
export function batchIn({ key, at }: Stored, bytes: Uint8Array): Batch | undefined {
  const read = readManifest(bytes);
  if ('wrong' in read) return undefined;
  const { files, count } = read.ok;
  if (files === undefined && count === undefined) return undefined;
  return { key, at, ...(files && { files }), ...(count !== undefined && { count }) };
}
