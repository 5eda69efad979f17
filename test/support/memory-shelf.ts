import * as z from 'zod/mini';
import type { Shelf } from '../../shared/ports/shelf.ts';
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
