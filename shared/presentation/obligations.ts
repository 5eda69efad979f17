import type { Obligation } from '../charter/redress.ts';
import type { Language } from '../kernel/language.ts';

const NAMES: Readonly<Record<Language, Readonly<Record<Obligation, string>>>> = {
  ko: {
    apology: '사과',
    compensation: '보상',
    correction: '시정',
    referral: '주의 의뢰',
    training: '교육',
  },
  en: {
    apology: 'an apology',
    compensation: 'a compensation',
    correction: 'a correction',
    referral: 'a referral',
    training: 'training',
  },
};

/** What is owed, by name (glossary). */
export const obligationName = (what: Obligation, language: Language): string =>
  NAMES[language][what];

export const obligationNames = (owes: readonly Obligation[], language: Language): string =>
  owes.map((what) => obligationName(what, language)).join(', ');
