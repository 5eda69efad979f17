import { presentFor } from '../../organization/presence.ts';
import { hasContested, isLookedAtAgain } from '../conduct/rounds.ts';
import type { Report } from '../conduct/state.ts';
import { isForgotten, spokenReports, whoReviews } from '../conduct.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { conductPledge, erasureFor, standsUpheld } from './conduct-pledge.ts';
import { ended } from './end-pledge.ts';
import { pledgeMade } from './make-pledge.ts';
import { refused } from './refused.ts';
import { reportOf } from './statement.ts';

/** Why a finding cannot be looked at again on behalf of a side; undefined when it can. */
export function whyNotContest(report: Report, side: 'person' | 'petitioner') {
  if (!report.found || isForgotten(report)) return 'not-found-yet';
  if (isLookedAtAgain(report) || hasContested(report, side)) return 'contested-already';
  return standsUpheld(report) === (side === 'person') ? undefined : 'not-against-you';
}

/**
 * Somebody else looks at it: of a person who was found at fault the director, or audit where the director found so; of a
 * petitioner who was not believed audit; never anybody who judged it before. Once for each side: where the look of one turned it
 * against the other, that one has theirs. What is owed inside stands still until then. `by` of the context is the person themselves
 * where `side` is theirs; else whoever wrote down what the petitioner said, and nobody where the petitioner pressed.
 */
export function contestFinding(
  petition: Petition,
  { report: id, side }: { readonly report: string; readonly side: 'person' | 'petitioner' },
  context: DecisionContext,
): Decision | Refusal<'contested-already' | 'no-report' | 'not-against-you' | 'not-found-yet'> {
  const { at, now, by, office } = context;
  const report = reportOf(petition, id);
  if (!report || (side === 'person' && report.person !== by)) return refused('no-report');
  // Who came twice has a ruling of their own: what is found of a person is none of theirs.
  if (side === 'petitioner' && report.of === 'visit') return refused('no-report');
  const why = whyNotContest(report, side);
  if (why !== undefined) return refused(why);
  const { reviewer, of } = whoReviews(petition, report, side, office);
  const made = conductPledge(petition, 'finding-review', { at, of }, context);
  // Of a petitioner the time after which nobody is marked begins anew: whom it is about is not forgotten before the review.
  const erasure =
    side === 'petitioner' && report.erasure !== undefined
      ? erasureFor(petition, false, at, context)
      : undefined;
  const marks = erasure ? petition.pledges.filter((one) => one.id === report.erasure) : [];
  const events: PetitionEvent[] = [
    ...ended(petition, marks, { at, because: 'superseded' }, now, context),
    {
      type: 'FindingContested',
      ...{ at, report: id, side, reviewer, period: made?.id ?? '' },
      // The person's own id would mark them in what is kept for ever.
      ...(side === 'petitioner' && by !== undefined && { by }),
      ...(erasure && { erasure: erasure.id }),
    },
    ...[made, erasure].flatMap((pledge) => (pledge ? [pledgeMade(pledge, at)] : [])),
  ];
  const asked: NoticeIntent = {
    kind: 'report-step',
    to: presentFor(office, of, now),
    recipientIs: reviewer,
    ...(made && { pledge: made.id }),
  };
  return decided(petition, events, [asked], now, context);
}

/**
 * The petitioner asks for it by telephone, at the counter or on paper. Whoever writes it down need not know what was found, nor of
 * whom: why it cannot be looked at again is not said to them. Written down again it changes nothing.
 */
export function contestSaid(
  petition: Petition,
  { report: id }: { readonly report: string },
  context: StaffContext,
): Decision | Refusal<'no-finding-to-review'> {
  const report = reportOf(petition, id);
  if (report && isLookedAtAgain(report) && report.contested?.side === 'petitioner') return NOTHING;
  const decision = contestFinding(petition, { report: id, side: 'petitioner' }, context);
  return isRefusal(decision) ? refused('no-finding-to-review') : decision;
}

/** The reports of which a petitioner may still say that somebody else should look, as far as anybody who has the petition may know. */
export const reviewableReports = (petition: Petition): readonly Report[] =>
  spokenReports(petition).filter((report) => !hasContested(report, 'petitioner'));
