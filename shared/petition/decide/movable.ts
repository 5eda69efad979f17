import type { Petition } from '../petition.ts';
import { isOpenAt, type Pledge } from '../pledge.ts';

/**
 * The pledge of the charter that a person may move with an act of `at` (epoch ms): open then, though it broke before this
 * was decided; not the head's own date, not the law's.
 */
export const movable = (petition: Petition, at: number): Pledge | undefined =>
  petition.pledges.find((pledge) => {
    const { kind, owner, owes, task } = pledge;
    return isOpenAt(pledge, at) && kind !== 'period' && owner === 'assignee' && !owes && !task;
  });
