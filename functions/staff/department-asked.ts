import type { Office } from '../../shared/organization/office.ts';
import { actsForOneOf } from '../../shared/organization/presence.ts';

/** In place of a department: all of them. */
export const ALL = 'all';

interface DepartmentAsked {
  /** A department, or all of them. */
  readonly chosen: string;
  /** Those whose lists are read. */
  readonly read: readonly string[];
}

/**
 * The department of a query, or all; where it names none, whoever oversees the house sees all of it, and everybody else
 * begins with their own department. `now` is epoch ms.
 */
export function departmentAsked(
  asked: string | undefined,
  person: string,
  office: Office,
  now: number,
): DepartmentAsked {
  const known = office.departments.map(({ id }) => id);
  const chosen = [ALL, ...known].find((id) => id === asked) ?? usual(person, office, now);
  return { chosen, read: chosen === ALL ? known : [chosen] };
}

function usual(person: string, office: Office, now: number): string {
  const { director, audit, people, fallbackDepartment } = office;
  if (actsForOneOf(office, [director, audit], person, now)) return ALL;
  return people.find(({ id }) => id === person)?.department ?? fallbackDepartment;
}
