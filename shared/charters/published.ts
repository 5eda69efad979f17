import { promises } from '#charters';
import type { CharterPromise } from '../charter/promise.ts';

/**
 * What is published of a version of the charter (P18.1): each sentence with what it means, in both languages, in the
 * order of the charter; undefined of a version that does not ship. Only who shows the charter carries these texts.
 */
export const promisesOf = (version: string): readonly CharterPromise[] | undefined =>
  promises[version];
