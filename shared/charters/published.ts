import { planned, published } from '#charters';
import type { CharterPromise } from '../charter/promise.ts';
import type { PlannedVersion } from '../charter/version.ts';
import type { FiledVersion } from './filed-version.ts';

/**
 * What is published of the charter (P18.1), the version in force first, then those of before. Only who shows the charter
 * carries these texts.
 */
export const publishedVersions: readonly FiledVersion[] = published;

/**
 * Each sentence of a version with what it means, in both languages, in the order of the charter; undefined of a version
 * that does not ship.
 */
export const promisesOf = (version: string): readonly CharterPromise[] | undefined =>
  published.find((one) => one.version === version)?.promises;

/** Those that are to come, the soonest first. */
export const plannedVersions: readonly PlannedVersion[] = planned;
