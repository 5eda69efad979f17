import * as z from 'zod/mini';
import type { Shelf, Snapshots } from '../../shared/ports/shelf.ts';
import {
  SHELVED,
  type ShelfName,
  type Shelved,
  type ToShelve,
} from '../../shared/shelf/documents.ts';

/** A shelf in memory; what is written goes through its schema as on the real one. `texts` are those of its documents. */
export function memoryShelf(): Shelf & {
  readonly texts: Map<ShelfName, string>;
  write<Name extends ShelfName>(name: Name, document: ToShelve<Name>): Promise<void>;
} {
  const documents = new Map<ShelfName, string>();
  const write = async <Name extends ShelfName>(name: Name, document: ToShelve<Name>) =>
    void documents.set(name, JSON.stringify(z.parse(SHELVED[name], document)));
  return {
    texts: documents,
    write,
    async read<Name extends ShelfName>(name: Name) {
      const text = documents.get(name);
      if (text === undefined) return undefined;
      return z.parse(SHELVED[name], JSON.parse(text)) as Shelved<Name>;
    },
    async change(name, make) {
      for (;;) {
        const before = documents.get(name);
        const document = await make(before);
        if (documents.get(name) === before) return await write(name, document);
      }
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
