import { createHash } from 'node:crypto';

/**
 * The id of a call, made of the exchange's own: told again, or after a rotation of keys, it is the same call. It opens
 * nothing by itself.
 */
export const callId = (exchange: string, call: string): string =>
  `C-${createHash('sha256').update(`${exchange}\n${call}`).digest('hex').slice(0, 16)}`;
