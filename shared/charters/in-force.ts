import { inForce } from '#charters';
import type { Charter } from '../charter/charter.ts';

/** The charter by which new promises are made: the one that the setting CHARTER names, with its versions of before. */
export const charterInForce: Charter = inForce;
