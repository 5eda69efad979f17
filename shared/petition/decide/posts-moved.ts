import { BY_OFFICE, departmentNow } from '../../organization/leavers.ts';
import { headOf } from '../../organization/presence.ts';
import type { InsteadOfHead } from '../conduct/events.ts';
import { fairOffice, isBarred } from '../conduct/fair.ts';
import { insteadOfHead } from '../conduct/instead-of-head.ts';
import { ownHead } from '../conduct.ts';
import type { Events } from '../events.ts';
import type { Petition } from '../petition.ts';
import { departmentOf, isUnsettled, visitsOf } from '../visit.ts';
import type { When } from './who-takes-over.ts';

/** Second visits that are not settled, of a department that is no more. */
export const visitsMoved = (petition: Petition, { at, now, office }: When) =>
  visitsOf(petition)
    .filter(isUnsettled)
    .flatMap(({ id: visit, department: was }): readonly Events['VisitPassedOn'][] => {
      const department = was === undefined ? undefined : departmentNow(office, was);
      if (department === undefined || department === was) return [];
      const person = headOf(office, department, now);
      return [{ type: 'VisitPassedOn', at, by: BY_OFFICE, visit, person, department }];
    });

export type ActingPassedOn = Events['ActingHeadPassedOn'];

/** What somebody has because they act for a head who is barred; one event says all of them. */
interface ActingMoved {
  readonly what: 'report';
  readonly from: string;
  readonly to: string;
  readonly event?: ActingPassedOn;
}

/**
 * Whoever acts here for a head who is barred leaves that, too; and whoever heads a department in a new office can be barred where the
 * head before was not, or not be where that one was.
 */
export function actingMoved(
  petition: Petition,
  { at, office, whole = office }: When,
): readonly ActingMoved[] {
  const changed = departmentsIn(petition).flatMap((department) =>
    actingIn(petition, department, whole),
  );
  const heads = changed.map(({ instead }) => instead);
  return changed.map(({ from, instead: { person: to } }, index) => ({
    ...{ what: 'report' as const, from, to },
    ...(index === 0 && {
      event: { type: 'ActingHeadPassedOn' as const, at, by: BY_OFFICE, heads },
    }),
  }));
}

/** Those whose heads owe something in it, or can. */
const departmentsIn = (petition: Petition): readonly string[] => [
  ...new Set([
    petition.department,
    ...visitsOf(petition).map((visit) => departmentOf(petition, visit)),
    ...(petition.heads ?? []).map(({ department }) => department),
  ]),
];

interface Changed {
  readonly from: string;
  readonly instead: InsteadOfHead;
}

function actingIn(
  petition: Petition,
  department: string,
  office: When['office'],
): readonly Changed[] {
  const head = office.departments.find(({ id }) => id === department)?.head;
  if (head === undefined) return [];
  const from = insteadOfHead(petition, department) ?? head;
  const person = ownHead(department, fairOffice(petition, office));
  if (from === person) return [];
  const barred = isBarred(petition, head)
    ? head
    : petition.heads?.findLast((one) => one.department === department)?.head;
  return barred === undefined ? [] : [{ from, instead: { department, head: barred, person } }];
}
