import type { Reducers } from '../reducer.ts';
import type { ReadBackEvent } from './events.ts';

/** What was said back on the telephone, and what the citizen says of it: the latest counts. */
export const readBackReducers = {
  ReadBackShown: (petition, { at, call, sentence: id }) => ({
    ...petition,
    readBacks: [...(petition.readBacks ?? []), { id, call, at }],
  }),
  ReadBackAnswered: (petition, { at: answeredAt, readBack, answer, words, hash }) => ({
    ...petition,
    readBacks: (petition.readBacks ?? []).map((card) =>
      card.id === readBack
        ? {
            ...card,
            ...{ answer, answeredAt },
            ...(words !== undefined && { words }),
            ...(hash !== undefined && { hash }),
          }
        : card,
    ),
  }),
} satisfies Reducers<ReadBackEvent['type']>;
