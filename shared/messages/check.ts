import * as z from 'zod/mini';
import { ScannedMessage } from './arrived.ts';

/** checks queue: what the scanner found in this file; where none is installed, that it has come (`at`, ISO 8601, UTC). */
export const CheckMessage = z.strictObject({
  ...ScannedMessage.shape,
  key: z.string().check(z.regex(/^uploads\/[0-9a-f]{32}$/)),
});
export type CheckMessage = z.infer<typeof CheckMessage>;
