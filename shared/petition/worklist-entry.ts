import type { PetitionKind } from '../kernel/petition-kind.ts';
import { type Owed, owedIn } from './owed.ts';
import type { Petition } from './petition.ts';
import { unprovenTask } from './unproven.ts';

/**
 * Its kind; of what came on paper and nobody has written down yet, that; and of a reply that nobody proved. What is no
 * petition stands beside them: an item of improvement.
 */
export type WorkKind = PetitionKind | 'unkeyed' | 'unproven' | 'improvement';

/** What waits for somebody in a list: ids and instants (epoch ms) only. */
export interface WorklistEntry {
  /** The petition's number, or the item's id. */
  readonly number: string;
  readonly kind: WorkKind;
  readonly department: string;
  /** Empty where what is owed in it is somebody else's alone. */
  readonly assignee: string;
  /** The last moment to act. */
  readonly actBy: number;
  readonly dueAt: number;
}

/** Where it stands in an index: by its rank, and until when. Epoch ms. */
export interface WorkPlace {
  readonly rank: number;
  readonly dueAt: number;
}

/** The hour of P24 stands before all else: its rank is that much earlier than its last moment to act, ms. */
const AHEAD = 1_000_000_000_000;

/** What stands still has all its time, so it comes after its pause. */
const rankOf = ({ kind, actBy, pausedUntil = 0 }: Owed): number =>
  kind === 'explanation' ? actBy - AHEAD : Math.max(actBy, pausedUntil);

/** The last moment to act of a rank. No instant of the service lies before 2001. */
export const actByOf = (rank: number): number => (rank < AHEAD ? rank + AHEAD : rank);

/** Where these things stand together; undefined for none. */
function placeOf(owed: readonly Owed[]): WorkPlace | undefined {
  if (owed.length === 0) return undefined;
  return {
    rank: Math.min(...owed.map(rankOf)),
    dueAt: Math.min(...owed.map(({ dueAt, pausedUntil = 0 }) => Math.max(dueAt, pausedUntil))),
  };
}

/** What stands in the list of a department: the mail room has a list of its own. */
const inDepartment = (petition: Petition): readonly Owed[] =>
  owedIn(petition).filter(({ to }) => to.role !== 'mailRoom');

/** The list of what whoever heads a department owes as its head. */
export const headsList = (department: string): string => `head#${department}`;

/** Whose list a thing stands in: its person's, or that of the heads of its department. */
function listOf({ to }: Owed): string | undefined {
  switch (to.role) {
    case undefined:
      return to.person;
    case 'head':
      return headsList(to.department);
    case 'mailRoom':
      return undefined;
  }
}

const isOf =
  (list: string) =>
  (owed: Owed): boolean =>
    listOf(owed) === list;

/** The petition in the list of its department; undefined when nothing waits in it any more. */
export function workOf(petition: Petition): (WorklistEntry & WorkPlace) | undefined {
  const { number, department, assignee } = petition;
  const owed = inDepartment(petition);
  const place = placeOf(owed);
  if (!place) return undefined;
  const kind = petition.unkeyed ? 'unkeyed' : unprovenTask(petition) ? 'unproven' : petition.kind;
  return {
    ...{ number, kind, department },
    assignee: owed.some(isOf(assignee)) ? assignee : '',
    actBy: actByOf(place.rank),
    ...place,
  };
}

/** Where it stands in the lists of those who owe something in it without having it, by list. */
export function othersIn(petition: Petition): ReadonlyMap<string, WorkPlace> {
  const owed = inDepartment(petition);
  const others = new Set(
    owed.flatMap((thing) => {
      const list = listOf(thing);
      return list === undefined || list === petition.assignee ? [] : list;
    }),
  );
  return new Map(
    [...others].flatMap((list) => {
      const place = placeOf(owed.filter(isOf(list)));
      return place ? [[list, place] as const] : [];
    }),
  );
}
