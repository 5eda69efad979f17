import type { Petition } from '../petition.ts';
import { type Reducers, taskOf } from '../reducer.ts';
import type { ConductEvent, InsteadOfHead } from './events.ts';
import { barredFrom } from './fair.ts';
import { nextLook } from './rounds.ts';
import type { Report } from './state.ts';

const changed = (petition: Petition, id: string, change: (report: Report) => Report): Petition => ({
  ...petition,
  reports: (petition.reports ?? []).map((one) => (one.id === id ? change(one) : one)),
});

/** A step that is done leaves nobody waiting, also when it was done late. */
const quiet = (petition: Petition, id: string | undefined): Petition => ({
  ...petition,
  pledges: petition.pledges.map((pledge) =>
    pledge.id === id ? { ...pledge, silent: false } : pledge,
  ),
});

/** Nobody is waited for any more where there was no report after all, also of what was late already. */
const withoutWaiting = (petition: Petition, id: string): Petition => {
  const { apology, finding } = reportIn(petition, id) ?? {};
  return quiet(quiet(petition, finding), apology);
};

const reportIn = ({ reports = [] }: Petition, id: string): Report | undefined =>
  reports.find((one) => one.id === id);

/** Nobody is waited for any more inside where nothing stands against the person, also of what was late already. */
const withoutMeasures = (petition: Petition, id: string): Petition =>
  (reportIn(petition, id)?.measures ?? []).reduce(
    (after, { pledge }) => quiet(after, pledge),
    petition,
  );

/** What was owed before a finding was reversed, and never done, makes room where it is owed again. */
const withMeasures = (
  { measures = [] }: Report,
  opened: readonly { readonly measure: 'referral' | 'training'; readonly pledge: string }[],
): Pick<Report, 'measures'> =>
  opened.length > 0
    ? { measures: [...measures.filter(({ how }) => how !== undefined), ...opened] }
    : {};

const pledgeOf = (petition: Petition, report: string, measure: string): string | undefined =>
  reportIn(petition, report)?.measures?.findLast((one) => one.measure === measure)?.pledge;

const passedOnIn = (
  petition: Petition,
  passedOn: readonly { readonly pledge: string; readonly person: string }[],
): Petition =>
  passedOn.reduce((after, { pledge, person }) => taskOf(after, pledge, person), petition);

const withHeads = (petition: Petition, heads: readonly InsteadOfHead[]): Petition =>
  heads.length > 0 ? { ...petition, heads: [...(petition.heads ?? []), ...heads] } : petition;

/** Whoever is barred no more is not remembered as a head for whom somebody acted. */
function forgottenHeads(petition: Petition): Petition {
  const { heads = [], ...rest } = petition;
  const barred = barredFrom(petition);
  const left = heads.filter(({ head }) => barred.has(head));
  return left.length > 0 ? { ...rest, heads: left } : rest;
}

const withoutApart = ({ apart = [] }: Petition, from: string, report: string) =>
  apart.filter((one) => one.from !== from || one.report !== report);

/** Whom it marks, and what was written of them. */
const unmarked = ({
  person: _person,
  barred: _barred,
  unnamed: _unnamed,
  ...rest
}: Report): Report => rest;

/** What becomes of a report about a person. */
export const conductReducers = {
  ReportRaised: (
    petition,
    { type: _, at: raisedAt, report: id, passedOn = [], heads = [], ...report },
  ) => ({
    ...withHeads(passedOnIn(petition, passedOn), heads),
    reports: [...(petition.reports ?? []), { id, raisedAt, ...report }],
  }),
  AccusedNamed: (
    petition,
    { report, decides, department, person, barred, heads = [], passedOn = [] },
  ) => {
    const named = changed(passedOnIn(petition, passedOn), report, (one) => ({
      ...unmarked(one),
      ...{ decides, department },
      ...(person !== undefined && { person }),
      ...(barred !== undefined && { barred }),
    }));
    // It says all of them, for whoever might have been meant may be among them no more.
    return heads.length > 0 ? { ...named, heads } : forgottenHeads(named);
  },
  /** What was marked by mistake marks nobody. */
  ReportUnmarked: (petition, { at: unmarkedAt, report, reason, erasure }) =>
    forgottenHeads(
      changed(withoutWaiting(petition, report), report, (one) => ({
        ...unmarked(one),
        ...{ unmarkedAt, reason },
        ...(erasure !== undefined && { erasure }),
      })),
    ),
  AllegationPut: (petition, { at, report, allegation, period }) =>
    changed(petition, report, (one) => ({ ...one, alleged: { at, allegation, period } })),
  StatementExtended: (petition, { report, period, dueAt, actBy }) => ({
    ...changed(petition, report, (one) =>
      one.alleged ? { ...one, alleged: { ...one.alleged, extended: true } } : one,
    ),
    pledges: petition.pledges.map((pledge) =>
      pledge.id === period ? { ...pledge, dueAt, actBy } : pledge,
    ),
  }),
  StatementMade: (petition, { at, report, statement }) =>
    changed(petition, report, (one) => ({ ...one, stated: { at, statement } })),
  StatementTimeOver: (petition, { report }) =>
    changed(petition, report, (one) => ({ ...one, timeOver: true })),
  PersonsWordsAdded: (petition, { report, words }) =>
    changed(petition, report, (one) => ({ ...one, ownWords: words })),
  ConductFound: (petition, { type: _, report, measures, erasure, ...found }) =>
    changed(quiet(petition, reportIn(petition, report)?.finding), report, (one) => ({
      ...one,
      found,
      ...(erasure !== undefined && { erasure }),
      ...withMeasures(one, measures),
    })),
  FindingContested: (petition, { at, report: id, side, reviewer, period, erasure }) => {
    const after = changed(petition, id, (one) => ({
      ...nextLook(one),
      contested: { at, side, reviewer, period },
      ...(erasure !== undefined && { erasure }),
    }));
    const inside = after.reports?.find((one) => one.id === id)?.measures ?? [];
    return {
      ...after,
      pledges: after.pledges.map((pledge) =>
        pledge.state === 'open' && inside.some((one) => one.pledge === pledge.id)
          ? { ...pledge, pausedAt: at }
          : pledge,
      ),
    };
  },
  FindingReviewed: (petition, { type: _, report, measures, erasure, resumed, ...reviewed }) => ({
    ...changed(petition, report, (one) => ({
      ...one,
      reviewed,
      ...(erasure !== undefined && { erasure }),
      ...withMeasures(one, measures),
    })),
    pledges: (reviewed.upheld ? petition : withoutMeasures(petition, report)).pledges.map(
      (pledge) => {
        const on = resumed.find((one) => one.pledge === pledge.id);
        if (pledge.id === reportIn(petition, report)?.contested?.period)
          return { ...pledge, silent: false };
        if (!on) return pledge;
        const { pausedAt: _paused, ...running } = pledge;
        return { ...running, dueAt: on.dueAt, actBy: on.actBy };
      },
    ),
  }),
  MeasureTaken: (petition, { at, report, measure, how, note, because }) =>
    changed(quiet(petition, pledgeOf(petition, report, measure)), report, (one) => ({
      ...one,
      measures: (one.measures ?? []).map((each) =>
        each.pledge === pledgeOf(petition, report, measure)
          ? {
              ...{ measure, pledge: each.pledge, how, at },
              ...(note !== undefined && { note }),
              ...(because && { because }),
            }
          : each,
      ),
    })),
  KeptApart: (petition, { from, report, barred = [], heads = [], passedOn = [] }) => ({
    ...withHeads(passedOnIn(petition, passedOn), heads),
    apart: [...withoutApart(petition, from, report), { from, report, barred }],
  }),
  ApartOver: (petition, { from, report }) => {
    const { apart: _apart, ...rest } = petition;
    const apart = withoutApart(petition, from, report);
    return forgottenHeads(apart.length > 0 ? { ...petition, apart } : rest);
  },
  ReportPassedOn: (petition, { pledge, person }) => taskOf(petition, pledge, person),
  ActingHeadPassedOn: (petition, { heads = [] }) => withHeads(petition, heads),
  ErasurePutOff: (petition, { pledge: id, dueAt, actBy }) => ({
    ...petition,
    pledges: petition.pledges.map((pledge) =>
      pledge.id === id ? { ...pledge, dueAt, actBy } : pledge,
    ),
  }),
  MarkErased: (petition, { at: erasedAt, report }) =>
    forgottenHeads(
      changed(withoutMeasures(petition, report), report, (one) => ({ ...unmarked(one), erasedAt })),
    ),
} satisfies Reducers<ConductEvent['type']>;
