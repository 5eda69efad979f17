import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What KMS binds a ciphertext to, and never stores in it. */
export type EncryptionContext = Readonly<Record<string, string>>;

const MARK = Buffer.from('IHK1');
const NONCE = 12;
const TAG = 16;
const CIPHER = 'aes-256-gcm';

/** The pairs in one order, whatever order they were given in. */
const bound = (context: EncryptionContext, keyId: string): Buffer =>
  Buffer.from(
    JSON.stringify([keyId, Object.entries(context).toSorted(([a], [b]) => (a < b ? -1 : 1))]),
  );

/** A ciphertext that says itself which key it is under: mark, length and id of the key, nonce, tag, bytes. */
export function sealed(
  root: Buffer,
  keyId: string,
  plain: Buffer,
  context: EncryptionContext,
): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(CIPHER, root, nonce).setAAD(bound(context, keyId));
  const hidden = Buffer.concat([cipher.update(plain), cipher.final()]);
  const id = Buffer.from(keyId);
  return Buffer.concat([
    MARK,
    Buffer.from([id.length >> 8, id.length & 255]),
    id,
    nonce,
    cipher.getAuthTag(),
    hidden,
  ]);
}

/** The id of the key that a ciphertext is under; undefined of bytes that are none. */
export function keyIdIn(blob: Buffer): string | undefined {
  if (blob.length < MARK.length + 2 || !blob.subarray(0, MARK.length).equals(MARK))
    return undefined;
  const length = blob.readUInt16BE(MARK.length);
  const from = MARK.length + 2;
  if (blob.length < from + length + NONCE + TAG) return undefined;
  return blob.toString('utf8', from, from + length);
}

/** The plain bytes; undefined when the blob was changed, or the key or the context is another one. */
export function opened(
  root: Buffer,
  keyId: string,
  blob: Buffer,
  context: EncryptionContext,
): Buffer | undefined {
  const from = MARK.length + 2 + Buffer.byteLength(keyId);
  const nonce = blob.subarray(from, from + NONCE);
  const cipher = createDecipheriv(CIPHER, root, nonce, { authTagLength: TAG })
    .setAAD(bound(context, keyId))
    .setAuthTag(blob.subarray(from + NONCE, from + NONCE + TAG));
  const plain = cipher.update(blob.subarray(from + NONCE + TAG));
  try {
    return Buffer.concat([plain, cipher.final()]);
  } catch {
    return undefined; // the tag does not fit: that is the answer
  }
}
