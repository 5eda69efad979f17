import { actBy } from '../../charter/deadline.ts';
import { addStaffed } from '../../charter/staffed.ts';
import { isLookedAtAgain } from '../conduct/rounds.ts';
import type { Report } from '../conduct/state.ts';
import { deciderOf, decides, liveReports, reviewerOf, reviews } from '../conduct.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { decided, NOTHING } from './commit.ts';
import { conductPledge } from './conduct-pledge.ts';
import { pledgeMade } from './make-pledge.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';

export const reportOf = (petition: Petition, id: string): Report | undefined =>
  liveReports(petition).find((one) => one.id === id);

/** What the person is told: to nobody, once the mark is erased. */
export const toPerson = (
  { person, id }: Report,
  because: 'alleged' | 'extended' | 'found' | 'reviewed' | 'unmarked',
): readonly NoticeIntent[] =>
  person === undefined ? [] : [{ kind: 'allegation', to: person, because: `${id} ${because}` }];

/** Whoever decides is asked for the next step. */
const toDecider = (
  petition: Petition,
  report: Report,
  { office, now }: Pick<DecisionContext, 'office' | 'now'>,
): readonly NoticeIntent[] => [
  {
    kind: 'report-step',
    ...(isLookedAtAgain(report) && report.contested
      ? {
          to: reviewerOf(petition, report, report.contested.reviewer, office, now),
          recipientIs: report.contested.reviewer,
          ...(report.contested.period !== '' && { pledge: report.contested.period }),
        }
      : {
          to: deciderOf(petition, report, office, now),
          recipientIs: report.decides,
          ...(report.finding !== undefined && { pledge: report.finding }),
        }),
  },
];

/** Whoever decides puts the allegation to the person in their own words (promises.md 1.6): nobody is found at fault unheard. */
export function putAllegation(
  petition: Petition,
  { report: id, allegation }: { readonly report: string; readonly allegation: string },
  context: StaffContext,
):
  | Decision
  | Refusal<
      'accused-unnamed' | 'alleged-already' | 'no-report' | 'only-decides-report' | 'found-already'
    > {
  const { at, now, by, office } = context;
  const report = reportOf(petition, id);
  if (report?.unnamed) return refused('accused-unnamed');
  if (report?.person === undefined) return refused('no-report');
  // Where nobody had put it to them, whoever looks again does.
  const isAgain = isLookedAtAgain(report) && reviews(petition, report, by, office, now);
  if (!isAgain && !decides(petition, report, by, office, now))
    return refused('only-decides-report');
  if (report.found && !isAgain) return refused('found-already');
  if (report.alleged) return refused('alleged-already');
  const made = conductPledge(petition, 'statement', { at }, context);
  const events: PetitionEvent[] = [
    { type: 'AllegationPut', at, report: id, by, allegation, period: made?.id ?? '' },
    ...(made ? [pledgeMade(made, at)] : []),
  ];
  return decided(petition, events, toPerson(report, 'alleged'), now, context);
}

/** The person's time, while it runs and nothing was found since. */
export function statementTime(petition: Petition, report: Report): Pledge | undefined {
  const { alleged, found, stated } = report;
  if (stated || (found && !isLookedAtAgain(report))) return undefined;
  return petition.pledges.find(({ id, state }) => id === alleged?.period && state === 'open');
}

type NotTheirs = 'no-report' | 'statement-over';

/** The person's own report, by who acts. */
function own(petition: Petition, id: string, by: string): Report | undefined {
  const report = reportOf(petition, id);
  return report?.person === by ? report : undefined;
}

/** One working day more, once, by one press. */
export function extendStatement(
  petition: Petition,
  { report: id }: { readonly report: string },
  context: StaffContext,
): Decision | Refusal<NotTheirs | 'extended-already'> {
  const { at, now, by, charter, calendar } = context;
  const report = own(petition, id, by);
  if (!report) return refused('no-report');
  const time = statementTime(petition, report);
  if (!time || at > time.dueAt) return refused('statement-over');
  if (report.alleged?.extended) return refused('extended-already');
  const dueAt = addStaffed(time.dueAt, charter.terms.conduct.stateAgain, calendar);
  const extended: PetitionEvent = {
    type: 'StatementExtended',
    ...{ at, report: id, period: time.id, dueAt, actBy: actBy(dueAt, at, calendar) },
  };
  return decided(petition, [extended], toPerson(report, 'extended'), now, context);
}

/** The person states their side. It keeps their time, and whoever decides is told. */
export function makeStatement(
  petition: Petition,
  { report: id, statement }: { readonly report: string; readonly statement: string },
  context: StaffContext,
): Decision | Refusal<NotTheirs> {
  const { at, now, by } = context;
  const report = own(petition, id, by);
  if (!report) return refused('no-report');
  const time = statementTime(petition, report);
  if (!time || at > time.dueAt) return refused('statement-over');
  const events: PetitionEvent[] = [
    { type: 'PledgeKept', at, pledge: time.id },
    { type: 'StatementMade', at, report: id, statement },
  ];
  return decided(petition, events, toDecider(petition, report, context), now, context);
}

/** Never where it was harassment or a threat, nor to who wishes no contact; a second visit has an apology of its own. */
export const mayWriteToThem = (
  { apologyWish }: Pick<Petition, 'apologyWish'>,
  { of, threat, contact = apologyWish }: Report,
): boolean => of !== 'visit' && !threat && contact !== 'none';

/** The person adds words of their own to the apology, if they want to: never where it was harassment or a threat. */
export function addPersonsWords(
  petition: Petition,
  { report: id, words }: { readonly report: string; readonly words: string },
  context: StaffContext,
): Decision | Refusal<'no-report' | 'no-contact-wished' | 'own-words-sent' | 'visit-own-redress'> {
  const { at, now, by } = context;
  const report = own(petition, id, by);
  if (!report) return refused('no-report');
  if (report.of === 'visit') return refused('visit-own-redress');
  if (!mayWriteToThem(petition, report)) return refused('no-contact-wished');
  if (report.ownWords !== undefined) return refused('own-words-sent');
  const added: PetitionEvent = { type: 'PersonsWordsAdded', at, report: id, words };
  const told = toPetitioner(petition, {
    kind: 'persons-words',
    content: words,
    ...(report.apology !== undefined && { pledge: report.apology }),
  });
  return decided(petition, [added], told, now, context);
}

/** The person's time is over: whoever decides goes on. Silence is no fault, and nothing says that it was. */
export function statementTimeOver(
  petition: Petition,
  { pledge }: { readonly pledge: Pledge },
  context: DecisionContext,
): Decision {
  const { now } = context;
  const report = liveReports(petition).find(({ alleged }) => alleged?.period === pledge.id);
  if (!report) return NOTHING;
  const events: PetitionEvent[] = [
    { type: 'PledgeVoided', at: now, pledge: pledge.id, because: 'superseded' },
    { type: 'StatementTimeOver', at: now, report: report.id },
  ];
  return decided(petition, events, toDecider(petition, report, context), now, context);
}
