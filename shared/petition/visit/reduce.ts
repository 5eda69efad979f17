import { booked } from '../../compensation/compensation.ts';
import type { Events } from '../events.ts';
import type { Petition } from '../petition.ts';
import { inTurn, type Reducer, type Reducers, taskDone, taskOf } from '../reducer.ts';
import type { VisitEvent } from './events.ts';
import type { Finding, Visit } from './state.ts';

type Found = Events['VisitRuled'] | Events['VisitReviewed'];

/** What becomes of a second visit. */
export const visitReducers = {
  VisitClaimed: (petition, { type: _, visit: id, target: _clock, ...claimed }) => ({
    ...petition,
    visits: [...(petition.visits ?? []), { id, ...claimed }],
  }),
  VisitRuled: inTurn(
    (petition, found) => ofVisit(petition, found.visit, () => ({ ruling: findingIn(found) })),
    taskDone,
  ),
  VisitDeemed: (petition, { visit, at, silent, same, elsewhere }) => {
    const finding = {
      at,
      outcome: same === undefined && !elsewhere ? ('deemed' as const) : ('same-fault' as const),
      ...(same !== undefined && { same }),
      ...(elsewhere && { elsewhere }),
    };
    const change = silent === 'ruling' ? { ruling: finding } : { review: finding };
    return heard(
      ofVisit(petition, visit, () => change),
      visit,
      `visit-${silent}`,
    );
  },
  VisitReviewAsked: (petition, { visit, at }) =>
    ofVisit(petition, visit, () => ({ reviewAskedAt: at })),
  VisitAudited: (petition, { visit, at, by, found, words }) =>
    ofVisit(petition, visit, () => ({ audited: { at, by, found, words } })),
  VisitReviewed: inTurn(
    (petition, found) => ofVisit(petition, found.visit, () => ({ review: findingIn(found) })),
    taskDone,
  ),
  VisitPassedOn: (petition, { visit, person, target, department }) =>
    taskOf(
      department === undefined ? petition : ofVisit(petition, visit, () => ({ department })),
      target,
      person,
    ),
  CompensationBooked: inTurn(
    (petition, { visit, entry }) =>
      ofVisit(petition, visit, ({ compensation }) => ({
        compensation: booked(compensation, entry),
      })),
    taskDone,
  ),
  CompensationDelayed: (petition, { visit, until }) =>
    ofVisit(petition, visit, () => ({ delayedUntil: until })),
  DelayWordGiven: taskDone,
} satisfies Reducers<VisitEvent['type']>;

/** The apology that a second visit owes, by the promise that it keeps. */
export const visitApologised: Reducer<Events['ApologyMade']> = (petition, { at, pledge: id }) => {
  const visit = petition.pledges.find((one) => one.id === id)?.visit;
  return visit === undefined ? petition : ofVisit(petition, visit, () => ({ apologisedAt: at }));
};

/** The words beside the apology that a second visit owes. */
export const visitWords: Reducer<Events['OwnWordsAdded']> = (petition, { words, pledge: id }) => {
  const visit = petition.pledges.find((one) => one.id === id)?.visit;
  return visit === undefined ? petition : ofVisit(petition, visit, () => ({ ownWords: words }));
};

const findingIn = ({
  at,
  by,
  outcome,
  cause,
  ground,
  same,
  elsewhere,
  correction,
}: Found): Finding => ({
  ...{ at, by, outcome },
  ...(cause !== undefined && { cause }),
  ...(ground !== undefined && { ground }),
  ...(same !== undefined && { same }),
  ...(elsewhere && { elsewhere }),
  ...(correction !== undefined && { correction }),
});

const ofVisit = (
  petition: Petition,
  id: string,
  change: (visit: Visit) => Partial<Visit>,
): Petition => ({
  ...petition,
  visits: (petition.visits ?? []).map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
});

/** Nobody waits for it any more. */
const heard = (petition: Petition, visit: string, task: string): Petition => ({
  ...petition,
  pledges: petition.pledges.map((pledge) =>
    pledge.visit === visit && pledge.task === task && pledge.silent
      ? { ...pledge, silent: false }
      : pledge,
  ),
});
