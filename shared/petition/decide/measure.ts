import type { MEASURES_TAKEN, Measure, NOT_TAKEN } from '../conduct/events.ts';
import { isLookedAtAgain } from '../conduct/rounds.ts';
import type { Report } from '../conduct/state.ts';
import { decides, reviews } from '../conduct.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { ContentIntent, Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import { type Pledge, waitsForStaff } from '../pledge.ts';
import { decided } from './commit.ts';
import { standsUpheld, stepDone } from './conduct-pledge.ts';
import { spreads } from './keep-apart.ts';
import { refused } from './refused.ts';
import { reportOf } from './statement.ts';

interface Taken {
  readonly report: string;
  readonly measure: Measure;
  readonly how: (typeof MEASURES_TAKEN)[number];
  /** Content item: a document's number, or material, day and trainer. */
  readonly note?: string;
  readonly because?: (typeof NOT_TAKEN)[number];
}

/**
 * What became of a caution or a training (P23.2, P22.1). A caution is made outside this service: it was referred on, done with a
 * document, or not taken for a reason of the closed list. One that was referred on can be done later.
 */
export function takeMeasure(
  petition: Petition,
  { report: id, ...taken }: Taken,
  context: StaffContext,
):
  | Decision
  | Refusal<
      | 'measure-taken'
      | 'no-measure'
      | 'note-missing'
      | 'reason-missing'
      | 'no-report'
      | 'only-decides-report'
      | 'review-open'
    > {
  const { at, now, by, office } = context;
  const report = reportOf(petition, id);
  if (report?.person === undefined) return refused('no-report');
  const mayTake =
    decides(petition, report, by, office, now) || reviews(petition, report, by, office, now);
  if (!mayTake) return refused('only-decides-report');
  // Done names its document or its training, and not taken its reason.
  if (taken.how === 'done' && taken.note === undefined)
    return { refused: 'note-missing', field: 'note' };
  if (taken.how === 'not-taken' && taken.because === undefined)
    return { refused: 'reason-missing', field: 'because' };
  const found = report.measures?.findLast(({ measure }) => measure === taken.measure);
  if (!found || !standsUpheld(report)) return refused('no-measure');
  if (isLookedAtAgain(report)) return refused('review-open');
  if (found.how !== undefined && !(found.how === 'referred' && taken.how === 'done'))
    return refused('measure-taken');
  const events: PetitionEvent[] = [
    ...stepDone(petition, found.pledge, at, now),
    { type: 'MeasureTaken', at, report: id, by, ...taken },
  ];
  return decided(petition, events, [], now, context);
}

/** A look at it, or a measure, is still open: nobody could do it about somebody who is forgotten. */
const isStillOpen = ({ pledges }: Petition, report: Report): boolean => {
  const { contested, measures = [] } = report;
  const clocks = [contested?.period, ...measures.map(({ pledge }) => pledge)];
  return (
    isLookedAtAgain(report) || pledges.some((one) => clocks.includes(one.id) && waitsForStaff(one))
  );
};

/** The mark about a person ends: what was written of them is gone, and the counts stay. */
export function eraseMark(
  petition: Petition,
  { pledge }: { readonly pledge: Pledge },
  context: DecisionContext,
): Decision {
  const { now } = context;
  const report = petition.reports?.find(
    ({ erasure, erasedAt }) => erasure === pledge.id && erasedAt === undefined,
  );
  const kept: PetitionEvent = { type: 'PledgeKept', at: now, pledge: pledge.id };
  if (!report) return decided(petition, [kept], [], now, context);
  if (isStillOpen(petition, report)) {
    const { charter, calendar } = context;
    const dueAt = calendar.startOf(calendar.dayOf(now) + charter.terms.conduct.clearedDays + 1);
    const putOff = { report: report.id, pledge: pledge.id, dueAt, actBy: dueAt };
    return decided(petition, [{ type: 'ErasurePutOff', at: now, ...putOff }], [], now, context);
  }
  const { alleged, stated, found, earlier, reviewed, measures = [] } = report;
  const written = [
    ...[alleged?.allegation, stated?.statement],
    ...[found?.reason, earlier?.reviewed.reason, reviewed?.reason],
    ...measures.map(({ note }) => note),
  ].flatMap((content) => content ?? []);
  const contents = written.map(
    (content): ContentIntent => ({
      id: content,
      replaces: true,
      body: { text: '' },
    }),
  );
  const erased: PetitionEvent = { type: 'MarkErased', at: now, report: report.id };
  // Where it marked somebody until now, the others of its petitioner are theirs to have again.
  const told = report.barred ? [spreads(petition)] : [];
  return { ...decided(petition, [kept, erased], told, now, context), contents };
}
