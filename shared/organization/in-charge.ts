import { departmentNow } from './leavers.ts';
import type { Department, Office, Person } from './office.ts';

/**
 * Who is named for a petition: its person, and its department. For a person who is in the office no more it is the head of
 * the department, and for a department that is no more the one that takes what no other does: nobody reads an empty name.
 */
export function inChargeOf(
  office: Office,
  { assignee, department: id }: { readonly assignee: string; readonly department: string },
): { readonly department: Department | undefined; readonly person: Person | undefined } {
  const kept = departmentNow(office, id);
  const department = office.departments.find((one) => one.id === kept);
  const of = (person: string | undefined) => office.people.find((one) => one.id === person);
  return { department, person: of(assignee) ?? of(department?.head) };
}
