import { createHash } from 'node:crypto';
import type { KeyVersion } from './keys.ts';

/** What a question afterwards is about: a petition, and what happened in it. */
export interface AskingOf {
  readonly number: string;
  readonly ref: string;
}

const BYTES = 16;
/** The form of an address's last part. */
export const ASKING_TOKEN = /^[\w-]{22}$/;

const drawn = (key: KeyVersion, what: string, { number, ref }: AskingOf): Buffer =>
  key.mac('askings', `${what} ${number} ${ref}`);

/** What opens the page of the question, and nothing else: who has it can answer. It is kept nowhere, and made again of the key. */
export const askingToken = (key: KeyVersion, of: AskingOf): string =>
  drawn(key, 'address', of).subarray(0, BYTES).toString('base64url');

/** Under which the question is kept: of the token alone, and no way back to it. */
export const askingId = (token: string): string =>
  `Q-${createHash('sha256').update(token).digest('hex').slice(0, 24)}`;

/**
 * The lot: which of so many questions is put, or that none is. Nobody knows it before without the key, and drawn again it is the same.
 * @param percent of a hundred, how many are drawn
 */
export function askingLot(
  key: KeyVersion,
  of: AskingOf,
  { percent, questions }: { readonly percent: number; readonly questions: number },
): number | undefined {
  const lot = drawn(key, 'lot', of);
  if (questions === 0 || lot.readUInt32BE(0) % 100 >= percent) return undefined;
  return lot.readUInt32BE(4) % questions;
}
