import type { Keyring } from './keys.ts';

export interface TextHash {
  readonly current: string;
  /** Under the key before, so that a rotation does not make one petition two. */
  readonly previous?: string;
}

/** A keyed hash of the same person's same text (A32): tells equal from unequal and nothing else. */
export function textHash({ current, previous }: Keyring, contact: string, text: string): TextHash {
  const message = JSON.stringify([contact, text]);
  return {
    current: current.mac('text', message).toString('base64url'),
    ...(previous && { previous: previous.mac('text', message).toString('base64url') }),
  };
}
