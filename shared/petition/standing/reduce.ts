import type { Reducers } from '../reducer.ts';
import type { StandingEvent } from './events.ts';

export const standingReducers = {
  StandingWishesSaid: (petition, { at: wishesSaidAt }) => ({ ...petition, wishesSaidAt }),
} satisfies Reducers<StandingEvent['type']>;
