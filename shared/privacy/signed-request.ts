import { timingSafeEqual } from 'node:crypto';
import { type Keyring, keyOf, type Purpose } from './keys.ts';

/** How long a signed request may be under way, either side of our clock. */
const FRESH = 5 * 60_000;

/** What a gateway's request says of itself. */
export interface Signed {
  /** Epoch seconds, as they stand in the header. */
  readonly timestamp: string;
  /** `<key id>.<hex>` of HMAC-SHA256 over `<timestamp>.<raw body>`. */
  readonly signature: string;
  readonly body: string | Uint8Array;
}

/** The headers in which our own scheme signs a body. */
export const houseHeaders = (
  headers: Readonly<Record<string, string | undefined>>,
): Pick<Signed, 'timestamp' | 'signature'> => ({
  timestamp: headers['ihaeng-timestamp'] ?? '',
  signature: headers['ihaeng-signature'] ?? '',
});

/** The house key that a request names, so that it can be read when it is new. */
export const namedKey = (headers: Readonly<Record<string, string | undefined>>) =>
  headers['ihaeng-signature']?.split('.')[0];

/** Whether a holder of the purpose's key sent this body within five minutes of `now` (epoch ms). */
export function isSigned(
  keys: Keyring,
  purpose: Purpose,
  { timestamp, signature, body }: Signed,
  now: number,
): boolean {
  const [id = '', given = ''] = signature.split('.');
  const key = keyOf(keys, id);
  if (!key || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now - Number(timestamp) * 1000) > FRESH) return false;
  const right = key.mac(purpose, Buffer.concat([Buffer.from(`${timestamp}.`), Buffer.from(body)]));
  const sent = Buffer.from(given, 'hex');
  return sent.length === right.length && timingSafeEqual(sent, right);
}
