import { isAllowed } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import { type Pledge, waitsForStaff } from '../pledge.ts';
import { inTurn, type Reducers, taskDone } from '../reducer.ts';
import type { HomeVisitEvent } from './events.ts';
import type { HomeVisit } from './state.ts';

/** The clocks that are the visitor's own: the head's is not. */
const isVisitors = ({ task }: Pick<Pledge, 'task'>): boolean =>
  task === 'home-visit-answer' || task === 'home-visit-arrival';

/** What becomes of a visit to the citizen. */
export const homeVisitReducers = {
  HomeVisitPlanned: (petition, { type: _, visit: id, ...planned }) => ({
    ...petition,
    homeVisits: [...(petition.homeVisits ?? []), { id, plan: 1, ...planned }],
  }),
  HomeVisitApproved: inTurn(
    (petition, { visit, at }) =>
      ofHomeVisit(petition, visit, ({ isVisitorUntold: _, ...one }) => ({
        ...one,
        approvedAt: at,
      })),
    taskDone,
  ),
  HomeVisitPassedOn: (petition, { visit, visitor, turn }) => ({
    ...ofHomeVisit(
      petition,
      visit,
      ({ wayAt, code, estimate, estimatedAt, isVisitorUntold, isVisitorWanted, ...rest }) => ({
        ...rest,
        ...{ visitor, turn },
        ...(isAllowed(rest) && { isVisitorUntold: true }),
      }),
    ),
    pledges: petition.pledges.map((one) =>
      one.homeVisit === visit && isVisitors(one) && waitsForStaff(one)
        ? { ...one, of: visitor }
        : one,
    ),
  }),
  HomeVisitorWanted: (petition, { visit }) =>
    ofHomeVisit(petition, visit, (one) => ({ ...one, isVisitorWanted: true })),
  HomeVisitMoved: (petition, { visit, from, until, plan }) =>
    ofHomeVisit(
      petition,
      visit,
      ({
        told,
        answer,
        approvedAt,
        wayAt,
        code,
        estimate,
        estimatedAt,
        tappedAt,
        isVisitorUntold,
        isVisitorWanted,
        ...rest
      }) => ({
        ...rest,
        ...{ from, until, plan },
      }),
    ),
  HomeVisitPutOff: (petition, { visit, from, until, plan }) =>
    ofHomeVisit(petition, visit, ({ isVisitorWanted: _, ...one }) => ({
      ...one,
      ...{ from, until, plan, putOff: (one.putOff ?? 0) + 1 },
    })),
  HomeVisitTold: (petition, { visit, plan, at, how, witness, turn }) =>
    ofHomeVisit(petition, visit, ({ isVisitorUntold, ...one }) => ({
      ...one,
      ...(one.plan === plan && one.told === undefined && { told: { at, how, witness } }),
      ...(isVisitorUntold && (turn === undefined || turn !== one.turn) && { isVisitorUntold }),
    })),
  HomeVisitAnswered: inTurn(
    (petition, { visit, at, answer: what, how, witness, by }) =>
      ofHomeVisit(petition, visit, ({ isVisitorUntold: _, ...one }) => ({
        ...one,
        answer: { at, what, how, witness, ...(by !== undefined && { by }) },
      })),
    taskDone,
  ),
  HomeVisitOnTheWay: (petition, { visit, at, code }) =>
    ofHomeVisit(petition, visit, (one) => ({ ...one, wayAt: at, code })),
  HomeVisitEstimated: (petition, { visit, estimate, lately }) =>
    ofHomeVisit(petition, visit, (one) => ({
      ...one,
      estimate,
      ...(lately && { estimatedAt: lately }),
    })),
  HomeVisitArrived: inTurn(
    (petition, { visit, at, witness }) =>
      ofHomeVisit(petition, visit, (one) =>
        witness === 'own-word' ? { ...one, tappedAt: at } : { ...one, arrivedAt: at },
      ),
    taskDone,
  ),
  HomeVisitIdentified: (petition, { visit, at }) =>
    ofHomeVisit(petition, visit, (one) => ({ ...one, identifiedAt: at })),
  HomeVisitWorkStarted: (petition, { visit, at }) =>
    ofHomeVisit(petition, visit, (one) => ({ ...one, workAt: at })),
  HomeVisitDone: inTurn(
    (petition, { visit, at }) => ofHomeVisit(petition, visit, (one) => ({ ...one, doneAt: at })),
    taskDone,
  ),
  HomeVisitEnded: inTurn(
    (petition, { visit, at }) => ofHomeVisit(petition, visit, (one) => ({ ...one, endedAt: at })),
    taskDone,
  ),
  HomeVisitBreached: (petition, { type: _, breach: id, ...said }) => ({
    ...petition,
    homeBreaches: [...(petition.homeBreaches ?? []), { id, ...said }],
  }),
} satisfies Reducers<HomeVisitEvent['type']>;

const ofHomeVisit = (
  petition: Petition,
  id: string,
  change: (visit: HomeVisit) => HomeVisit,
): Petition => ({
  ...petition,
  homeVisits: (petition.homeVisits ?? []).map((one) => (one.id === id ? change(one) : one)),
});
