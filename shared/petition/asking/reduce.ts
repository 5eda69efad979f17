import type { Reducers } from '../reducer.ts';
import type { AskingEvent } from './events.ts';

export const askingReducers = {
  AskingChosen: (petition, { agrees: mayBeAsked }) => ({ ...petition, mayBeAsked }),
} satisfies Reducers<AskingEvent['type']>;
