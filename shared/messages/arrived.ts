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

/** A scan that failed says nothing of its object: the plan or its grants are broken, and another scan may say more. */
export const isWord = (found: ScannedMessage['found']): boolean =>
  found !== 'FAILED' && found !== 'ACCESS_DENIED';

/**
 * papers queue: this petition is a letter that was split off another's original at that instant, or has the paper of `from`
 * since then; it is to be kept under its own key too.
 */
export const SplitMessage = z.strictObject({
  v: z.literal(1),
  split: z.string().check(z.regex(/^[0-9a-zA-Z-]{1,40}$/)),
  from: z.exactOptional(z.string().check(z.regex(/^[0-9a-zA-Z-]{1,40}$/))),
  /** As all instants of the outbox are written: in Korea's time, with its offset. */
  at: z.iso.datetime({ offset: true }),
});
export type SplitMessage = z.infer<typeof SplitMessage>;

/** papers queue: this version was released a month ago, at `at`; it need not lie in the bucket of arrivals any more. */
export const ReleasedMessage = z.strictObject({
  ...ArrivedMessage.shape,
  released: z.literal(true),
});
export type ReleasedMessage = z.infer<typeof ReleasedMessage>;

/** Everything that the papers queue carries. */
export const KeepMessage = z.union([ScannedMessage, SplitMessage, ReleasedMessage]);
export type KeepMessage = z.infer<typeof KeepMessage>;

/** readings queue: make the reading copy of this paper, from this page on (counted from 1). */
export const ReadMessage = z.strictObject({
  v: z.literal(1),
  subject: z.string().check(z.regex(/^[0-9a-zA-Z-]{1,40}$/)),
  paper: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  from: z.int().check(z.gte(1)),
});
export type ReadMessage = z.infer<typeof ReadMessage>;

/**
 * scans, faxes and mails queues: a person let this arrival out of quarantine. It is received as the petition that it
 * is, from the instant at which it came, whatever it was held back for; unless its line says something else by then.
 */
export const ReleaseMessage = z.strictObject({
  ...ArrivedMessage.shape,
  release: z.literal(true),
  /** Who let it through. */
  by: z.string().check(z.minLength(1), z.maxLength(60)),
  /** What the line of the ledger said to them. Messages from before 29 November 2026 have none. */
  over: z.exactOptional(
    z.strictObject({
      outcome: z.string(),
      because: z.exactOptional(z.string()),
      by: z.exactOptional(z.string()),
    }),
  ),
});
export type ReleaseMessage = z.infer<typeof ReleaseMessage>;

/** What an intake is told: that something came, or that a person lets through what waited. */
export const ComeMessage = z.union([ArrivedMessage, ReleaseMessage]);
export type ComeMessage = z.infer<typeof ComeMessage>;
