import { departmentNow, type Leaver, leaverOf, successorOf } from '../../organization/leavers.ts';
import type { Office } from '../../organization/office.ts';
import type { Approval } from '../collaboration/state.ts';
import { fairOffice } from '../conduct/fair.ts';
import { ownDecider, ownHead, ownReviewer } from '../conduct.ts';
import type { DecisionContext } from '../context.ts';
import type { Held } from '../held.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import type { Visit } from '../visit/state.ts';
import { departmentOf } from '../visit.ts';
import { judgeOf } from './dispute.ts';
import { lookerOf } from './second-look.ts';
import { reviewerOf, rulerOf } from './visit-persons.ts';

/** The instant and the office by which it is decided. */
export type When = Pick<DecisionContext, 'at' | 'now' | 'office' | 'whole'>;

/**
 * Who has from now on what a person has in a department, and in which one; undefined where nothing changes. Of a department
 * that is no more, whoever is in the office goes on elsewhere with what they have, also where they were never in it.
 */
export function nextOf(
  person: string,
  department: string,
  leavers: readonly Leaver[],
  { now, office }: When,
): { readonly person: string; readonly department: string } | undefined {
  const leaver = leaverOf(leavers, person, department, office);
  const isGone = departmentNow(office, department) !== department;
  if (!leaver && !isGone) return undefined;
  const goesOn = isGone && office.people.some(({ id }) => id === person);
  const to = goesOn
    ? person
    : successorOf(office, leaver ?? { id: person, department }, department, now);
  if (to === person && !isGone) return undefined;
  return { person: to, department: departmentFor(department, to, office) };
}

export function approverAfter(
  { approver, by }: Approval,
  { department }: Petition,
  leavers: readonly Leaver[],
  { now, office }: When,
): string | undefined {
  const leaver = leaverOf(leavers, approver, department, office);
  if (!leaver) return undefined;
  const next = successorOf(office, leaver, leaver.department, now);
  // Whoever wrote it does not approve it.
  const to = next === by ? office.director : next;
  return to === approver ? undefined : to;
}

/** Whoever takes over from the judge, unless they answer for what is judged: then the next who may. */
export function judgeAfter(
  judge: string,
  petition: Petition,
  leavers: readonly Leaver[],
  { at, now, office }: When,
): string | undefined {
  const leaver = leaverOf(leavers, judge, petition.department, office);
  if (!leaver) return undefined;
  const next = successorOf(office, leaver, leaver.department, now);
  const to = judgeOf(petition, at, office, next);
  return to === judge ? undefined : to;
}

/** Whoever takes over from the looker, unless they answer for what is looked at: then the next who may. */
export function lookerAfter(
  { person, authors }: Extract<Held, { readonly what: 'second-look' }>,
  petition: Petition,
  leavers: readonly Leaver[],
  { now, office }: When,
): string | undefined {
  const leaver = leaverOf(leavers, person, petition.department, office);
  if (!leaver) return undefined;
  const next = successorOf(office, leaver, leaver.department, now);
  return authors.includes(next) ? lookerOf(petition, authors, now, office) : next;
}

/** The same, while there is one; else that of whoever has it now. */
const departmentFor = (department: string, person: string, office: Office): string =>
  office.departments.some(({ id }) => id === department)
    ? department
    : (office.people.find(({ id }) => id === person)?.department ?? office.fallbackDepartment);

/** Whose a clock of a second visit is by this office: whoever fills the office for which it was theirs. */
export function inOffice(
  person: string,
  petition: Petition,
  visit: Visit,
  { task }: Pledge,
  { now, office }: When,
): string {
  const { director, audit, dutyOfficer } = office;
  if (task === 'visit-word') return director;
  const isReview = task === 'visit-review';
  if ([director, audit, ...(isReview ? [dutyOfficer] : [])].includes(person)) return person;
  const { of = director } = isReview
    ? reviewerOf(petition, visit, now, office)
    : rulerOf(petition, departmentOf(petition, visit), now, office);
  return of;
}

/**
 * Whose a step of a report is by this office, where whoever had it is gone or gave up the post for which it was theirs: who decides
 * or looks again; the apology is of whoever heads the petition's department. Never of somebody who is barred.
 */
export function stepAfter(
  { person, report, clock }: Extract<Held, { readonly what: 'report' }>,
  petition: Petition,
  leavers: readonly Leaver[],
  { office }: When,
): string {
  const isIn = office.people.some(({ id }) => id === person);
  if (isIn && leavers.every(({ id }) => id !== person)) return person;
  const fair = fairOffice(petition, office);
  if (clock.task === 'report') return ownHead(petition.department, fair);
  const isReview = report.contested?.period === clock.id;
  return (isReview && ownReviewer(report, fair)) || ownDecider(report, fair);
}
