import { DAY } from '../../charter/day.ts';
import type { Office } from '../../organization/office.ts';
import type { Report } from '../conduct/state.ts';
import { liveReports } from '../conduct.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { Events } from '../events.ts';
import type { Petition } from '../petition.ts';
import { concernedIn, standingFinding, visitOf } from '../visit.ts';
import { refused } from './refused.ts';
import { barredWith, decidesAbout } from './report.ts';
import { headOfDepartment, reportRaised } from './report-raised.ts';

type Who = Pick<StaffContext, 'at' | 'by' | 'charter'>;
type WhyNot = 'visit-no-fault-found' | 'only-who-found' | 'visit-report-late';

/** Why somebody cannot put the fault of a second visit to a person of staff; undefined when they can. */
export function whyNotReportVisit(
  petition: Petition,
  visit: string,
  { at, by, charter }: Who,
): WhyNot | undefined {
  const claimed = visitOf(petition, visit);
  const found = claimed && standingFinding(claimed);
  // Silence found nothing, and marks nobody.
  if (found?.outcome !== 'fault' || found.by === undefined) return 'visit-no-fault-found';
  if (found.by !== by) return 'only-who-found';
  // Before the mark of whoever was cleared of it can be erased: nobody is asked twice.
  return at > found.at + charter.terms.conduct.clearedDays * DAY ? 'visit-report-late' : undefined;
}

/**
 * Whoever found that a second visit was our fault puts it to a person of staff (P22). From then on it is as every report about a
 * person: they lose the petition, are heard before anything is found, and somebody else looks again. The citizen has the
 * visit's own redress: nothing more is owed to them, and nothing told.
 */
export function reportVisit(
  petition: Petition,
  { visit, person }: { readonly visit: string; readonly person: string },
  context: StaffContext,
): Decision | Refusal<WhyNot | 'reported-already' | 'unknown-person'> {
  const { at, now, by } = context;
  const why = whyNotReportVisit(petition, visit, context);
  if (why !== undefined) return refused(why);
  const isAgain = liveReports(petition).some((one) => one.visit === visit && one.person === person);
  if (isAgain) return refused('reported-already');
  // Who is barred already for something else can be meant, too.
  const office = context.whole ?? context.office;
  const found = office.people.find(({ id }) => id === person);
  if (!found || person === by) return refused('unknown-person', 'person');
  const { department } = found;
  const raised: Events['ReportRaised'] = {
    type: 'ReportRaised',
    ...{ at, by, of: 'visit', visit, person, department },
    report: `report-${(petition.reports ?? []).length + 1}`,
    decides: decidesOnVisit(petition, person, department, office),
    barred: [...barredWith(person, department, office, now)],
  };
  return reportRaised(petition, raised, context);
}

/** Who decides, as about every report; nobody who has or had the petition, for the fault may be theirs. */
function decidesOnVisit(
  petition: Petition,
  person: string,
  department: string,
  office: Office,
): Report['decides'] {
  const concerned = concernedIn(petition);
  const isFree = (one: string | undefined) =>
    one !== undefined && one !== person && !concerned.has(one);
  const first = decidesAbout(person, department, office);
  if (first === 'head' && isFree(headOfDepartment(department, office))) return first;
  return first !== 'audit' && isFree(office.director) ? 'director' : 'audit';
}
