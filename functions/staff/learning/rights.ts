import type { Office } from '../../../shared/organization/office.ts';
import { actsForOneOf, headOf } from '../../../shared/organization/presence.ts';

/**
 * The departments whose figures a person sees at `now` (epoch ms): a head, and whoever stands in for one, their own; the
 * director and audit all; nobody else any.
 */
export function learnsFrom(person: string, office: Office, now: number): readonly string[] {
  const { director, audit, departments } = office;
  if (actsForOneOf(office, [director, audit], person, now)) return departments.map(({ id }) => id);
  return departments
    .filter(({ id, head }) => head === person || headOf(office, id, now) === person)
    .map(({ id }) => id);
}
