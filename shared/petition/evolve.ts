import type { Events, EventType, PetitionEvent } from './events.ts';
import { attachReducers } from './evolve-attach.ts';
import { togetherReducers } from './evolve-collaboration.ts';
import { deskReducers } from './evolve-desk.ts';
import { letterReducers } from './evolve-letters.ts';
import { matterReducers, received } from './evolve-matter.ts';
import { objectionReducers } from './evolve-objection.ts';
import { outsideReducers } from './evolve-outside.ts';
import { paperReducers } from './evolve-paper.ts';
import { pauseReducers } from './evolve-pauses.ts';
import { pledgeReducers } from './evolve-pledge.ts';
import { reachReducers } from './evolve-reach.ts';
import { speechReducers } from './evolve-speech.ts';
import { unprovenReducers } from './evolve-unproven.ts';
import type { Petition } from './petition.ts';
import type { Reducers } from './reducer.ts';

/** What each event changes. One that no table knows does not compile. */
const REDUCERS: Reducers<EventType> = {
  ...matterReducers,
  ...pledgeReducers,
  ...objectionReducers,
  ...deskReducers,
  ...reachReducers,
  ...speechReducers,
  ...attachReducers,
  ...pauseReducers,
  ...outsideReducers,
  ...paperReducers,
  ...letterReducers,
  ...togetherReducers,
  ...unprovenReducers,
};

/** The petition after one commit's events. The first event of a petition is PetitionReceived. */
export function evolve(before: Petition | undefined, events: readonly PetitionEvent[]): Petition {
  const [first, ...rest] = events;
  if (before === undefined) {
    if (first?.type !== 'PetitionReceived') throw new Error('a petition begins with its receipt');
    return { ...rest.reduce(step, received(first)), version: 1 };
  }
  return { ...events.reduce(step, before), version: before.version + 1 };
}

/** The petition after one event within a commit; the version stays. */
export const step = (petition: Petition, event: PetitionEvent): Petition =>
  reduced(petition, event.type, event);

const reduced = <T extends EventType>(petition: Petition, type: T, event: Events[T]): Petition =>
  REDUCERS[type](petition, event);
