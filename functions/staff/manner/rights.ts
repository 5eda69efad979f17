import type { Office } from '../../../shared/organization/office.ts';
import { actsForOneOf, headOf } from '../../../shared/organization/presence.ts';

/**
 * The teams whose figures a person sees at `now` (epoch ms), in the order of the office: a head, and whoever stands in for one, their own;
 * the director and the head of customer support all; nobody else any. Of a person nobody sees anything but themselves.
 */
export function teamsOf(person: string, office: Office, now: number): readonly string[] {
  const { director, departments, fallbackDepartment } = office;
  const support = departments.find(({ id }) => id === fallbackDepartment)?.head;
  if (actsForOneOf(office, [director, support], person, now))
    return departments.map(({ id }) => id);
  return departments
    .filter(({ id, head }) => head === person || headOf(office, id, now) === person)
    .map(({ id }) => id);
}
