import type { Office } from '../../organization/office.ts';
import { fairOffice, headsInstead } from '../conduct/fair.ts';
import type { Report } from '../conduct/state.ts';
import { deciderOf, decides, liveReports, ownDecider, reviews } from '../conduct.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { Events, PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { decided } from './commit.ts';
import { spreads } from './keep-apart.ts';
import { movedFrom } from './moved-from.ts';
import { refused } from './refused.ts';
import { barredWith, decidesAbout } from './report.ts';
import { reportsPassedOn, stepsPassedOn } from './report-passed-on.ts';
import { headOfDepartment } from './report-raised.ts';

type WhyNot =
  | 'accused-named'
  | 'found-already'
  | 'no-report'
  | 'only-decides-report'
  | 'unknown-person';

/**
 * Whoever decides says whom a report is about that named nobody (P23). From now on that person and who stands in for them are
 * barred, and nobody else; where the person has another head, that one decides.
 */
export function nameAccused(
  petition: Petition,
  { report: id, person }: { readonly report: string; readonly person: string },
  context: StaffContext,
): Decision | Refusal<WhyNot> {
  const { at, now, by } = context;
  // Whoever may be meant is not in the office as this petition has it: they are who can be named.
  const office = context.whole ?? context.office;
  const report = liveReports(petition).find((one) => one.id === id);
  if (!report) return refused('no-report');
  const isAgain = reviews(petition, report, by, office, now);
  if (!isAgain && !decides(petition, report, by, office, now))
    return refused('only-decides-report');
  if (!report.unnamed) return refused('accused-named');
  if (report.found && !isAgain) return refused('found-already');
  const found = office.people.find((one) => one.id === person);
  if (!found) return refused('unknown-person', 'person');
  const { department } = found;
  const barred = barredWith(person, department, office, now);
  const named: Events['AccusedNamed'] = {
    type: 'AccusedNamed',
    ...{ at, report: id, by, department, person, barred },
    decides: decidesAbout(person, department, office),
  };
  const after = step(petition, named);
  const fair: StaffContext = { ...context, office: fairOffice(after, office) };
  const own = liveReports(after).find((one) => one.id === id);
  const passedOn = [
    ...(own ? ownPassedOn(petition, own, office, fair.office) : []),
    ...reportsPassedOn(after, barred, fair.office),
  ];
  const heads = headsInstead(office, fair.office);
  const first: PetitionEvent[] = [
    {
      ...named,
      ...(heads.length > 0 && { heads }),
      ...(passedOn.length > 0 && { passedOn }),
    },
  ];
  const stands = first.reduce(step, petition);
  const moved = movedFrom(stands, office, fair);
  const decider = own && deciderOf(stands, own, fair.office, now);
  const asked: readonly NoticeIntent[] =
    decider === undefined || decider === by
      ? []
      : [
          {
            kind: 'report',
            to: decider,
            ...(own?.apology !== undefined && { pledge: own.apology }),
          },
        ];
  return decided(
    petition,
    [...first, ...moved.events],
    [
      ...asked,
      ...stepsPassedOn(passedOn, petition.pledges, fair),
      ...moved.notices,
      spreads(petition),
    ],
    now,
    fair,
  );
}

/** What is owed about it itself: the finding by who decides now; the apology by the next, where it was the petition's head. */
function ownPassedOn(
  { department, pledges }: Petition,
  report: Report,
  whole: Office,
  fair: Office,
): NonNullable<Events['AccusedNamed']['passedOn']> {
  const decider = ownDecider(report, fair);
  const head = headOfDepartment(department, fair);
  const isHead = head !== headOfDepartment(department, whole);
  return pledges.flatMap(({ id: pledge, of }) => {
    if (pledge === report.finding && of !== decider) return [{ pledge, person: decider }];
    return pledge === report.apology && isHead && head !== undefined
      ? [{ pledge, person: head }]
      : [];
  });
}
