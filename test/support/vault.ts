import { randomBytes } from 'node:crypto';
import type { VaultTag } from '../../shared/petition/paper.ts';
import type { DataKeys } from '../../shared/ports/keys.ts';
import type { Vault } from '../../shared/ports/originals.ts';
import { sealed, unsealed } from '../../shared/privacy/seal.ts';

/** The vault in memory: really sealed, written once, and silent about what is not clean, as its bucket is. */
export function memoryVault() {
  const held = new Map<string, { readonly body: Buffer; readonly tag: VaultTag }>();
  const out: { readonly bytes: number; readonly media: string; readonly name: string }[] = [];
  const vault: Vault = {
    async put(number, name, body, key, tag) {
      if (!held.has(name)) held.set(name, { body: sealed(body, key, { number, name }), tag });
    },
    async get(number, name, key) {
      const found = held.get(name);
      return found?.tag === 'clean' ? unsealed(found.body, key, { number, name }) : undefined;
    },
    handOut: async (body, media, name) => {
      out.push({ bytes: body.length, media, name });
      return `https://vault.example.org/handouts/${out.length}`;
    },
  };
  return { vault, held, out };
}

/** Data keys under a key that only this object knows, bound to their petition. */
export function memoryKeys(): DataKeys {
  const root = randomBytes(32);
  const as = (number: string) => ({ number, name: 'seal' });
  return {
    async fresh(number) {
      const key = randomBytes(32);
      return { key, sealed: sealed(key, root, as(number)).toString('base64') };
    },
    open: async (number, text) => unsealed(Buffer.from(text, 'base64'), root, as(number)),
  };
}
