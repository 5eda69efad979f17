import type { Office } from '../organization/office.ts';
import type { Approval, Consultation } from './collaboration/state.ts';
import { openConsultations, waitingApproval } from './collaboration.ts';
import type { Report } from './conduct/state.ts';
import { clocksOf, liveReports } from './conduct.ts';
import { openDispute } from './dispute.ts';
import type { HomeVisit } from './home-visit/state.ts';
import { openHomeVisit } from './home-visit.ts';
import { owesNothing } from './owed.ts';
import type { Petition } from './petition.ts';
import { isOfReport, type Pledge, waitsForStaff } from './pledge.ts';
import { openLook } from './second-look.ts';
import type { Visit } from './visit/state.ts';
import { visitOf } from './visit.ts';

/** What of a petition is a named person's until it is done or handed over. */
export type Held = { readonly person: string } & (
  | { readonly what: 'petition' }
  | { readonly what: 'dispute'; readonly period: string }
  | { readonly what: 'second-look'; readonly period: string; readonly authors: readonly string[] }
  | { readonly what: 'visit'; readonly visit: Visit; readonly clock: Pledge }
  | { readonly what: 'report'; readonly report: Report; readonly clock: Pledge }
  | { readonly what: 'home-visit'; readonly visit: HomeVisit }
  | { readonly what: 'approval'; readonly approval: Approval }
  | { readonly what: 'consultation'; readonly consultation: Consultation }
);
export type HeldKind = Held['what'];

/**
 * Everything of a petition that is somebody's by name. A hand-over moves these, and its mail tells these: the petition until
 * it is over and nothing is owed in it, whether or not it was answered.
 */
export function heldIn(petition: Petition): readonly Held[] {
  const approval = waitingApproval(petition);
  return [
    ...(owesNothing(petition) ? [] : [{ what: 'petition' as const, person: petition.assignee }]),
    ...disputeIn(petition),
    ...lookIn(petition),
    ...visitsIn(petition),
    ...reportsIn(petition),
    ...homeVisitIn(petition),
    ...(approval ? [{ what: 'approval' as const, person: approval.approver, approval }] : []),
    ...openConsultations(petition).map((consultation) => ({
      ...{ what: 'consultation' as const, person: consultation.person, consultation },
    })),
  ];
}

/** What of a second visit is somebody's by their office: the director's, the duty officer's or audit's. */
const visitsIn = (petition: Petition): readonly Held[] =>
  petition.pledges.filter(waitsForStaff).flatMap((clock) => {
    const { of: person } = clock;
    const visit = clock.visit === undefined ? undefined : visitOf(petition, clock.visit);
    return visit && person !== undefined ? [{ what: 'visit', person, visit, clock }] : [];
  });

/** What of a report about a person is somebody's by their office: who decides, looks again, or apologises for a barred head. */
const reportsIn = (petition: Petition): readonly Held[] =>
  petition.pledges
    .filter((clock) => isOfReport(clock) && waitsForStaff(clock))
    .flatMap((clock) => {
      const { of: person } = clock;
      const report = liveReports(petition).find((one) => clocksOf(one).includes(clock.id));
      return report && person !== undefined ? [{ what: 'report', person, report, clock }] : [];
    });

/** A visit to the citizen that is still to be made. */
const homeVisitIn = (petition: Petition): readonly Extract<Held, { what: 'home-visit' }>[] => {
  const visit = openHomeVisit(petition);
  return visit && visit.arrivedAt === undefined
    ? [{ what: 'home-visit', person: visit.visitor, visit }]
    : [];
};

/** The visit to the citizen whose visitor is not in this office. */
export const visitLeftIn = (petition: Petition, { people }: Office): HomeVisit | undefined =>
  homeVisitIn(petition).find(({ person }) => people.every(({ id }) => id !== person))?.visit;

const disputeIn = (petition: Petition): readonly Held[] =>
  petition.dispute && openDispute(petition)
    ? [{ what: 'dispute', person: petition.dispute.judge, period: petition.dispute.period }]
    : [];

function lookIn(petition: Petition): readonly Held[] {
  const look = openLook(petition);
  return look
    ? [{ what: 'second-look', person: look.looker, period: look.period, authors: look.authors }]
    : [];
}
