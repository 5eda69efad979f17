import type { KeyVersion } from './keys.ts';

/** A keyed hash of the same person's same text (A32): tells equal from unequal and nothing else. */
export const textHash = (key: KeyVersion, contact: string, text: string): string =>
  key.mac('text', JSON.stringify([contact, text])).toString('base64url');
