import { timingSafeEqual } from 'node:crypto';
import { type Keyring, type KeyVersion, keyOf } from './keys.ts';

/** Crockford's 32: no I, L, O or U; who reads 1 as I or 0 as O is understood all the same. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The access code `XXXX-XXXX-XXXX` (60 bits) of a petition: derived, so the same request gets the same code and
 * none is stored. A lost one is replaced by the next generation.
 * @throws Error when the key was rotated out; then a next generation under the current key is due.
 */
export function accessCode(
  keyring: Keyring,
  keyId: string,
  number: string,
  generation: number,
): string {
  const key = keyOf(keyring, keyId);
  if (!key) throw new Error(`the key ${keyId} of an access code has been rotated out`);
  return derive(key, number, generation);
}

/** Whether what was typed is the code, in constant time; an unknown key costs the same and matches nothing. */
export function matchesAccessCode(
  keyring: Keyring,
  keyId: string,
  number: string,
  generation: number,
  given: string,
): boolean {
  const key = keyOf(keyring, keyId);
  const expected = Buffer.from(plainCode(derive(key ?? keyring.current, number, generation)));
  const typed = Buffer.alloc(expected.length);
  const text = plainCode(given);
  typed.write(text);
  const same = timingSafeEqual(expected, typed);
  return same && text.length === expected.length && key !== undefined;
}

function derive(key: KeyVersion, number: string, generation: number): string {
  const bits = key.mac('codes', JSON.stringify([number, generation])).readBigUInt64BE() >> 4n;
  const letters = Array.from(
    { length: 12 },
    (_, i) => ALPHABET[Number((bits >> BigInt(55 - 5 * i)) & 31n)],
  ).join('');
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)].join('-');
}

/** A code as it is compared: without what people add or mistake. */
export const plainCode = (code: string): string =>
  code
    .slice(0, 64)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}\p{Pd}−\u1173\u3161\u30fc_.·]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0');
