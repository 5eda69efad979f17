import type { Office } from '../organization/office.ts';
import { headOf, presentFor } from '../organization/presence.ts';
import { fairOffice } from './conduct/fair.ts';
import type { Report } from './conduct/state.ts';
import type { Petition } from './petition.ts';

type Reported = Pick<Petition, 'reports'>;

/** Every report that was not taken back, oldest first. */
export const liveReports = ({ reports = [] }: Reported): readonly Report[] =>
  reports.filter(({ unmarkedAt }) => unmarkedAt === undefined);

/** Who decides about a report at `now` (epoch ms): the head of the accused person, or the next; whoever stands in for them. */
export function deciderOf(petition: Reported, report: Report, office: Office, now: number): string {
  const fair = fairOffice(petition, office);
  const { decides, department } = report;
  return decides === 'head' ? headOf(fair, department, now) : presentFor(fair, fair[decides], now);
}

/** Whether a person decides about a report: whoever does now, and whose it is. */
export function decides(
  petition: Reported,
  report: Report,
  person: string,
  office: Office,
  now: number,
): boolean {
  const fair = fairOffice(petition, office);
  const head = fair.departments.find(({ id }) => id === report.department)?.head;
  const own = report.decides === 'head' ? head : fair[report.decides];
  return person === own || person === deciderOf(petition, report, office, now);
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
  return audit.includes(person) || decides(petition, report, person, office, now);
}
