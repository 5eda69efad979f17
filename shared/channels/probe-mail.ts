import { type Keyring, keyOf } from '../privacy/keys.ts';
import { same } from '../privacy/signed.ts';

const PREFIX = 'probe-';
/** Hex digits of the signature: an address has 64 characters before its @. */
const SIGNED = 32;

const macOf = (key: { mac(purpose: 'probes', message: string): Buffer }, minute: string): string =>
  key.mac('probes', minute).toString('hex').slice(0, SIGNED);

/**
 * The local part to which a probe of our own mail is sent: `probe-<minute>-<key id>-<signature>`. Nobody else can make
 * one, so that no petition can hide behind it.
 * @param at epoch ms; the address holds its whole minute.
 */
export function probeToken({ current }: Keyring, at: number): string {
  const minute = String(Math.floor(at / 60_000));
  return `${PREFIX}${minute}-${current.id}-${macOf(current, minute)}`;
}

/**
 * When the probe in a recipient's address was sent (epoch ms, whole minutes); undefined when it is none of ours. An
 * intake receives no petition from it: it tells the health of its channel, and writes it down as ignored (`probe`).
 */
export function probeSentAt(keys: Keyring, recipient: string): number | undefined {
  const [local = ''] = recipient.toLowerCase().split('@');
  const [, minute = '', id = '', signature = ''] =
    /^probe-(\d{1,12})-([0-9a-f]{8})-([0-9a-f]{32})$/.exec(local) ?? [];
  const key = keyOf(keys, id);
  if (!key || !same(macOf(key, minute), signature)) return undefined;
  return Number(minute) * 60_000;
}

/** Whether a mail to this address is our own probe. */
export const isProbe = (keys: Keyring, recipient: string): boolean =>
  probeSentAt(keys, recipient) !== undefined;
