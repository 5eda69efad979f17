import type { Petition } from '../petition.ts';
import { inTurn, type Reducers, taskDone } from '../reducer.ts';
import type { HomeVisitEvent } from './events.ts';
import type { HomeVisit } from './state.ts';

/** What becomes of a visit to the citizen. */
export const homeVisitReducers = {
  HomeVisitPlanned: (petition, { type: _, visit: id, ...planned }) => ({
    ...petition,
    homeVisits: [...(petition.homeVisits ?? []), { id, plan: 1, ...planned }],
  }),
  HomeVisitApproved: (petition, { visit, at }) =>
    ofHomeVisit(petition, visit, (one) => ({ ...one, approvedAt: at })),
  HomeVisitMoved: (petition, { visit, from, until, plan }) =>
    ofHomeVisit(
      petition,
      visit,
      ({ told, answer, approvedAt, wayAt, code, estimate, tappedAt, ...rest }) => ({
        ...rest,
        ...{ from, until, plan },
      }),
    ),
  HomeVisitTold: (petition, { visit, plan, at, how, witness }) =>
    ofHomeVisit(petition, visit, (one) =>
      one.plan === plan && one.told === undefined ? { ...one, told: { at, how, witness } } : one,
    ),
  HomeVisitAnswered: inTurn(
    (petition, { visit, at, answer: what, how, witness, by }) =>
      ofHomeVisit(petition, visit, (one) => ({
        ...one,
        answer: { at, what, how, witness, ...(by !== undefined && { by }) },
      })),
    taskDone,
  ),
  HomeVisitOnTheWay: (petition, { visit, at, code }) =>
    ofHomeVisit(petition, visit, (one) => ({ ...one, wayAt: at, code })),
  HomeVisitEstimated: (petition, { visit, estimate }) =>
    ofHomeVisit(petition, visit, (one) => ({ ...one, estimate })),
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
