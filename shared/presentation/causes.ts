import type { Language } from '../kernel/language.ts';
import { termsName } from './pledge-names.ts';

const OTHERS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ko: {
    objection: '알리지 않은 지연',
    look: '다시 살펴서 찾은 것',
    visit: '담당자 잘못으로 두 번 방문',
  },
  en: {
    objection: 'a delay that nobody announced',
    look: 'found on a second look',
    visit: 'a second visit through our fault',
  },
};

/** What broke, as heads read it: a promise by its plain name, or what else opened a redress. */
export const causeName = (cause: string, language: Language): string =>
  OTHERS[language][cause] ?? termsName(cause, language) ?? cause;
