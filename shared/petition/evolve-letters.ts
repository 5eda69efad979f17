import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';
import { lettersOf, reachOf } from './reach.ts';
import type { Letter } from './state-reach.ts';

/** The petition after what became of its letters and of an answer that goes out on paper. */
export function withLetters(petition: Petition, event: PetitionEvent): Petition {
  switch (event.type) {
    case 'LetterNeeded': {
      const { letter: id, way, said, at: openedAt, target } = event;
      const opened: Letter = {
        ...{ id, way, said, openedAt },
        ...(target !== undefined && { target }),
        state: 'open',
      };
      return withAll(petition, [...lettersOf(petition), opened]);
    }
    case 'LetterPosted':
      return changed(petition, event.letter, { state: 'posted', postedAt: event.at });
    case 'LetterReturned':
      return changed(petition, event.letter, { state: 'returned' });
    case 'PetitionWithdrawn':
      return over(petition);
    case 'PetitionAnswered':
      return event.onPaper && !petition.handing
        ? { ...petition, handing: { answer: event.answer, since: event.at } }
        : petition;
    case 'AnswerGiven':
      return petition.handing
        ? { ...petition, handing: { ...petition.handing, at: event.at, how: event.how } }
        : petition;
    case 'PetitionReopened': {
      const { handing: _notSolved, ...rest } = petition;
      return rest;
    }
    default:
      return petition;
  }
}

const withAll = (petition: Petition, letters: readonly Letter[]): Petition => ({
  ...petition,
  reach: { ...reachOf(petition), letters },
});
const changed = (petition: Petition, id: string, change: Partial<Letter>): Petition =>
  withAll(
    petition,
    lettersOf(petition).map((letter) => (letter.id === id ? { ...letter, ...change } : letter)),
  );
const over = (petition: Petition): Petition =>
  lettersOf(petition).length === 0
    ? petition
    : withAll(
        petition,
        lettersOf(petition).map((letter) =>
          letter.state === 'open' ? { ...letter, state: 'over' } : letter,
        ),
      );
