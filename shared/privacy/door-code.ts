import type { KeyVersion } from './keys.ts';

/** How long a mailed code can be typed (ms). */
export const CODE_LIFE = 10 * 60_000;

/**
 * The six digits that are mailed to a person. They are derived from a random `nonce` and a key, so that the record
 * holds the nonce and nobody without the key can tell the code: neither it nor a hash of it is stored.
 */
export function doorCode(key: KeyVersion, person: string, nonce: string): string {
  const bits = key.mac('door', JSON.stringify([person, nonce])).readBigUInt64BE();
  return String(bits % 1_000_000n).padStart(6, '0');
}

/** What was typed, without the spaces and dashes that people put between, in whatever digits. */
export const typedCode = (typed: string): string =>
  typed
    .slice(0, 64)
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '');
