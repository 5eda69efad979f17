import type { Language } from '../../../../shared/kernel/language.ts';
import { departmentName } from '../../../../shared/organization/department-name.ts';
import type { Office } from '../../../../shared/organization/office.ts';
import type { Events, EventType, PetitionEvent } from '../../../../shared/petition/events.ts';
import { factText } from '../../../../shared/presentation/history/history.ts';
import { formatUntil, isMidnight } from '../../../../shared/text/dates.ts';

/** For whom a fact is told: the language, and how people and departments of ours are called in it. */
export interface Reader {
  readonly language: Language;
  readonly ko: boolean;
  readonly who: (id: string) => string;
  /** With the department. */
  readonly whose: (id: string) => string;
  readonly where: (department: string) => string;
  /** @param at epoch ms */
  readonly until: (at: number) => string;
}

/** What staff read of an event; undefined where there is nothing to be read. */
export type Sentence<E> = (event: E, reader: Reader) => string | undefined;
/** A sentence for each of these types: a table that forgets one does not compile. */
export type Sentences<T extends EventType> = { readonly [K in T]: Sentence<Events[K]> };

/** Only the clock needs it; what it means for people is told by the event beside it. */
export const forTheClock = (): undefined => undefined;
/** It speaks to nobody in particular: staff read what the citizen reads. */
export const asTheCitizen: Sentence<PetitionEvent> = (event, { language }) =>
  factText(event, language);

export function readerOf(office: Office, language: Language): Reader {
  const ko = language === 'ko';
  const personOf = (id: string) => office.people.find((person) => person.id === id);
  const nameOf = (department = '') => departmentName(office, department)?.[language];
  return {
    language,
    ko,
    who: (id) => personOf(id)?.name ?? (ko ? '시스템' : 'the system'),
    whose: (id) => `${nameOf(personOf(id)?.department) ?? ''} ${personOf(id)?.name ?? id}`.trim(),
    where: (department) => nameOf(department) ?? department,
    until: (at) => formatUntil(at, isMidnight(at), language),
  };
}
