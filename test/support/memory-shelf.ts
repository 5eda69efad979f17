import * as z from 'zod/mini';
import type { Shelf, Snapshots } from '../../shared/ports/shelf.ts';
import { SHELVED, type ShelfName, type Shelved } from '../../shared/shelf/documents.ts';

/** A shelf in memory; what is written goes through its schema as on the real one. */
export function memoryShelf(): Shelf {
  const documents = new Map<ShelfName, string>();
  return {
    async read<Name extends ShelfName>(name: Name) {
      const text = documents.get(name);
      if (text === undefined) return undefined;
      return z.parse(SHELVED[name], JSON.parse(text)) as Shelved<Name>;
    },
    async write(name, document) {
      documents.set(name, JSON.stringify(z.parse(SHELVED[name], document)));
    },
  };
}

/** Snapshots in memory; `texts` can be changed as somebody would who should not. */
export function memorySnapshots(): Snapshots & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    async add(name, text) {
      if (texts.has(name)) return false;
      texts.set(name, text);
      return true;
    },
    read: async (name) => texts.get(name),
  };
}
