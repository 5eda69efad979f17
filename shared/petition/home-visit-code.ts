import { codeOf } from './visit-code.ts';

/** What is hashed for the digits that a visitor reads out: others for each visit and each window. */
export const arrivalText = (visit: string, plan: number): string => `home visit ${visit} ${plan}`;

/** The four digits, of a keyed hash: only the visitor's page shows them. */
export const arrivalCode = (hash: string): string => codeOf(hash).slice(-4);
