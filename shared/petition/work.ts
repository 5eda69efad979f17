import { isOver } from './decide/over.ts';
import type { PetitionKind } from './events.ts';
import type { Petition } from './petition.ts';

/** Its kind; of what came on paper and nobody has written down yet, that. */
export type WorkKind = PetitionKind | 'unkeyed';

/** An unanswered petition in a list: ids and instants (epoch ms) only. */
export interface Work {
  readonly number: string;
  readonly kind: WorkKind;
  readonly department: string;
  readonly assignee: string;
  /** The last moment to act. */
  readonly actBy: number;
  readonly dueAt: number;
}

/** The petition as its worklist shows it; undefined when nothing waits any more. */
export function workOf(petition: Petition): Work | undefined {
  const { number, department, assignee, answeredAt, pledges } = petition;
  const over = answeredAt !== undefined || isOver(petition);
  const waiting = pledges.filter(
    ({ state, silent, pausedAt, of }) =>
      !of && (state === 'open' ? pausedAt === undefined : silent),
  );
  if (over || waiting.length === 0) return undefined;
  const first = (of: 'actBy' | 'dueAt') => Math.min(...waiting.map((pledge) => pledge[of]));
  const kind = petition.unkeyed ? 'unkeyed' : petition.kind;
  return { number, kind, department, assignee, actBy: first('actBy'), dueAt: first('dueAt') };
}
