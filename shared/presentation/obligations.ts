import type { Obligation } from '../charter/redress.ts';
import type { Language } from '../kernel/language.ts';
import { withParticle } from '../text/particles.ts';

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

/** What of it is done toward the citizen; the rest stays in the house. */
export const TO_CITIZEN: ReadonlySet<Obligation> = new Set<Obligation>([
  'apology',
  'compensation',
  'correction',
]);

/** The same as a sentence promises it: `사과와 보상을`, `an apology and a compensation`; undefined where nothing is. */
export function promisedIn(owes: readonly Obligation[], language: Language): string | undefined {
  const names = owes
    .filter((what) => TO_CITIZEN.has(what))
    .map((what) => obligationName(what, language));
  const last = names.pop();
  if (last === undefined) return undefined;
  if (language === 'en') return [...names, last].join(' and ');
  return [...names.map((name) => withParticle(name, '와/과')), withParticle(last, '을/를')].join(
    ' ',
  );
}
