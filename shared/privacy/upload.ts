import * as z from 'zod/mini';
import { ATTACHMENT_TYPES, type NamedFile } from '../petition/attachment.ts';
import type { Keyring } from './keys.ts';
import { signed, unsigned } from './signed.ts';

const Payload = z.tuple([
  z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  z.string(),
  z.enum(ATTACHMENT_TYPES),
  z.int(),
  z.int(),
]);

/** A file that may be attached is named by a token until it is: so long (ms). */
export const UPLOAD_LIFE = 24 * 60 * 60_000;

/** `expiresAt` is epoch ms. The name inside is what its owner wrote; the token never stands in an address or a log. */
export const uploadToken = (
  keyring: Keyring,
  { id, name, type, bytes }: NamedFile,
  expiresAt: number,
): string => signed(keyring, 'uploads', [id, name, type, bytes, expiresAt]);

/** The file that a token names at `now` (epoch ms); undefined for one that is not ours or is over. */
export function readUpload(keyring: Keyring, token: string, now: number): NamedFile | undefined {
  const read = z.safeParse(Payload, unsigned(keyring, 'uploads', token));
  if (!read.success) return undefined;
  const [id, name, type, bytes, expiresAt] = read.data;
  return now < expiresAt ? { id, name, type, bytes } : undefined;
}
