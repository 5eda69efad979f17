import type { ShelfName, Shelved } from '../shelf/documents.ts';

/** What is public, ready to be read. Whoever writes takes it from the record; it may be written twice. */
export interface ShelfReader {
  /** Undefined while nothing was written. @throws Error for what is none of ours, or a shelf that does not answer */
  read<Name extends ShelfName>(name: Name): Promise<Shelved<Name> | undefined>;
}
export interface Shelf extends ShelfReader {
  write<Name extends ShelfName>(name: Name, document: Shelved<Name>): Promise<void>;
}
