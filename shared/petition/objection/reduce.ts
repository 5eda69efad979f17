import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { inTurn, type Reducers } from '../reducer.ts';
import { visitApologised } from '../visit/reduce.ts';
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
  OwnWordsAdded: (petition, { words }) => changed(petition, () => ({ ownWords: words })),
  ApologyMade: (petition, event) =>
    event.redress === undefined
      ? settled(
          changed(petition, () => ({ words: event.words })),
          'apology',
          event.at,
        )
      : visitApologised(petition, event),
} satisfies Reducers<ObjectionEvent['type']>;

const changed = (
  petition: Petition,
  change: (objection: Objection) => Partial<Objection>,
): Petition => {
  const { objection } = petition;
  return objection ? { ...petition, objection: { ...objection, ...change(objection) } } : petition;
};

/** What was owed is given: nobody waits for it any more. */
const settled = (petition: Petition, given: Pledge['owes'], settledAt: number): Petition => ({
  ...petition,
  pledges: petition.pledges.map((pledge) =>
    pledge.owes === given && pledge.silent ? { ...pledge, silent: false, settledAt } : pledge,
  ),
});
