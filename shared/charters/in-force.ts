import { inForce } from '#charters';
import type { Charter } from '../charter/charter.ts';
import { versionOf } from '../charter/versions.ts';

/** The charter by which new promises are made: the one that the setting CHARTER names, with its versions of before. */
export const charterInForce: Charter = inForce;

/** The version by which a promise was made; undefined where it does not ship. */
export const charterOf = (version: string): Charter | undefined =>
  versionOf(charterInForce, version);
