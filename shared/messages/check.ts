import * as z from 'zod/mini';
import { ScannedMessage } from './arrived.ts';

/** checks queue: what the scanner found in this file; where none is installed, that it has come (`at`, ISO 8601, UTC). */
export const FileScanned = z.strictObject({
  ...ScannedMessage.shape,
  key: z.string().check(z.regex(/^uploads\/[0-9a-f]{32}$/)),
});
export type FileScanned = z.infer<typeof FileScanned>;

/**
 * checks queue: a petition claimed this file at `at` (ISO 8601, UTC); by now it is known what is in it, or somebody is
 * told. Waits in the table from the very commit that claims the file.
 */
export const FileAwaited = z.strictObject({
  v: z.literal(1),
  file: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  at: z.iso.datetime(),
});
export type FileAwaited = z.infer<typeof FileAwaited>;

/** Under which name it waits. */
export const awaitedId = (file: string): string => `claimed-${file}`;

/** Everything that the checks queue carries. */
export const CheckMessage = z.union([FileScanned, FileAwaited]);
export type CheckMessage = z.infer<typeof CheckMessage>;
