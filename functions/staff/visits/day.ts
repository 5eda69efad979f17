import { dayOf, startOf } from '../../../shared/charter/day.ts';
import type { HomeVisit } from '../../../shared/petition/home-visit/state.ts';
import { isAllowed, openHomeVisit } from '../../../shared/petition/home-visit.ts';
import type { Glance } from '../../../shared/ports/worklists.ts';
import { mayOpenListed } from '../access/access-control.ts';
import { submissionIn } from '../pages/petition/view.ts';
import type { Looking } from '../worklist/rows.ts';

/** What the visitor presses next, in this order; undefined while somebody else has to act first. */
export const VISIT_ACTS = [
  'home-visit-way',
  'home-visit-there',
  'home-visit-work',
  'home-visit-done',
] as const;
export type VisitAct = (typeof VISIT_ACTS)[number];

/** Why there is nothing to press: nobody allowed it, they do not know who comes, or they have still to type the digits. */
export type VisitWait = 'consent' | 'approval' | 'untold' | 'digits';

export interface DayVisit {
  readonly number: string;
  readonly visit: HomeVisit;
  readonly next: VisitAct | undefined;
  readonly waits: VisitWait | undefined;
  /** Content item with the digits, once they are on the way and until the citizen has typed them. */
  readonly code: string | undefined;
  /** Who is visited, and where, as they wrote it. */
  readonly submission: Readonly<Record<string, unknown>> | undefined;
}

/** Whom this person visits today, or visited before without saying how it ended; the first of the day first. */
export const visitsOfDay = (glances: readonly Glance[], looking: Looking): readonly DayVisit[] =>
  glances
    .flatMap((glance) => visitIn(glance, looking))
    .toSorted((a, b) => a.visit.from - b.visit.from);

function visitIn(glance: Glance, { person, office, now }: Looking): readonly DayVisit[] {
  const { petition, contents } = glance;
  const visit = openHomeVisit(petition);
  const tomorrow = startOf(dayOf(now) + 1);
  if (!visit || visit.visitor !== person || visit.from >= tomorrow) return [];
  // A window that nobody arrived for, of a day before, is the petition's page to settle.
  if (visit.until < startOf(dayOf(now)) && visit.arrivedAt === undefined) return [];
  if (!mayOpenListed(glance, { person, byLink: false }, office, now)) return [];
  const { number } = petition;
  const isBefore = visit.identifiedAt === undefined;
  return [
    {
      ...{ number, visit, submission: submissionIn(petition, contents), ...nextOf(visit) },
      code: visit.wayAt !== undefined && isBefore ? visit.code : undefined,
    },
  ];
}

function nextOf(visit: HomeVisit): Pick<DayVisit, 'next' | 'waits'> {
  const { law, wayAt, tappedAt, identifiedAt, workAt, isVisitorUntold } = visit;
  if (workAt !== undefined) return { next: 'home-visit-done', waits: undefined };
  if (identifiedAt !== undefined) return { next: 'home-visit-work', waits: undefined };
  if (!isAllowed(visit))
    return { next: undefined, waits: law === undefined ? 'consent' : 'approval' };
  if (isVisitorUntold) return { next: undefined, waits: 'untold' };
  if (wayAt === undefined) return { next: 'home-visit-way', waits: undefined };
  return {
    next: tappedAt === undefined ? 'home-visit-there' : undefined,
    waits: 'digits',
  };
}
