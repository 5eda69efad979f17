import { timingSafeEqual } from 'node:crypto';
import * as z from 'zod/mini';
import { type Keyring, type KeyVersion, keyOf } from './keys.ts';

/** What a link in a mail lets one person open. */
export interface Link {
  readonly person: string;
  readonly number: string;
  readonly opens: string;
}

const Payload = z.tuple([z.string(), z.string(), z.string(), z.int()]);

/** A URL-safe signed token `<key id>.<payload>.<signature>`. `expiresAt` is epoch ms. */
export function linkToken(
  { current }: Keyring,
  { person, number, opens, expiresAt }: Link & { readonly expiresAt: number },
): string {
  const payload = Buffer.from(JSON.stringify([person, number, opens, expiresAt])).toString(
    'base64url',
  );
  return `${current.id}.${payload}.${sign(current, payload)}`;
}

/** What the token opens at `now` (epoch ms); from its last instant on it is expired. */
export function readLink(
  keyring: Keyring,
  token: string,
  now: number,
): Link | { readonly refused: 'expired' | 'invalid' } {
  const [id, payload, signature, ...rest] = token.length > 2000 ? [] : token.split('.');
  if (!id || !payload || !signature || rest.length > 0) return { refused: 'invalid' };
  const key = keyOf(keyring, id);
  if (!key || !same(sign(key, payload), signature)) return { refused: 'invalid' };
  const read = z.safeParse(Payload, JSON.parse(Buffer.from(payload, 'base64url').toString()));
  if (!read.success) return { refused: 'invalid' };
  const [person, number, opens, expiresAt] = read.data;
  return now < expiresAt ? { person, number, opens } : { refused: 'expired' };
}

const sign = (key: KeyVersion, payload: string): string =>
  key.mac('links', `${key.id}.${payload}`).toString('base64url');

// As text: base64 has several spellings of the same bytes, a link has one.
const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};
