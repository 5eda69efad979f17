import { departmentNow } from '../organization/leavers.ts';
import type { Office } from '../organization/office.ts';
import { headOf, presentFor } from '../organization/presence.ts';
import { fairOffice } from './conduct/fair.ts';
import { judgedBefore, nextLook, standingFinding } from './conduct/rounds.ts';
import type { Report } from './conduct/state.ts';
import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';

type Reported = Pick<Petition, 'reports' | 'apart'>;

/** Every report that was not taken back, oldest first. */
export const liveReports = ({ reports = [] }: Reported): readonly Report[] =>
  reports.filter(({ unmarkedAt }) => unmarkedAt === undefined);

/** Those by what somebody said: a report about whose fault a second visit was is no break of its own, and nothing that a petitioner reads. */
export const spokenReports = (petition: Reported): readonly Report[] =>
  liveReports(petition).filter(({ of }) => of !== 'visit');

/** Whether an event is of a report about whose fault a second visit was: whoever does not decide about it reads nothing of it. */
export const isOfVisitReport = (event: PetitionEvent, { reports = [] }: Reported): boolean =>
  'report' in event &&
  // What is said of another petition has an id of that one.
  event.type !== 'KeptApart' &&
  event.type !== 'ApartOver' &&
  reports.some(({ id, of }) => id === event.report && of === 'visit');

/** Its mark is erased, or was never made: there is nobody to find anything about. */
export const isForgotten = ({ person, unnamed }: Report): boolean =>
  person === undefined && !unnamed;

/** Who decides about a report at `now` (epoch ms): the head of the accused person, or the next; whoever stands in for them. */
export function deciderOf(petition: Reported, report: Report, office: Office, now: number): string {
  const fair = fairOffice(petition, office);
  const { decides, department } = report;
  return decides === 'head'
    ? headOf(fair, departmentNow(fair, department), now)
    : presentFor(fair, fair[decides], now);
}

/** Whose it is to decide about a report, in the office as its petition has it. */
export function ownDecider({ decides, department }: Report, fair: Office): string {
  return decides === 'head' ? ownHead(department, fair) : fair[decides];
}

/** Who heads a department, or the one that takes what it had, in the office as its petition has it. */
export function ownHead(department: string, fair: Office): string {
  const now = departmentNow(fair, department);
  return fair.departments.find(({ id }) => id === now)?.head ?? fair.director;
}

/** Whose it is to look at a contested finding, in the office as its petition has it. */
export const ownReviewer = (report: Report, fair: Office): string | undefined =>
  report.contested && reviewing(report, report.contested.reviewer, fair);

/** Whether a person decides about a report: whoever does now, and whose it is. */
export function decides(
  petition: Reported,
  report: Report,
  person: string,
  office: Office,
  now: number,
): boolean {
  const own = ownDecider(report, fairOffice(petition, office));
  return person === own || person === deciderOf(petition, report, office, now);
}

/** Whose it is to look at a contested finding: where they judged it before their deputy's, or of who is on duty. */
function reviewing(report: Report, reviewer: Report['decides'], fair: Office): string {
  const own = reviewer === 'head' ? fair.director : fair[reviewer];
  const judged = judgedBefore(report);
  if (!judged.has(own)) return own;
  const others = [
    fair.people.find(({ id }) => id === own)?.deputy,
    fair.dutyOfficer,
    fair.director,
  ];
  return (
    others.find((id) => id && !judged.has(id) && fair.people.some((one) => one.id === id)) ?? own
  );
}

/** Who looks at a contested finding at `now` (epoch ms). */
export function reviewerOf(
  petition: Reported,
  report: Report,
  reviewer: Report['decides'],
  office: Office,
  now: number,
): string {
  const fair = fairOffice(petition, office);
  return presentFor(fair, reviewing(report, reviewer, fair), now);
}

/**
 * Who is to look again, that neither found it nor looked before: about what the head of the person found the director, else
 * audit; where that was them, the other.
 */
export function whoReviews(
  petition: Reported,
  report: Report,
  side: 'person' | 'petitioner',
  office: Office,
): { readonly reviewer: 'director' | 'audit'; readonly of: string } {
  const fair = fairOffice(petition, office);
  const next = nextLook(report);
  const judged = judgedBefore(next);
  const [first, other] =
    side === 'person' && report.decides === 'head'
      ? (['director', 'audit'] as const)
      : (['audit', 'director'] as const);
  const reviewer = judged.has(fair[first]) && !judged.has(fair[other]) ? other : first;
  return { reviewer, of: reviewing(next, reviewer, fair) };
}

/** Whose it is to look at a contested finding, and who stands in for them, at `now` (epoch ms). */
export function reviews(
  petition: Reported,
  report: Report,
  person: string,
  office: Office,
  now: number,
): boolean {
  const { contested } = report;
  if (!contested) return false;
  const fair = fairOffice(petition, office);
  const own = reviewing(report, contested.reviewer, fair);
  return [own, presentFor(fair, own, now)].includes(person);
}

/** Who sees whom a report is about: who decides about it, and audit. Everybody else sees that there is one. */
export function seesAccused(
  petition: Reported,
  report: Report,
  person: string,
  office: Office,
  now: number,
): boolean {
  const fair = fairOffice(petition, office);
  const audit = [fair.audit, presentFor(fair, fair.audit, now)];
  return (
    audit.includes(person) ||
    reviews(petition, report, person, office, now) ||
    decides(petition, report, person, office, now)
  );
}

/** The promises that are of a report. */
export const clocksOf = ({
  apology,
  finding,
  alleged,
  contested,
  earlier,
  measures = [],
  erasure,
}: Report) => [
  ...[apology, finding, alleged?.period, contested?.period, earlier?.contested.period, erasure],
  ...measures.map(({ pledge }) => pledge),
];

/** When the last measure inside the house was done, of a finding that stands; undefined while one is owed, or none is. */
export function measuresDoneAt(report: Report): number | undefined {
  const { measures = [] } = report;
  if (!standingFinding(report)?.upheld || measures.length === 0) return undefined;
  const done = measures.map(({ how, at }) =>
    how === undefined || how === 'referred' ? undefined : at,
  );
  const last = done.flatMap((at) => at ?? []);
  // What was only referred on is out of our hands: it counts as done when it was.
  const referred = measures.flatMap(({ how, at }) =>
    how === 'referred' && at !== undefined ? at : [],
  );
  return last.length + referred.length === measures.length
    ? Math.max(...last, ...referred)
    : undefined;
}
