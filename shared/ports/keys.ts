import type { Keyring } from '../privacy/keys.ts';

/** The keys; `wanted` is the id of a key that a caller was shown and that may be newer than what is kept. */
export type KeysReader = (wanted?: string) => Promise<Keyring>;

/** Data keys under the key of keys (KMS). The encrypted form is the content item `seal`; destroy it and all is noise. */
export interface DataKeys {
  fresh(number: string): Promise<{ readonly key: Buffer; readonly sealed: string }>;
  open(number: string, sealed: string): Promise<Buffer>;
}
