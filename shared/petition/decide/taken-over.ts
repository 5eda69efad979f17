import { BY_OFFICE, standing } from '../../organization/leavers.ts';
import { headOf } from '../../organization/presence.ts';
import type { DecisionContext } from '../context.ts';
import type { Events } from '../events.ts';
import type { Petition } from '../petition.ts';

/**
 * What is open again, and whose person has left since it was answered: nothing was owed in it, so nobody took it over then.
 * The head of its department has it from now on. None where its person is in the office.
 */
export function takenOver(
  { assignee, department: of }: Petition,
  { at, now, office }: Pick<DecisionContext, 'at' | 'now' | 'office'>,
): readonly Events['PetitionAssigned'][] {
  if (office.people.some(({ id }) => id === assignee)) return [];
  const department = standing(office, of);
  const head = headOf(office, department, now);
  return [{ type: 'PetitionAssigned', at, by: BY_OFFICE, assignee: head, department }];
}
