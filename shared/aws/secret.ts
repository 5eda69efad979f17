import type { Clock } from '../petition/ports.ts';
import type { Keyring } from '../privacy/keys.ts';
import { keyring } from '../privacy/keys.ts';

const FRESH = 5 * 60_000;

export type KeysReader = () => Promise<Keyring>;

/** The keys, kept for five minutes. The client is loaded on first use: a start does not wait for it. */
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
  return () => {
    const now = clock.now();
    if (kept && now < kept.until) return kept.keys;
    const keys = load();
    kept = { until: now + FRESH, keys };
    keys.catch(() => {
      kept = undefined; // a failed read is not kept
    });
    return keys;
  };
}
