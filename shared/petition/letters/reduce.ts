import { withAnswer } from '../answer/reduce.ts';
import { givenLatest, postedLatest } from '../dispute/reduce.ts';
import type { Petition } from '../petition.ts';
import type { Letter } from '../reach/state.ts';
import { lettersOf, reachOf } from '../reach.ts';
import { inTurn, type Reducer, type Reducers, taskDone } from '../reducer.ts';
import type { LetterEvent } from './events.ts';

/** What becomes of the letters, and of an answer that goes out on paper. */
export const letterReducers = {
  LetterNeeded: (petition, { letter: id, way, said, at: openedAt, target }) => {
    const opened: Letter = {
      ...{ id, way, said, openedAt },
      ...(target !== undefined && { target }),
      state: 'open',
    };
    return withAll(petition, [...lettersOf(petition), opened]);
  },
  LetterPosted: inTurn(
    postedLatest,
    (petition, { letter, at }) => changed(petition, letter, { state: 'posted', postedAt: at }),
    taskDone,
  ),
  LetterReturned: inTurn(
    (petition, { letter }) => changed(petition, letter, { state: 'returned' }),
    taskDone,
  ),
  AnswerGiven: inTurn(givenLatest, (petition, { at, how }) => ({
    ...petition,
    pledges: petition.pledges.map((pledge) => withAnswer(pledge, at)),
    ...(petition.handing && { handing: { ...petition.handing, at, how } }),
  })),
} satisfies Reducers<LetterEvent['type']>;

/** An answer that is published, and goes out on paper. */
export const handedOver: Reducer<{
  readonly at: number;
  readonly answer: string;
  readonly onPaper?: true;
}> = (petition, { at: since, answer, onPaper }) =>
  onPaper && !petition.handing ? { ...petition, handing: { answer, since } } : petition;

/** Nobody posts what waits any more. */
export const lettersOver = (petition: Petition): Petition =>
  lettersOf(petition).length === 0
    ? petition
    : withAll(
        petition,
        lettersOf(petition).map((letter) =>
          letter.state === 'open' ? { ...letter, state: 'over' } : letter,
        ),
      );

const withAll = (petition: Petition, letters: readonly Letter[]): Petition => ({
  ...petition,
  reach: { ...reachOf(petition), letters },
});
const changed = (petition: Petition, id: string, change: Partial<Letter>): Petition =>
  withAll(
    petition,
    lettersOf(petition).map((letter) => (letter.id === id ? { ...letter, ...change } : letter)),
  );
