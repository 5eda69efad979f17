import * as z from 'zod/mini';
import type { Stored } from './account.ts';
import type { Batch } from './reconcile.ts';

const MOST = 10_000;
const Manifest = z.object({
  files: z.optional(z.array(z.string().check(z.maxLength(1024))).check(z.maxLength(MOST))),
  count: z.optional(z.int().check(z.gte(0))),
});

/** What a scanner says that its batch holds; undefined when it cannot be read: then it says nothing. */
export function batchIn(object: Stored, text: string): Batch | undefined {
  let sent: unknown;
  try {
    sent = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
  const read = z.safeParse(Manifest, sent);
  if (!read.success) return undefined;
  const { files, count } = read.data;
  const { key, at } = object;
  return { key, at, ...(files && { files }), ...(count !== undefined && { count }) };
}
