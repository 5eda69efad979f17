import type { Keyring, KeyVersion } from './keys.ts';

/** A keyed hash of the same person's same text (A32): tells equal from unequal and nothing else. */
export const textHash = (key: KeyVersion, contact: string, text: string): string =>
  key.mac('text', JSON.stringify([contact, text])).toString('base64url');

/** Of what a petitioner says, under the key in use, and under the one before where there is one: after a rotation the same text is known. */
export const saidHashes = (
  { current, previous }: Keyring,
  number: string,
  text: string,
): readonly string[] =>
  [current, ...(previous ? [previous] : [])].map((key) => textHash(key, `said ${number}`, text));
