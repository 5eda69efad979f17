import * as z from 'zod/mini';

const KeyId = z.string().check(z.minLength(1), z.maxLength(2048));
const EncryptionContext = z._default(z.record(z.string(), z.string()), {});
/** Bytes as JSON carries them. */
const bytes = (most: number) =>
  z
    .pipe(
      z.base64(),
      z.transform((text: string) => Buffer.from(text, 'base64')),
    )
    .check(
      z.refine((given: Buffer) => given.length >= 1 && given.length <= most, {
        error: `not 1 to ${most} bytes`,
      }),
    );
const SYMMETRIC = z.optional(z.literal('SYMMETRIC_DEFAULT'));

/** What the calls take here; another field is an error. */
export const schemas = {
  GenerateDataKey: z.strictObject({
    KeyId,
    EncryptionContext,
    KeySpec: z.optional(z.literal('AES_256')),
    NumberOfBytes: z.optional(z.int().check(z.gte(1), z.lte(1024))),
  }),
  Encrypt: z.strictObject({
    KeyId,
    EncryptionContext,
    Plaintext: bytes(4096),
    EncryptionAlgorithm: SYMMETRIC,
  }),
  Decrypt: z.strictObject({
    KeyId: z.optional(KeyId),
    EncryptionContext,
    CiphertextBlob: bytes(6144),
    EncryptionAlgorithm: SYMMETRIC,
  }),
};
export type Action = keyof typeof schemas;
export type Input<A extends Action> = z.infer<(typeof schemas)[A]>;
export const known = (action: string): action is Action => Object.hasOwn(schemas, action);
