import * as z from 'zod/mini';

/** scans, faxes and mails queues: this object has come to the bucket of arrivals (`at`, ISO 8601, UTC). Made of S3's event. */
export const ArrivedMessage = z.strictObject({
  v: z.literal(1),
  /** As S3 names it; EventBridge does not encode it. */
  key: z.string().check(z.minLength(1), z.maxLength(1024)),
  version: z.string(),
  at: z.iso.datetime(),
});
export type ArrivedMessage = z.infer<typeof ArrivedMessage>;

/**
 * papers queue: what the scanner for malware found in an object of the bucket of arrivals, or, where none is installed,
 * that the object came (`unscanned`).
 */
export const ScannedMessage = z.strictObject({
  v: z.literal(1),
  key: z.string().check(z.minLength(1), z.maxLength(1024)),
  version: z.string(),
  at: z.iso.datetime(),
  found: z.enum([
    'NO_THREATS_FOUND',
    'THREATS_FOUND',
    'UNSUPPORTED',
    'ACCESS_DENIED',
    'FAILED',
    'unscanned',
  ]),
});
export type ScannedMessage = z.infer<typeof ScannedMessage>;

/** readings queue: make the reading copy of this paper, from this page on (counted from 1). */
export const ReadMessage = z.strictObject({
  v: z.literal(1),
  subject: z.string().check(z.regex(/^[0-9a-zA-Z-]{1,40}$/)),
  paper: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  from: z.int().check(z.gte(1)),
});
export type ReadMessage = z.infer<typeof ReadMessage>;
