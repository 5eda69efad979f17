import type { Office } from '../organization/office.ts';
import { headOf, presentFor } from '../organization/presence.ts';
import { fairOffice, isBarred } from './conduct/fair.ts';
import type { Petition } from './petition.ts';

type Whose = Pick<Petition, 'assignee' | 'department' | 'objection' | 'reports' | 'apart'>;

/** A draft is its assignee's, or of whoever stands in for them at `now` (epoch ms). */
export const mayKeepDraft = (
  petition: Whose,
  person: string,
  office: Office,
  now: number,
): boolean => {
  const { assignee } = petition;
  if (isBarred(petition, person)) return false;
  return person === assignee || person === presentFor(fairOffice(petition, office), assignee, now);
};

/**
 * The original with names and numbers is for whom the answer is asked of: the assignee and the head, or who stands in;
 * and for the duty officer while an objection has not reached its petitioner, for that hour can end with their call.
 */
export const mayReadOriginal = (
  petition: Whose,
  person: string,
  given: Office,
  now: number,
): boolean => {
  if (isBarred(petition, person)) return false;
  const office = fairOffice(petition, given);
  return (
    mayKeepDraft(petition, person, office, now) ||
    office.departments.some(({ id, head }) => id === petition.department && head === person) ||
    person === headOf(office, petition.department, now) ||
    (petition.objection !== undefined &&
      petition.objection.reachedAt === undefined &&
      [office.dutyOfficer, presentFor(office, office.dutyOfficer, now)].includes(person))
  );
};
