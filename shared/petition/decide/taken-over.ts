import { BY_OFFICE, departmentNow } from '../../organization/leavers.ts';
import { headOf } from '../../organization/presence.ts';
import type { DecisionContext } from '../context.ts';
import type { Events } from '../events.ts';
import type { Petition } from '../petition.ts';

/**
 * What is open again, and whose person or department has left the office since it was answered: nothing was owed in it, so
 * nobody took it over then. The head of its department has it from now on; where only the department is no more, its person
 * goes on with it in their own. None where both are in the office.
 */
export function takenOver(
  { assignee, department: of }: Petition,
  { at, now, office }: Pick<DecisionContext, 'at' | 'now' | 'office'>,
): readonly Events['PetitionAssigned'][] {
  const person = office.people.find(({ id }) => id === assignee);
  const department = departmentNow(office, of);
  if (person && department === of) return [];
  const next = person
    ? { assignee, department: person.department }
    : { assignee: headOf(office, department, now), department: department };
  return [{ type: 'PetitionAssigned', at, by: BY_OFFICE, ...next, from: assignee }];
}
