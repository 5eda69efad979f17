import { isOwed } from '../compensation/compensation.ts';
import type { Petition } from './petition.ts';
import { type Pledge, type Task, waitsForStaff } from './pledge.ts';
import type { Finding, Visit } from './visit/state.ts';

type Has = Pick<Petition, 'visits'>;

export const visitsOf = ({ visits = [] }: Has): readonly Visit[] => visits;
export const visitOf = (petition: Has, id: string): Visit | undefined =>
  visitsOf(petition).find((visit) => visit.id === id);

/** What stands: the review's finding where there is one. */
export const standingFinding = ({ ruling, review }: Visit): Finding | undefined => review ?? ruling;

/** Found by a person, and making nothing owed: to be none of ours, or the same as before (A17). */
export const canBeReviewed = ({ outcome, by }: Finding): boolean =>
  by !== undefined && (outcome === 'no-fault' || outcome === 'same-fault');

/** Whose head rules on it, apologises and compensates: of where it was claimed (A28), wherever the petition went. */
export const departmentOf = (
  petition: Pick<Petition, 'department'>,
  visit: Pick<Visit, 'department'> | undefined,
): string => visit?.department ?? petition.department;

/** The same of a clock; of one that is of no second visit it is the petition's own. */
export const departmentOfClock = (
  petition: Pick<Petition, 'department' | 'visits'>,
  clock: Pick<Pledge, 'visit'> | undefined,
): string =>
  departmentOf(petition, clock?.visit === undefined ? undefined : visitOf(petition, clock.visit));

/** Something of it is still to be found, apologised for or handed over. */
export const isUnsettled = (visit: Visit): boolean => {
  const { apologisedAt, compensation } = visit;
  return (
    isUnderFinding(visit) ||
    (isFault(visit) && apologisedAt === undefined) ||
    (compensation !== undefined && isOwed(compensation))
  );
};

/** Nobody has found yet whether it was through fault of ours: nobody has ruled, or a review runs. */
export const isUnderFinding = ({ ruling, reviewAskedAt, review }: Visit): boolean =>
  ruling === undefined || (reviewAskedAt !== undefined && review === undefined);

/** The claim that is open; one at a time. */
export const openVisit = (petition: Has): Visit | undefined =>
  visitsOf(petition).find(isUnderFinding);

/** A fault of ours that makes something owed of its own: found, or deemed by silence. */
export const isFault = (visit: Visit): boolean => {
  const outcome = standingFinding(visit)?.outcome;
  return outcome === 'fault' || outcome === 'deemed';
};

/** Before all others from the claim on, before anything is found; no longer once it was found to be no fault (P21.4). */
export const comesFirst = (petition: Has): boolean =>
  visitsOf(petition).some(
    (visit) => isUnderFinding(visit) || standingFinding(visit)?.outcome !== 'no-fault',
  );

/** Under what its compensation stands in the ledger: one for each distinct fault. */
export const findingId = ({ number }: Pick<Petition, 'number'>, { id }: Pick<Visit, 'id'>) =>
  `${number}-${id}`;

/** The clock of one of its tasks, the latest where it was begun again. */
export const clockOf = (
  { pledges }: Pick<Petition, 'pledges'>,
  { id }: Pick<Visit, 'id'>,
  task: Task,
): Pledge | undefined => pledges.findLast((pledge) => pledge.visit === id && pledge.task === task);

/** The same while somebody has to act on it. */
export function openClockOf(petition: Petition, visit: Pick<Visit, 'id'>, task: Task) {
  const clock = clockOf(petition, visit, task);
  return clock && waitsForStaff(clock) ? clock : undefined;
}

/** The visit whose task is still to be done, the oldest first. */
export const visitWith = (petition: Petition, task: Task): Visit | undefined =>
  visitsOf(petition).find((visit) => openClockOf(petition, visit, task));

/** Whose compensation the citizen has not had, oldest first. */
export const uncompensated = (petition: Has): readonly Visit[] =>
  visitsOf(petition).filter(({ compensation }) => compensation && isOwed(compensation));

/** Who has the petition or had it: none of them rules or reviews, whoever the fault was. */
export const concernedIn = ({
  assignee,
  formerly = [],
}: Pick<Petition, 'assignee' | 'formerly'>): ReadonlySet<string> =>
  new Set([assignee, ...formerly]);
