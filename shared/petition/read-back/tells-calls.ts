import type { PetitionEvent } from '../events.ts';

/** What a commit has to say to telephone calls: that the citizen judged what was said back in one. */
export const tellsCalls = (events: readonly PetitionEvent[]): 'read-back' | undefined =>
  events.some(({ type }) => type === 'ReadBackAnswered') ? 'read-back' : undefined;
