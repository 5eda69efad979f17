import type { Petition } from '../petition.ts';
import { type Reducers, taskDone, taskOf } from '../reducer.ts';
import type { SecondLookEvent } from './events.ts';
import type { SecondLook } from './state.ts';

/** The second looks of a petition, one for each answer that solved nothing. */
export const secondLookReducers = {
  SecondLookAsked: (petition, { at: askedAt, answer, looker, period, authors }) => ({
    ...petition,
    secondLooks: [
      ...(petition.secondLooks ?? []),
      { answer, looker, period, authors: [...authors], askedAt },
    ],
  }),
  SecondLookPassedOn: (petition, { period, looker }) =>
    taskOf(changed(petition, period, { looker }), period, looker),
  SecondLookFound: (petition, { at: foundAt, period, found, apology }) =>
    taskDone(
      changed(petition, period, { foundAt, found, ...(apology !== undefined && { apology }) }),
      { target: period },
    ),
  SecondLookDropped: (petition, { at: droppedAt, period }) =>
    taskDone(changed(petition, period, { droppedAt }), { target: period }),
} satisfies Reducers<SecondLookEvent['type']>;

const changed = (petition: Petition, period: string, change: Partial<SecondLook>): Petition => ({
  ...petition,
  secondLooks: (petition.secondLooks ?? []).map((look) =>
    look.period === period ? { ...look, ...change } : look,
  ),
});
