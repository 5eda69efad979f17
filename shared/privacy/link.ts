import * as z from 'zod/mini';
import type { Keyring } from './keys.ts';
import { signed, unsigned } from './signed.ts';

/** What a link in a mail lets one person open: a petition, or (with no number) the person's worklist. */
export interface Link {
  readonly person: string;
  readonly number: string;
  readonly opens: 'petition' | 'worklist';
}

const Payload = z.tuple([z.string(), z.string(), z.enum(['petition', 'worklist']), z.int()]);

/** A URL-safe signed token `<key id>.<payload>.<signature>`. `expiresAt` is epoch ms. */
export const linkToken = (
  keyring: Keyring,
  { person, number, opens, expiresAt }: Link & { readonly expiresAt: number },
): string => signed(keyring, 'links', [person, number, opens, expiresAt]);

/** What the token opens at `now` (epoch ms); from its last instant on it is expired. */
export function readLink(
  keyring: Keyring,
  token: string,
  now: number,
): Link | { readonly refused: 'expired' | 'invalid'; readonly was?: Link } {
  const read = z.safeParse(Payload, unsigned(keyring, 'links', token));
  if (!read.success) return { refused: 'invalid' };
  const [person, number, opens, expiresAt] = read.data;
  const link = { person, number, opens };
  return now < expiresAt ? link : { refused: 'expired', was: link };
}
