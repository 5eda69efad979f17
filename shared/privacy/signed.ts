import { timingSafeEqual } from 'node:crypto';
import { type Keyring, type KeyVersion, keyOf, type Purpose } from './keys.ts';

/** A URL-safe signed token `<key id>.<payload>.<signature>`; what is signed for one purpose is nothing for another. */
export function signed({ current }: Keyring, purpose: Purpose, value: unknown): string {
  const payload = Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${current.id}.${payload}.${sign(current, purpose, payload)}`;
}

/** What was signed, still to be parsed; undefined when it was not by us, or by a key that was rotated out. */
export function unsigned(keyring: Keyring, purpose: Purpose, token: string): unknown {
  const [id, payload, signature, ...rest] = token.length > 2000 ? [] : token.split('.');
  if (!id || !payload || !signature || rest.length > 0) return undefined;
  const key = keyOf(keyring, id);
  if (!key || !same(sign(key, purpose, payload), signature)) return undefined;
  const value: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return value;
}

const sign = (key: KeyVersion, purpose: Purpose, payload: string): string =>
  key.mac(purpose, `${key.id}.${payload}`).toString('base64url');

/** As text, in constant time: base64 has several spellings of the same bytes, a token has one. */
export const same = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};
