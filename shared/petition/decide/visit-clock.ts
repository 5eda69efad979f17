import type { PledgeTerms } from '../../charter/charter.ts';
import type { Terms } from '../decision.ts';
import type { Petition } from '../petition.ts';
import type { Pledge, Task } from '../pledge.ts';
import { makePledge } from './make-pledge.ts';
import { asReceived } from './terms-of.ts';

const TRIGGERS = {
  'visit-ruling': 'visitClaimed',
  'visit-review': 'visitReviewAsked',
  'visit-apology': 'visitFound',
  'visit-compensation': 'compensationApproved',
  'visit-word': 'compensationDelayed',
} as const satisfies Partial<Record<Task, PledgeTerms['trigger']>>;
type VisitTask = keyof typeof TRIGGERS;

const termsFor = (task: VisitTask, { charter }: Terms): PledgeTerms | undefined =>
  charter.pledges.find(({ trigger }) => trigger === TRIGGERS[task]);

/** Whether this charter promises anything for a second visit at all (P21). */
export const promisesVisits = (terms: Terms): boolean =>
  termsFor('visit-ruling', terms) !== undefined;

/** The clock of a task of a second visit, from `at` until `dueAt` (epoch ms); the head's where it is of nobody. */
export function visitClock(
  petition: Petition,
  task: VisitTask,
  given: { readonly visit: string; readonly dueAt: number; readonly of?: string | undefined },
  at: number,
  terms: Terms,
): Pledge | undefined {
  // A charter that no longer promises any ends no right of who came before it: their own has the terms.
  const by = termsFor(task, terms) ? terms : asReceived(petition, terms);
  const set = termsFor(task, by);
  if (!set) return undefined;
  const { visit, dueAt, of } = given;
  return makePledge(set, at, by, {
    ...{ among: petition.pledges, task, visit, dueAt },
    ...(of !== undefined && { of }),
  });
}
