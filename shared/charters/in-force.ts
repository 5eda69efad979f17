import { former, inForce } from '#charters';
import type { Charter } from '../charter/charter.ts';

/** The charter by which new promises are made: the one that the setting CHARTER names. */
export const charterInForce: Charter = inForce;

/** Each version of it that ships, the one in force first: an open promise keeps the terms of its own. */
export const charterVersions: readonly Charter[] = [inForce, ...former];

/** The version by which a promise was made; undefined where it does not ship. */
export const charterOf = (version: string): Charter | undefined =>
  charterVersions.find((one) => one.version === version);
