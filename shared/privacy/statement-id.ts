import { timingSafeEqual } from 'node:crypto';
import { type Keyring, type KeyVersion, keyOf } from './keys.ts';

/** What a page of the accused person is about: a petition's number and the report in it. */
export interface StatementOf {
  readonly number: string;
  readonly report: string;
}

/** Bytes of the tag, which is also the nonce: the same words have the same id, and no other. */
const TAG = 12;
const KEY_ID = 8;

const stream = (key: KeyVersion, tag: Buffer): Buffer =>
  key.mac('statements', Buffer.concat([Buffer.from('stream'), tag]));
const tagOf = (key: KeyVersion, text: Buffer): Buffer =>
  key.mac('statements', Buffer.concat([Buffer.from('tag'), text])).subarray(0, TAG);
const xor = (one: Buffer, other: Buffer): Buffer =>
  Buffer.from(one.map((byte, at) => byte ^ (other[at] ?? 0)));

/**
 * An id that says nothing to who reads it: the accused person's page is found by it, and the petition's number is not in it.
 * @throws RangeError for what is longer than the key's stream.
 */
export function statementId({ current }: Keyring, { number, report }: StatementOf): string {
  const text = Buffer.from(`${number}/${report}`);
  const tag = tagOf(current, text);
  const key = stream(current, tag);
  if (text.length > key.length) throw new RangeError('too long for an id');
  return current.id + Buffer.concat([tag, xor(text, key)]).toString('base64url');
}

/** What an id stands for; undefined for one that is none of ours. */
export function readStatementId(keyring: Keyring, id: string): StatementOf | undefined {
  const key = keyOf(keyring, id.slice(0, KEY_ID));
  const sealed = Buffer.from(id.slice(KEY_ID), 'base64url');
  if (!key || sealed.length <= TAG) return undefined;
  const tag = sealed.subarray(0, TAG);
  const text = xor(sealed.subarray(TAG), stream(key, tag));
  if (!timingSafeEqual(tag, tagOf(key, text))) return undefined;
  const [number, report] = text.toString().split('/');
  return number && report ? { number, report } : undefined;
}
