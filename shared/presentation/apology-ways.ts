import type { Language } from '../kernel/language.ts';
import type { ContactWish } from '../petition/conduct/events.ts';

/** What a petitioner chooses among; the same words on their page and on that of staff. */
const WAYS: Readonly<Record<Language, Readonly<Record<ContactWish, string>>>> = {
  ko: {
    writing: '글로 받기',
    call: '전화로 받기',
    visit: '직접 만나서 받기',
    none: '사과 연락을 받지 않기',
  },
  en: {
    writing: 'in writing',
    call: 'by telephone',
    visit: 'in person',
    none: 'no contact for it',
  },
};

export const apologyWays = (language: Language): Readonly<Record<ContactWish, string>> =>
  WAYS[language];
