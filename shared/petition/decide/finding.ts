import { hasContested, isUnheard, judgedBefore } from '../conduct/rounds.ts';
import type { Report } from '../conduct/state.ts';
import { decides, isForgotten, reviews } from '../conduct.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { decided } from './commit.ts';
import { erasureFor, measuresFor, runsOn, standsUpheld, stepDone } from './conduct-pledge.ts';
import { ended } from './end-pledge.ts';
import { pledgeMade } from './make-pledge.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { reportOf, toPerson } from './statement.ts';

interface Finding {
  readonly report: string;
  readonly upheld: boolean;
  /** Content items: why, for the house and the person; and what the petitioner reads, who reads nothing of a second visit. */
  readonly reason: string;
  readonly sentence?: string;
}

/**
 * Whoever decides finds whether it was so (P9.3: within seven days). Upheld only after the person could state their side; then
 * a caution is referred on and a training held. Either side can ask that somebody else looks at it.
 */
export function findConduct(
  petition: Petition,
  { report: id, ...finding }: Finding,
  context: StaffContext,
):
  | Decision
  | Refusal<
      'found-already' | 'no-report' | 'not-heard-yet' | 'only-decides-report' | 'sentence-missing'
    > {
  const { at, now, by, office } = context;
  const report = reportOf(petition, id);
  if (!report || isForgotten(report)) return refused('no-report');
  if (!decides(petition, report, by, office, now)) return refused('only-decides-report');
  if (report.found) return refused('found-already');
  if (finding.upheld && isUnheard(report)) return refused('not-heard-yet');
  if (lacksSentence(report, finding)) return refused('sentence-missing', 'sentence');
  const measures = finding.upheld ? measuresFor(petition, report, by, context, context) : [];
  const inside = measures.map(({ pledge }) => pledge);
  const erasure = erasureFor(petition, finding.upheld, at, context, inside);
  const waited = petition.pledges.filter((one) => one.id === report.alleged?.period);
  const events: PetitionEvent[] = [
    ...stepDone(petition, report.finding, at, now),
    ...ended(petition, waited, { at, because: 'superseded' }, now, context),
    {
      type: 'ConductFound',
      ...{ at, report: id, by, ...finding },
      measures: named(measures),
      ...(erasure && { erasure: erasure.id }),
    },
    ...[...inside, ...(erasure ? [erasure] : [])].map((pledge) => pledgeMade(pledge, at)),
  ];
  // Whoever was put nothing is told nothing.
  const person = report.alleged ? toPerson(report, 'found') : [];
  const told = [...person, ...toReader(petition, report, finding)];
  return decided(petition, events, told, now, context);
}

const named = (
  measures: readonly { readonly measure: 'referral' | 'training'; readonly pledge: Pledge }[],
) => measures.map(({ measure, pledge }) => ({ measure, pledge: pledge.id }));

/** The petitioner is told of what they said themselves; a second visit has a ruling and a redress of its own. */
const lacksSentence = ({ of }: Report, { sentence }: Pick<Finding, 'sentence'>): boolean =>
  of !== 'visit' && sentence === undefined;

/** Whoever wished no contact reads what was found on their page alone: it is sent to nobody. */
export const isToldOnPage = ({ contact }: Report): boolean => contact === 'none';

const toReader = (
  petition: Petition,
  report: Report,
  { upheld, sentence }: Pick<Finding, 'upheld' | 'sentence'>,
  denied: 'denied' | 'denied-again' = 'denied',
): readonly NoticeIntent[] =>
  isToldOnPage(report) || sentence === undefined || report.of === 'visit'
    ? []
    : toPetitioner(petition, {
        kind: 'conduct-found',
        content: sentence,
        because: upheld ? 'upheld' : denied,
      });

/** Somebody else finds whether it stays so. What stood still runs on; what fell away is owed no more, and its mark ends sooner. */
export function reviewFinding(
  petition: Petition,
  { report: id, ...finding }: Finding,
  context: StaffContext,
):
  | Decision
  | Refusal<
      'no-review' | 'not-heard-yet' | 'only-reviews' | 'reviewed-already' | 'sentence-missing'
    > {
  const { at, now, by, office } = context;
  const report = reportOf(petition, id);
  if (!report?.contested || isForgotten(report)) return refused('no-review');
  if (report.reviewed) return refused('reviewed-already');
  if (judgedBefore(report).has(by) || !reviews(petition, report, by, office, now))
    return refused('only-reviews');
  if (finding.upheld && isUnheard(report)) return refused('not-heard-yet');
  if (lacksSentence(report, finding)) return refused('sentence-missing', 'sentence');
  const before = standsUpheld(report);
  const inside = petition.pledges.filter((pledge) =>
    report.measures?.some((one) => one.pledge === pledge.id),
  );
  const resumed = finding.upheld
    ? inside
        .filter(({ state, pausedAt }) => state === 'open' && pausedAt !== undefined)
        .map((one) => runsOn(one, at, context))
    : [];
  const measures =
    finding.upheld && !before ? measuresFor(petition, report, by, context, context) : [];
  const opened = measures.map(({ pledge }) => pledge);
  const erasures = petition.pledges.filter(
    ({ id: pledge, state }) => pledge === report.erasure && state === 'open',
  );
  const isTurned = finding.upheld !== before;
  const erasure = isTurned ? erasureFor(petition, finding.upheld, at, context, opened) : undefined;
  const over = [...(finding.upheld ? [] : inside), ...(isTurned ? erasures : [])];
  const reviewed: PetitionEvent = {
    type: 'FindingReviewed',
    ...{ at, report: id, by, ...finding, measures: named(measures), resumed },
    ...(erasure && { erasure: erasure.id }),
  };
  const kept = stepDone(petition, report.contested.period, at, now);
  const after = [...kept, reviewed].reduce(step, petition);
  const events: PetitionEvent[] = [
    ...kept,
    reviewed,
    ...ended(after, over, { at, because: 'superseded' }, now, context),
    ...[...opened, ...(erasure ? [erasure] : [])].map((pledge) => pledgeMade(pledge, at)),
  ];
  // Against whom it turned, and who has not asked for a look of their own yet, hears that they can.
  const may = (side: 'person' | 'petitioner') => !hasContested(report, side);
  const news = finding.upheld && may('person') ? 'found' : 'reviewed';
  const person = report.alleged ? toPerson(report, news) : [];
  const denied = may('petitioner') ? 'denied' : 'denied-again';
  const told = [...person, ...toReader(petition, report, finding, denied)];
  return decided(petition, events, told, now, context);
}
