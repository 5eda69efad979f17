import type { Clock } from '../ports/clock.ts';
import type { KeysReader } from '../ports/keys.ts';
import type { Keyring } from '../privacy/keys.ts';
import { keyOf, keyring } from '../privacy/keys.ts';

const FRESH = 60 * 60_000;
/** A forged key id must not buy a read of the secret each time. */
const CALM = 10_000;

/**
 * The keys, kept for an hour: a reading costs as much as seven writes, what an old key signs is still understood as
 * `previous`, and a key that is not known yet is read at once. The client is loaded on first use: a start does
 * not wait for it.
 */
export function keysSecret(id: string, clock: Clock): KeysReader {
  let kept: { readonly until: number; readonly keys: Promise<Keyring> } | undefined;
  async function load(): Promise<Keyring> {
    const { GetSecretValueCommand, SecretsManagerClient } = await import(
      '@aws-sdk/client-secrets-manager'
    );
    const client = new SecretsManagerClient({});
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
    return keyring(SecretString ?? '');
  }
  function read(now: number): Promise<Keyring> {
    const keys = load();
    kept = { until: now + FRESH, keys };
    keys.catch(() => {
      kept = undefined; // a failed read is not kept
    });
    return keys;
  }
  return async (wanted) => {
    const now = clock.now();
    const had = kept;
    if (!had || now >= had.until) return read(now);
    const keys = await had.keys;
    const calm = now < had.until - FRESH + CALM;
    // Right after a rotation another function may sign with a key that this one has not read yet.
    return wanted === undefined || keyOf(keys, wanted) || calm ? keys : read(now);
  };
}
