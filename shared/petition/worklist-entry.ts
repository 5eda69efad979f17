import type { PetitionKind } from '../kernel/petition-kind.ts';
import { isOver } from './decide/is-final.ts';
import type { Petition } from './petition.ts';
import { unprovenTask } from './unproven.ts';

/** Its kind; of what came on paper and nobody has written down yet, that; and of a reply that nobody proved. */
export type WorkKind = PetitionKind | 'unkeyed' | 'unproven';

/** A petition that waits for somebody in a list: ids and instants (epoch ms) only. */
export interface WorklistEntry {
  readonly number: string;
  readonly kind: WorkKind;
  readonly department: string;
  readonly assignee: string;
  /** The last moment to act. */
  readonly actBy: number;
  readonly dueAt: number;
}

/** The petition as its worklist shows it; undefined when nothing waits any more. */
export function workOf(petition: Petition): WorklistEntry | undefined {
  const { number, department, assignee, answeredAt, pledges } = petition;
  // A reply that nobody proved waits for its decision all the same.
  const over = answeredAt !== undefined || isOver(petition);
  const waiting = pledges.filter(
    ({ state, silent, pausedAt, of, task }) =>
      !of && (state === 'open' ? pausedAt === undefined : silent) && (!over || task === 'unproven'),
  );
  if (waiting.length === 0) return undefined;
  const first = (of: 'actBy' | 'dueAt') => Math.min(...waiting.map((pledge) => pledge[of]));
  const kind = petition.unkeyed ? 'unkeyed' : unprovenTask(petition) ? 'unproven' : petition.kind;
  return { number, kind, department, assignee, actBy: first('actBy'), dueAt: first('dueAt') };
}
