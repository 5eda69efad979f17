import type { MannerTerms } from './manner.ts';

/** Ten contacts, of three people: with fewer one could reckon what somebody did. */
export const mannerTerms: MannerTerms = {
  fewest: { contacts: 10, people: 3 },
  corrective: { promises: ['P1', 'P5', 'P6', 'P7'], percent: 10, days: 30 },
  months: 24,
};
