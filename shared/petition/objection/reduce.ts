import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { inTurn, type Reducers } from '../reducer.ts';
import { visitApologised, visitWords } from '../visit/reduce.ts';
import type { ObjectionEvent } from './events.ts';
import type { Objection } from './state.ts';

/** What becomes of an objection to a delay. */
export const objectionReducers = {
  ObjectionRaised: (petition, { type: _, ...objection }) => ({ ...petition, objection }),
  ObjectionExplained: (petition, { type: _, ...explanation }) =>
    changed(petition, () => ({ explanation })),
  ExplanationReached: inTurn(
    (petition, { at }) =>
      changed(petition, ({ reachedAt = at }) => ({ reachedAt: Math.min(reachedAt, at) })),
    (petition, { at }) => settled(petition, 'explanation', at),
  ),
  OwnWordsAdded: inTurn(
    (petition, { words, pledge }) =>
      pledge === undefined ? changed(petition, () => ({ ownWords: words })) : petition,
    visitWords,
  ),
  ApologyMade: inTurn(
    (petition, { words, pledge }) =>
      pledge === undefined ? changed(petition, () => ({ words })) : petition,
    (petition, { at, pledge }) => settled(petition, 'apology', at, pledge),
    visitApologised,
  ),
} satisfies Reducers<ObjectionEvent['type']>;

const changed = (
  petition: Petition,
  change: (objection: Objection) => Partial<Objection>,
): Petition => {
  const { objection } = petition;
  return objection ? { ...petition, objection: { ...objection, ...change(objection) } } : petition;
};

/** What was owed is given: nobody waits for it any more. Of a delay, unless the promise that it keeps is named. */
const settled = (
  petition: Petition,
  given: Pledge['owes'],
  settledAt: number,
  only?: string,
): Petition => ({
  ...petition,
  pledges: petition.pledges.map((pledge) =>
    pledge.owes === given &&
    pledge.silent &&
    (only === undefined ? !pledge.task : pledge.id === only)
      ? { ...pledge, silent: false, settledAt }
      : pledge,
  ),
});
