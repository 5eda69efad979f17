import { isOver } from './decide/is-final.ts';
import type { Petition } from './petition.ts';
import { isRunning } from './pledge.ts';

/** Whether the petition is to be answered by `until` (epoch ms), or something promised in it was broken and is still owed. */
export const isDueBy = (petition: Petition, until: number): boolean =>
  petition.answeredAt === undefined &&
  !isOver(petition) &&
  petition.pledges.some(
    (pledge) => (isRunning(pledge) && pledge.dueAt <= until) || (pledge.silent && !pledge.of),
  );
