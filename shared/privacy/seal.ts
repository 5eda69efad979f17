import { type Cipheriv, createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** The first byte of everything sealed: how it was sealed. */
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const METHOD = 'aes-256-gcm';

/** Whose sealed bytes these are and under which name they lie: opened under another, they do not open. */
export interface SealedAs {
  readonly number: string;
  readonly name: string;
}

const bound = ({ number, name }: SealedAs): Buffer => Buffer.from(`${number}\n${name}`);

/**
 * Bytes that only this key (32 bytes) opens, only for this petition and under this name: version, nonce, text, tag.
 * The nonce is random: 2^32 sealings under one key are safe, and a petition has some thousands at most.
 */
export function sealed(body: Uint8Array, key: Uint8Array, as: SealedAs): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(METHOD, key, nonce).setAAD(bound(as));
  const made = Buffer.allocUnsafe(1 + NONCE + body.length + TAG);
  made.writeUInt8(VERSION);
  nonce.copy(made, 1);
  turn(cipher, body, made.subarray(1 + NONCE));
  cipher.final();
  cipher.getAuthTag().copy(made, made.length - TAG);
  return made;
}

/** What was sealed. @throws Error when a bit of it, its key, its petition or its name is another. */
export function unsealed(body: Uint8Array, key: Uint8Array, as: SealedAs): Buffer {
  if (body.length < 1 + NONCE + TAG || body[0] !== VERSION) throw new Error('this is not sealed');
  const nonce = body.subarray(1, 1 + NONCE);
  const text = body.subarray(1 + NONCE, body.length - TAG);
  const decipher = createDecipheriv(METHOD, key, nonce, { authTagLength: TAG })
    .setAAD(bound(as))
    .setAuthTag(body.subarray(body.length - TAG));
  const opened = Buffer.allocUnsafe(text.length);
  turn(decipher, text, opened);
  decipher.final(); // throws where the tag is another
  return opened;
}

/** So many bytes at once: a large original is held once before and once after, and not a third time between. */
const STEP = 1024 * 1024;

function turn(cipher: Pick<Cipheriv, 'update'>, from: Uint8Array, to: Buffer): void {
  for (let at = 0; at < from.length; at += STEP)
    cipher.update(from.subarray(at, at + STEP)).copy(to, at);
}
