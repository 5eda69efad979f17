import { addStaffed } from '../../charter/staffed.ts';
import type { Office } from '../../organization/office.ts';
import { fairOffice, headsInstead } from '../conduct/fair.ts';
import { deciderOf, liveReports } from '../conduct.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { Events, PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { decided } from './commit.ts';
import { conductPledge } from './conduct-pledge.ts';
import { spreads } from './keep-apart.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { movedFrom } from './moved-from.ts';
import { toPetitioner } from './recipients.ts';
import { reportsPassedOn, stepsPassedOn } from './report-passed-on.ts';
import { wishesNoContact } from './waived.ts';

/** What follows from a report in its own commit: who loses the petition, who has it, and what is owed from then on. */
export function reportRaised(
  petition: Petition,
  raised: Events['ReportRaised'],
  context: DecisionContext,
): Decision {
  const { at, now, by, office } = context;
  const { report, of, decides, department, barred = [], unnamed } = raised;
  // A second visit has a redress of its own: nothing more is owed to the petitioner, and nothing told.
  const isSpoken = of !== 'visit';
  const fair = { ...context, office: fairOffice(step(petition, raised), office) };
  const apology = isSpoken ? apologyFor(petition, at, office, fair) : undefined;
  // Whoever heads it in the place of a barred head can be the one who is accused now.
  const own = decides === 'head' ? headOfDepartment(department, fair.office) : fair.office[decides];
  const finding = conductPledge(
    petition,
    isSpoken ? 'finding' : 'person-finding',
    { at, ...(own && { of: own }) },
    fair,
  );
  const passedOn = reportsPassedOn(petition, barred, fair.office);
  const heads = headsInstead(office, fair.office);
  const promised = [apology, finding].flatMap((pledge) => pledge ?? []);
  const first: PetitionEvent[] = [
    {
      ...raised,
      ...(apology && { apology: apology.id }),
      ...(finding && { finding: finding.id }),
      ...(heads.length > 0 && { heads }),
      ...(passedOn.length > 0 && { passedOn }),
    },
    ...promised.map((pledge) => pledgeMade(pledge, at)),
  ];
  const after = first.reduce(step, petition);
  const moved = movedFrom(after, office, fair);
  const last = moved.events.reduce(step, after);
  const open = liveReports(last).find(({ id }) => id === report);
  const decider = open && deciderOf(last, open, fair.office, now);
  const asked: readonly NoticeIntent[] =
    decider === undefined || decider === by
      ? []
      : [
          {
            kind: isSpoken ? 'report' : 'visit-report',
            ...{ to: decider, recipientIs: decides },
            ...on(isSpoken ? apology : finding),
          },
        ];
  return decided(
    petition,
    [...first, ...moved.events],
    [
      ...asked,
      ...stepsPassedOn(passedOn, petition.pledges, fair),
      ...moved.notices,
      ...(isSpoken ? receivedBy(last, apology) : []),
      // Whoever might be meant is kept from this one alone.
      ...(unnamed ? [] : [spreads(petition)]),
    ],
    now,
    fair,
  );
}

const receivedBy = (petition: Petition, apology: Pledge | undefined): readonly NoticeIntent[] =>
  toPetitioner(petition, {
    kind: 'report-received',
    ...on(apology),
    // Who wishes no contact is promised none.
    ...(apology && !wishesNoContact(petition, apology) && { newDueAt: apology.dueAt }),
  });

const on = (pledge: { readonly id: string } | undefined) => (pledge ? { pledge: pledge.id } : {});

export const headOfDepartment = (department: string, { departments }: Office): string | undefined =>
  departments.find(({ id }) => id === department)?.head;

/** The corporation's apology by the head: of the director, where the head of the petition's department is barred. */
function apologyFor(petition: Petition, at: number, given: Office, terms: DecisionContext) {
  const { charter, calendar, office } = terms;
  const set = charter.pledges.find(({ trigger }) => trigger === 'reported');
  if (!set) return undefined;
  const headIn = ({ departments }: Office) =>
    departments.find(({ id }) => id === petition.department)?.head;
  const head = headIn(office);
  return makePledge(set, at, terms, {
    among: petition.pledges,
    task: 'report',
    dueAt: addStaffed(at, charter.terms.conduct.apologiseWithin, calendar),
    ...(head !== undefined && head !== headIn(given) && { of: head }),
  });
}
