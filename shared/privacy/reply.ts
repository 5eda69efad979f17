import { parsePetitionNumber } from '../petition/number.ts';
import { type Keyring, type KeyVersion, keyOf } from './keys.ts';
import { same } from './signed.ts';

/** To whom our mail went: a petitioner, or a person of ours by their id. */
export const PETITIONER = 'petitioner';

/** RFC 4648 in lower case: mail systems may change the case of an address. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
/** A hundred bits. */
const LETTERS = 20;

/**
 * The address to which this reader's reply about this petition comes: `r-<number>-<key id><mac>@domain`. It says nothing
 * of them, and another reader's is another. At most 64 characters before the sign, whatever their case.
 */
export const replyAddress = (
  { current }: Keyring,
  {
    number,
    reader,
    domain,
  }: { readonly number: string; readonly reader: string; readonly domain: string },
): string => `r-${number}-${current.id}${macOf(current, number, reader)}@${domain}`;

const SHAPE = /^r-(\d{4}-\d{6,8}-\d)-([0-9a-f]{8})([a-z2-7]{20})$/;

/** What stands in a reply address before its reader is known; undefined for any other address or domain. */
export function replyIn(
  address: string,
  domain: string,
): { readonly number: string; readonly key: string; readonly mac: string } | undefined {
  const [local = '', host, ...rest] = address.toLowerCase().split('@');
  if (host !== domain.toLowerCase() || rest.length > 0) return undefined;
  const [, typed = '', key = '', mac = ''] = SHAPE.exec(local) ?? [];
  const number = parsePetitionNumber(typed);
  return number === undefined ? undefined : { number, key, mac };
}

/** Whether the address was made for this reader, by a key that has not been rotated out. */
export function isReplyOf(
  keys: Keyring,
  { number, key: id, mac }: { readonly number: string; readonly key: string; readonly mac: string },
  reader: string,
): boolean {
  const key = keyOf(keys, id);
  return key !== undefined && same(macOf(key, number, reader), mac);
}

function macOf(key: KeyVersion, number: string, reader: string): string {
  const bytes = key.mac('replies', `${number} ${reader}`);
  let bits = 0n;
  for (const byte of bytes.subarray(0, 13)) bits = (bits << 8n) | BigInt(byte);
  bits >>= 4n; // 104 bits, of which the first hundred
  return Array.from({ length: LETTERS }, (_, index) =>
    ALPHABET.charAt(Number((bits >> BigInt(5 * (LETTERS - 1 - index))) & 31n)),
  ).join('');
}
