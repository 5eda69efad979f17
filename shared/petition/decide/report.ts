import type { Office } from '../../organization/office.ts';
import { actsForOneOf, headOf, presentFor } from '../../organization/presence.ts';
import type { ContactWish, REPORTED_IN } from '../conduct/events.ts';
import { fairOffice } from '../conduct/fair.ts';
import { isLookedAtAgain } from '../conduct/rounds.ts';
import type { Report } from '../conduct/state.ts';
import { spokenReports } from '../conduct.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { Events } from '../events.ts';
import type { Petition } from '../petition.ts';
import { refused } from './refused.ts';
import { headOfDepartment, reportRaised } from './report-raised.ts';

interface Reported {
  readonly of: (typeof REPORTED_IN)[number];
  /** Content item with the petitioner's own words. */
  readonly words?: string;
  readonly threat?: true;
  readonly contact?: ContactWish;
  /** YYYY-MM-DD. */
  readonly day?: string;
  /** Who is accused; whoever has the petition without it. */
  readonly person?: string;
  /** Nobody knows who is accused; what the petitioner says of who it was, where they say anything. */
  readonly unnamed?: { readonly who: string };
}

/**
 * A report that a person of staff was rude (P23), by the petitioner or by whoever of staff reads it so. In the same commit the
 * person and their stand-in lose the petition, another has it, and the corporation owes its apology, which awaits no finding.
 */
export function raiseReport(
  petition: Petition,
  { person: named, unnamed, ...reported }: Reported,
  context: DecisionContext,
): Decision | Refusal<'only-marks-reports' | 'reported-already' | 'unknown-person'> {
  const { at, now, by, office } = context;
  if (by !== undefined && !maySayReport(petition, by, office, now))
    return refused('only-marks-reports');
  const person = unnamed ? undefined : (named ?? petition.assignee);
  // A petitioner names nobody: whoever has it since is not meant by what they say while the first is looked into.
  const isMeant =
    by === undefined || person === undefined
      ? isReportedNow(petition)
      : isReported(petition, person);
  if (isMeant) return refused('reported-already');
  // Who is barred already for something else can be meant, too.
  const found = (context.whole ?? office).people.find(({ id }) => id === person);
  if (named !== undefined && !found) return refused('unknown-person');
  const department = found?.department ?? petition.department;
  const meant = unnamed && mayBeMeant(department, unnamed.who, office, now);
  const decides = meant
    ? decidesAboutAny(meant, department, office)
    : decidesAbout(person ?? '', department, office);
  const barred = meant ?? barredWith(person ?? '', department, office, now);
  const report = `report-${(petition.reports ?? []).length + 1}`;
  const raised: Events['ReportRaised'] = {
    type: 'ReportRaised',
    ...{ at, report, decides, department, barred, ...reported },
    ...(person === undefined ? { unnamed: true } : { person }),
    ...(by !== undefined && { by }),
  };
  return reportRaised(petition, raised, context);
}

/** Whether a report is being looked into: until then a petitioner writes to us what they want to add. */
export const isReportedNow = (petition: Petition): boolean =>
  spokenReports(petition).some((report) => !report.found || isLookedAtAgain(report));

const isReported = (petition: Petition, person: string): boolean =>
  spokenReports(petition).some((report) => report.person === person);

/** Whether a person of staff may take something as a report at `now` (epoch ms): heads, who is on duty, director and audit. */
export function maySayReport(
  petition: Petition,
  person: string,
  given: Office,
  now: number,
): boolean {
  const office = fairOffice(petition, given);
  const { department } = petition;
  const { dutyOfficer, director, audit } = office;
  const heads = [headOfDepartment(department, office), headOf(office, department, now)];
  const above = [dutyOfficer, director, audit];
  return heads.includes(person) || actsForOneOf(office, above, person, now);
}

/** Their head; of a head the director; of the director audit. */
export function decidesAbout(
  person: string,
  department: string,
  office: Office,
): Report['decides'] {
  const head = office.departments.find(({ id }) => id === department)?.head;
  if (person === office.director) return 'audit';
  return head === undefined || person === head ? 'director' : 'head';
}

/** Who has nothing to do with a report about a person any more: they, and who stands in for them at `now` (epoch ms). */
export const barredWith = (
  person: string,
  department: string,
  office: Office,
  now: number,
): readonly string[] => [person, ...standInsOf(person, department, office, now)];

/**
 * Whoever may be meant where nobody knows who was rude: each member of the department but its head, the director and audit, and
 * whoever's name is in what the petitioner says, with who stands in for them. No machine says that it was one of them.
 */
export function mayBeMeant(
  department: string,
  who: string,
  office: Office,
  now: number,
): readonly string[] {
  const { director, audit, departments, people } = office;
  const head = departments.find(({ id }) => id === department)?.head;
  const kept = new Set([head, director, audit]);
  const said = who.replace(/\s/gu, '').toLowerCase();
  const isSaid = (name: string) => said.includes(name.replace(/\s/gu, '').toLowerCase());
  const named = people.filter(({ name }) => isSaid(name));
  const members = people.filter((one) => one.department === department && !kept.has(one.id));
  return [
    ...new Set([
      ...members.map(({ id }) => id),
      ...named.flatMap((one) => barredWith(one.id, one.department, office, now)),
    ]),
  ];
}

/** Of several who may be meant: the highest of those who would decide about one of them. */
function decidesAboutAny(meant: readonly string[], department: string, office: Office) {
  const all = new Set(meant.map((person) => decidesAbout(person, department, office)));
  return all.has('audit') ? 'audit' : all.has('director') ? 'director' : 'head';
}

/** Their deputy, and whoever acts for them at `now` (epoch ms); never those who decide about it. */
function standInsOf(
  person: string,
  department: string,
  office: Office,
  now: number,
): readonly string[] {
  const deputy = office.people.find(({ id }) => id === person)?.deputy;
  const acting = presentFor(office, person, now);
  const head = office.departments.find(({ id }) => id === department)?.head;
  const kept = new Set([person, head, office.director, office.audit]);
  // Where nobody of theirs is there the head's deputy acts as the head, not as theirs.
  if (acting === headOf(office, department, now)) kept.add(deputy === acting ? undefined : acting);
  return [...new Set([deputy, acting])].flatMap((id) =>
    id === undefined || kept.has(id) ? [] : [id],
  );
}
