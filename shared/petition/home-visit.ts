import { dayOf, startOf } from '../charter/day.ts';
import { coveredUntil, type HomeVisitTerms } from '../charter/home-visit.ts';
import type { HomeVisit } from './home-visit/state.ts';
import type { Petition } from './petition.ts';
import { type Pledge, type Task, waitsForStaff } from './pledge.ts';

type Has = Pick<Petition, 'homeVisits'>;

export const homeVisitsOf = ({ homeVisits = [] }: Has): readonly HomeVisit[] => homeVisits;
export const homeVisitOf = (petition: Has, id: string): HomeVisit | undefined =>
  homeVisitsOf(petition).find((visit) => visit.id === id);

/** Nothing more becomes of it. */
export const isHomeVisitOver = ({ doneAt, endedAt }: HomeVisit): boolean =>
  doneAt !== undefined || endedAt !== undefined;

/** The one that goes on; one at a time. */
export const openHomeVisit = (petition: Has): HomeVisit | undefined =>
  homeVisitsOf(petition).findLast((visit) => !isHomeVisitOver(visit));

/** The latest that the citizen knows of: one by law is told of only once the head agreed to it. */
export const toldHomeVisit = (petition: Has): HomeVisit | undefined =>
  homeVisitsOf(petition).findLast(
    ({ law, approvedAt }) => law === undefined || approvedAt !== undefined,
  );

/** Somebody was there, the day is over, and whoever it was has not said how it ended: anybody who has the petition can. */
export const isLeftUnended = (visit: HomeVisit, at: number): boolean =>
  !isHomeVisitOver(visit) && visit.arrivedAt !== undefined && dayOf(at) > dayOf(visit.until);

/** The citizen said yes to this very window, and has not taken it back; of a visit by law the head agreed to it. */
export const isAllowed = ({
  answer,
  law,
  approvedAt,
}: Pick<HomeVisit, 'answer' | 'law' | 'approvedAt'>): boolean =>
  law === undefined ? answer?.what === 'consented' : approvedAt !== undefined;

/** The same, and what it covers is not over at `at` (epoch ms): silence, and a yes to another window, are none (P3.4). */
export const hasLiveConsent = (visit: HomeVisit, at: number, terms: HomeVisitTerms): boolean =>
  !isHomeVisitOver(visit) && isAllowed(visit) && at <= coveredUntil(visit.until, terms);

/** Whether its visitor is named at `now` (epoch ms), to be compared with the card: from the consent to the end of the day after. */
export const isVisitorNamed = (
  visit: HomeVisit,
  now: number,
  { namedDays }: HomeVisitTerms,
): boolean =>
  isAllowed(visit) &&
  visit.endedAt === undefined &&
  now < startOf(dayOf(visit.until) + namedDays + 1);

type HomeTask = Extract<Task, `home-visit-${string}`>;

/** The clock of one of its tasks while somebody has to act on it. */
export const openHomeClock = (
  { pledges }: Pick<Petition, 'pledges'>,
  { id }: Pick<HomeVisit, 'id'>,
  task: HomeTask,
): Pledge | undefined =>
  pledges.findLast((one) => one.homeVisit === id && one.task === task && waitsForStaff(one));
