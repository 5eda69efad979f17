import type { Petition } from '../petition.ts';
import type { Reducers } from '../reducer.ts';
import type { ConductEvent } from './events.ts';
import type { Report } from './state.ts';

const changed = (petition: Petition, id: string, change: (report: Report) => Report): Petition => ({
  ...petition,
  reports: (petition.reports ?? []).map((one) => (one.id === id ? change(one) : one)),
});

/** What becomes of a report about a person. */
export const conductReducers = {
  ReportRaised: (petition, { type: _, at: raisedAt, report: id, ...report }) => ({
    ...petition,
    reports: [...(petition.reports ?? []), { id, raisedAt, ...report }],
  }),
  /** What was marked by mistake marks nobody. */
  ReportUnmarked: (petition, { at: unmarkedAt, report, reason }) =>
    changed(petition, report, ({ person: _person, barred: _barred, ...rest }) => ({
      ...rest,
      unmarkedAt,
      reason,
    })),
} satisfies Reducers<ConductEvent['type']>;
