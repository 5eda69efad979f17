import { codeOf } from './visit-code.ts';

/** What is hashed for the digits that a visitor reads out: others for each visit, each window and each other visitor. */
export const arrivalText = (visit: string, plan: number, turn = 0): string =>
  ['home visit', visit, plan, ...(turn > 0 ? [turn] : [])].join(' ');

/** The four digits, of a keyed hash: only the visitor's page shows them. */
export const arrivalCode = (hash: string): string => codeOf(hash).slice(-4);
