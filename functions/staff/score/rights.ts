import type { Office } from '../../../shared/organization/office.ts';
import { actsForOneOf } from '../../../shared/organization/presence.ts';
import { learnsFrom } from '../learning/rights.ts';

/** The departments whose figures a person opens at `now` (epoch ms), and whether those of the whole house too. */
export interface Opens {
  readonly departments: readonly string[];
  readonly all: boolean;
}

/** A head, and whoever stands in for one, opens their own; the director and audit all. */
export const opensScore = (person: string, office: Office, now: number): Opens => ({
  departments: learnsFrom(person, office, now),
  all: actsForOneOf(office, [office.director, office.audit], person, now),
});
