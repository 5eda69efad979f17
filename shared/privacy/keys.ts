import { createHash, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import * as z from 'zod/mini';

export type Purpose =
  | 'links'
  | 'codes'
  | 'text'
  | 'texts'
  | 'faxes'
  | 'sessions'
  | 'forms'
  | 'door'
  | 'uploads'
  | 'probes'
  | 'calls'
  | 'replies'
  | 'lines'
  | 'statements'
  | 'askings';

/** One root of the secret: it never signs itself, only the keys derived from it by purpose do. */
export interface KeyVersion {
  /** The first eight hex digits of sha256(root); stands openly inside what is signed. */
  readonly id: string;
  mac(purpose: Purpose, message: string | Uint8Array): Buffer;
}

export interface Keyring {
  readonly current: KeyVersion;
  readonly previous?: KeyVersion;
  /** HMAC-SHA256 under the secret that a fax vendor shares with us; undefined where there is none. */
  readonly faxGateway?: (message: Uint8Array) => Buffer;
}

const Root = z.string().check(z.minLength(16));
const SecretJson = z.object({
  current: Root,
  previous: z.optional(Root),
  faxGateway: z.optional(Root),
});

/**
 * The keys in the secret `{"current", "previous"?, "faxGateway"?}`.
 * @throws Error that never repeats the secret, when it is not of that form.
 */
export function keyring(secretJson: string): Keyring {
  const { current, previous, faxGateway } = read(secretJson);
  return {
    current: version(current),
    ...(previous && { previous: version(previous) }),
    ...(faxGateway && {
      faxGateway: (message: Uint8Array) =>
        createHmac('sha256', faxGateway).update(message).digest(),
    }),
  };
}

/** The key with this id, when it has not been rotated out. */
export const keyOf = ({ current, previous }: Keyring, id: string): KeyVersion | undefined =>
  [current, previous].find((key) => key?.id === id);

function read(secretJson: string) {
  try {
    return z.parse(SecretJson, JSON.parse(secretJson));
  } catch {
    // The cause would quote the secret into a log line.
    throw new Error(
      'the secret of keys is not {"current": "...", "previous"?: "..."} of 16 characters or more',
    );
  }
}

function version(root: string): KeyVersion {
  const derived = new Map<Purpose, KeyObject>();
  return {
    id: createHash('sha256').update(root).digest('hex').slice(0, 8),
    mac(purpose, message) {
      // As a key object: made once, for Node takes longer to make one of bytes than to use it.
      const key =
        derived.get(purpose) ??
        createSecretKey(Buffer.from(hkdfSync('sha256', root, '', `ihaeng ${purpose}`, 32)));
      derived.set(purpose, key);
      return createHmac('sha256', key).update(message).digest();
    },
  };
}
