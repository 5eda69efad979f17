import type { PetitionKind } from '../kernel/petition-kind.ts';
import { openHomeVisit } from './home-visit.ts';
import { type Owed, owedIn } from './owed.ts';
import type { Petition } from './petition.ts';
import { unprovenTask } from './unproven.ts';

/**
 * Its kind; of what came on paper and nobody has written down yet, that; and of a reply that nobody proved. What is no
 * petition stands beside them: an item of improvement, a telephone call, a publication.
 */
export type WorkKind =
  | PetitionKind
  | 'unkeyed'
  | 'unproven'
  | 'improvement'
  | 'wrap-up'
  | 'publication';

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

/**
 * The hour of P24 stands before all else, and what somebody came a second time for before the rest (P21.4): their ranks are
 * so much earlier than their last moment to act, ms. The three lie apart for all instants from 2025 to 2036.
 */
const HOUR_AHEAD = 1_000_000_000_000;
const FIRST_AHEAD = 600_000_000_000;
const HOURS_UNTIL = 1_150_000_000_000;
const FIRSTS_UNTIL = 1_500_000_000_000;

/** What stands still has all its time, so it comes after its pause. */
function rankOf({ kind, actBy, first, pausedUntil }: Owed): number {
  if (kind === 'explanation') return actBy - HOUR_AHEAD;
  if (pausedUntil !== undefined) return Math.max(actBy, pausedUntil);
  return first ? actBy - FIRST_AHEAD : actBy;
}

/** The last moment to act of a rank. */
export function actByOf(rank: number): number {
  if (rank < HOURS_UNTIL) return rank + HOUR_AHEAD;
  return rank < FIRSTS_UNTIL ? rank + FIRST_AHEAD : rank;
}

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
const HEADS = 'head#';
export const headsList = (department: string): string => `${HEADS}${department}`;

/** Whose heads' list it is; undefined for a person's. */
export const departmentOfList = (list: string): string | undefined =>
  list.startsWith(HEADS) ? list.slice(HEADS.length) : undefined;

/** The list of the visits that somebody is to make, whether or not anybody allowed them: nobody owes one that waits for its answer. */
const VISITS = 'visits#';
export const visitsList = (person: string): string => `${VISITS}${person}`;
export const isVisitsList = (list: string): boolean => list.startsWith(VISITS);

/** Whose list a thing stands in: its person's, or that of the heads of its department; undefined for what the mail room posts. */
export function listOf({ to }: Owed): string | undefined {
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

/** Where it stands in the lists of those who owe something in it without having it, and of who is to visit, by list. */
export function othersIn(petition: Petition): ReadonlyMap<string, WorkPlace> {
  const owed = inDepartment(petition);
  const others = new Set(
    owed.flatMap((thing) => {
      const list = listOf(thing);
      return list === undefined || list === petition.assignee ? [] : list;
    }),
  );
  const visit = openHomeVisit(petition);
  const visits = visit
    ? [[visitsList(visit.visitor), { rank: visit.from, dueAt: visit.until }] as const]
    : [];
  return new Map([
    ...visits,
    ...[...others].flatMap((list) => {
      const place = placeOf(owed.filter(isOf(list)));
      return place ? [[list, place] as const] : [];
    }),
  ]);
}
