import { planned } from '#charters';
import type { PlannedVersion } from '../charter/version.ts';

/** The versions of the charter that are to come, the soonest first. */
export const plannedVersions: readonly PlannedVersion[] = planned;
