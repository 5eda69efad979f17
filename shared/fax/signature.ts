import { createPublicKey, type KeyObject, timingSafeEqual, verify } from 'node:crypto';
import type { Keyring } from '../privacy/keys.ts';
import { houseHeaders, isSigned } from '../privacy/signed-request.ts';

/** How long a signed request may be under way, either side of our clock (ms). */
const FRESH = 5 * 60_000;

type Headers = Readonly<Record<string, string | undefined>>;

/** A gateway's request as it came: its body is not touched before its signature is. */
export interface SignedFax {
  readonly headers: Headers;
  readonly body: Uint8Array;
}
export interface FaxKeys {
  readonly keys: Keyring;
  /** The vendor's Ed25519 key: 32 bytes in base64, or PEM; empty where there is none. */
  readonly publicKey: string;
}

/**
 * Whether one of our gateways sent this within five minutes of `now` (epoch ms): by the scheme whose header it carries
 * (ours, Ed25519 over `timestamp|body`, HMAC-SHA256 over `timestamp.body`), and by no other.
 */
export function isFaxSigned(sent: SignedFax, { keys, publicKey }: FaxKeys, now: number): boolean {
  const { headers, body } = sent;
  if (headers['ihaeng-signature'] !== undefined)
    return isSigned(keys, 'faxes', { ...houseHeaders(headers), body }, now);
  const edwards = headers['telnyx-signature-ed25519'];
  if (edwards !== undefined)
    return isByVendor(edwards, headers['telnyx-timestamp'] ?? '', body, publicKey, now);
  const shared = headers['x-signature'] ?? headers['x-webhook-signature'];
  const timestamp = headers['x-timestamp'] ?? headers['x-webhook-timestamp'] ?? '';
  if (shared === undefined || !keys.faxGateway || !isFresh(timestamp, now)) return false;
  return isSame(
    decoded(shared),
    keys.faxGateway(Buffer.concat([Buffer.from(`${timestamp}.`), body])),
  );
}

/** Epoch seconds, or milliseconds where it has thirteen digits. */
function isFresh(timestamp: string, now: number): boolean {
  if (!/^\d{1,13}$/.test(timestamp)) return false;
  const at = timestamp.length === 13 ? Number(timestamp) : Number(timestamp) * 1000;
  return Math.abs(now - at) <= FRESH;
}

/** Hex where it is 64 digits of it, else base64; with `sha256=` or `v1=` before it or without. */
function decoded(signature: string): Buffer {
  const bare = signature.trim().replace(/^(sha256|v1)=/i, '');
  return Buffer.from(bare, /^[0-9a-f]{64}$/i.test(bare) ? 'hex' : 'base64');
}

const isSame = (given: Buffer, right: Buffer): boolean =>
  given.length === right.length && timingSafeEqual(given, right);

function isByVendor(
  signature: string,
  timestamp: string,
  body: Uint8Array,
  publicKey: string,
  now: number,
): boolean {
  const given = Buffer.from(signature, 'base64');
  if (publicKey === '' || given.length !== 64 || !isFresh(timestamp, now)) return false;
  const said = Buffer.concat([Buffer.from(`${timestamp}|`), body]);
  return verify(null, said, vendorKey(publicKey), given);
}

/** The DER header of an Ed25519 key (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** @throws Error that does not repeat it, when it is no Ed25519 key. */
function vendorKey(text: string): KeyObject {
  const raw = Buffer.from(text, 'base64');
  try {
    const key = text.includes('BEGIN')
      ? createPublicKey(text)
      : createPublicKey({
          key: raw.length === 32 ? Buffer.concat([SPKI, raw]) : raw,
          format: 'der',
          type: 'spki',
        });
    if (key.asymmetricKeyType === 'ed25519') return key;
  } catch {
    // Said below, without the key.
  }
  throw new Error('FAX_PUBLIC_KEY is no Ed25519 key: 32 bytes in base64, or PEM');
}
