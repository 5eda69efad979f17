import type { Reducers } from '../reducer.ts';
import type { CounterVisitEvent } from './events.ts';

/** What a visitor was told and asked for, visit by visit. */
export const counterVisitReducers = {
  CounterVisitNoted: (petition, { at, by, note, asked, brought }) => ({
    ...petition,
    counterVisits: [...(petition.counterVisits ?? []), { note, at, by, asked, brought }],
  }),
} satisfies Reducers<CounterVisitEvent['type']>;
