import * as z from 'zod/mini';
import { type Keyring, keyOf } from './keys.ts';
import { signed, unsigned } from './signed.ts';

/** A device on which one person has passed the door. */
export interface Session {
  readonly person: string;
  /** When the mailed code was typed, epoch ms. */
  readonly passedAt: number;
}

/** How long a device stays open (ms). */
export const SESSION_LIFE = 12 * 3_600_000;

const Payload = z.tuple([z.string(), z.int(), z.string()]);

/** A session's token. `nonce` is random, so that two devices of one person do not share a form's seal. */
export const sessionToken = (
  keyring: Keyring,
  { person, passedAt }: Session,
  nonce: string,
): string => signed(keyring, 'sessions', [person, passedAt, nonce]);

/** Whose session it is at `now` (epoch ms); undefined when it is forged, or twelve hours old. */
export function readSession(keyring: Keyring, token: string, now: number): Session | undefined {
  const read = z.safeParse(Payload, unsigned(keyring, 'sessions', token));
  if (!read.success) return undefined;
  const [person, passedAt] = read.data;
  return now < passedAt + SESSION_LIFE ? { person, passedAt } : undefined;
}

/** What each form of this session carries, so that no other site can send one; by the session's own key. */
export function sealOf(keyring: Keyring, session: string): string {
  const key = keyOf(keyring, session.split('.')[0] ?? '') ?? keyring.current;
  return key.mac('forms', session).toString('base64url');
}
