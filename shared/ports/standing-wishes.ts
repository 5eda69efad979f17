import type { KeptWishes } from '../petition/decide/standing-wishes.ts';

/** What persons wish once for all that concerns them, by the keyed marks of their contact. */
export interface StandingWishes {
  /** The latest that stand under one of these marks, with the marks under which they stand. However many those are, so many are read at most. */
  of(keys: readonly string[]): Promise<KeptWishes>;
  /** The same of a petition's contacts, and apart from it what stands under the petition alone: one reading. */
  inPetition(
    keys: readonly string[],
    number: string,
  ): Promise<{ readonly everywhere: KeptWishes; readonly here: KeptWishes }>;
}
