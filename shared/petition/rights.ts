import type { Office } from '../organization/office.ts';
import { headOf, presentFor } from '../organization/presence.ts';
import type { Petition } from './petition.ts';

type Whose = Pick<Petition, 'assignee' | 'department' | 'objection'>;

/** A draft is its assignee's, or of whoever stands in for them at `now` (epoch ms). */
export const mayKeepDraft = (
  { assignee }: Whose,
  person: string,
  office: Office,
  now: number,
): boolean => person === assignee || person === presentFor(office, assignee, now);

/**
 * The original with names and numbers is for whom the answer is asked of: the assignee and the head, or who stands in;
 * and for the duty officer while an objection has not reached its petitioner, for that hour can end with their call.
 */
export const mayReadOriginal = (
  petition: Whose,
  person: string,
  office: Office,
  now: number,
): boolean =>
  mayKeepDraft(petition, person, office, now) ||
  office.departments.some(({ id, head }) => id === petition.department && head === person) ||
  person === headOf(office, petition.department, now) ||
  (petition.objection !== undefined &&
    petition.objection.reachedAt === undefined &&
    [office.dutyOfficer, presentFor(office, office.dutyOfficer, now)].includes(person));
