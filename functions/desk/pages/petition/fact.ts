import type { Language } from '../../../../shared/kernel/language.ts';
import type { PetitionEvent } from '../../../../shared/petition/events.ts';

/** For whom a fact is told: the language, and how people of ours are called in it. */
export interface Reader {
  readonly language: Language;
  readonly ko: boolean;
  readonly who: (id: string) => string;
}

/** What staff read of one event; undefined for what another teller knows, or only the clock needs. */
export type Fact = (event: PetitionEvent, reader: Reader) => string | undefined;
