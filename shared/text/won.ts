import type { Language } from '../kernel/language.ts';

/** An amount of money in whole won: `10,000원`, `10,000 won`. */
export function formatWon(amount: number, language: Language): string {
  const digits = String(Math.trunc(amount)).replace(/\B(?=(\d{3})+$)/g, ',');
  return language === 'ko' ? `${digits}원` : `${digits} won`;
}
