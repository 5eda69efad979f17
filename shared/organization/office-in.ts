import type { Language } from '../kernel/language.ts';
import type { Office } from './office.ts';

/** The office as a reader of the language sees it: in English with romanised names, where the office data has them. */
export const officeIn = (office: Office, language: Language): Office =>
  language === 'ko'
    ? office
    : {
        ...office,
        people: office.people.map((person) => ({
          ...person,
          name: person.romanised ?? person.name,
        })),
      };
