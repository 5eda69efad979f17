import type { ShelfName, Shelved, ToShelve } from '../shelf/documents.ts';

/** What is public, ready to be read. Whoever writes takes it from the record; it may be written twice. */
export interface ShelfReader {
  /** Undefined while nothing was written. @throws Error for what is none of ours, or a shelf that does not answer */
  read<Name extends ShelfName>(name: Name): Promise<Shelved<Name> | undefined>;
}
export interface Shelf extends ShelfReader {
  /**
   * Writes what `make` makes, over the very document whose text it is given; undefined where none lies there. Where another
   * came in between it is made anew, so that no older one lies over a newer. @throws Busy
   */
  change<Name extends ShelfName>(
    name: Name,
    make: (before: string | undefined) => Promise<ToShelve<Name>>,
  ): Promise<void>;
}

/** What is written once and never again: the score of each day, by its name. */
export interface Snapshots {
  /** False where one of that name is there already. */
  add(name: string, text: string): Promise<boolean>;
  /** Its very text; undefined where there is none. */
  read(name: string): Promise<string | undefined>;
}
