import type { Office } from '../../organization/office.ts';
import { presentFor } from '../../organization/presence.ts';
import { clocksOf, liveReports, ownDecider, ownReviewer } from '../conduct.ts';
import type { DecisionContext } from '../context.ts';
import type { Events } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { type Pledge, waitsForStaff } from '../pledge.ts';

type PassedOn = NonNullable<Events['ReportRaised']['passedOn']>;

/**
 * What those who are barred owed about the reports before: each is from now on whoever's it is in the office without them, with
 * its clock. `office` is the office as the petition has it with the new report.
 */
export function reportsPassedOn(
  petition: Petition,
  barred: readonly string[],
  office: Office,
): PassedOn {
  const theirs = petition.pledges.filter(
    (pledge) => waitsForStaff(pledge) && pledge.of !== undefined && barred.includes(pledge.of),
  );
  return theirs.flatMap(({ id: pledge }) => {
    const report = liveReports(petition).find((one) => clocksOf(one).includes(pledge));
    if (!report) return [];
    const isReview = report.contested?.period === pledge;
    const person = (isReview && ownReviewer(report, office)) || ownDecider(report, office);
    return [{ pledge, person }];
  });
}

/** Each of them is asked for the next step; an apology is asked for by its own ladder. */
export const stepsPassedOn = (
  passedOn: PassedOn,
  pledges: readonly Pledge[],
  { office, now }: Pick<DecisionContext, 'office' | 'now'>,
): readonly NoticeIntent[] =>
  passedOn.map(({ pledge, person }) => ({
    kind: pledges.find(({ id }) => id === pledge)?.task === 'report' ? 'report' : 'report-step',
    to: presentFor(office, person, now),
    pledge,
  }));
