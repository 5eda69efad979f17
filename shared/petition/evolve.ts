import { askingReducers } from './asking/reduce.ts';
import { attachReducers } from './attachments/reduce.ts';
import { callbackReducers } from './callback/reduce.ts';
import { togetherReducers } from './collaboration/reduce.ts';
import { conductReducers } from './conduct/reduce.ts';
import { counterVisitReducers } from './counter-visit/reduce.ts';
import { disputeReducers } from './dispute/reduce.ts';
import type { Events, EventType, PetitionEvent } from './events.ts';
import { homeVisitReducers } from './home-visit/reduce.ts';
import { improvementReducers } from './improvement/reduce.ts';
import { letterReducers } from './letters/reduce.ts';
import { matterReducers, received } from './matter/reduce.ts';
import { objectionReducers } from './objection/reduce.ts';
import { outsideReducers } from './outside/reduce.ts';
import { paperReducers } from './paper/reduce.ts';
import { pauseReducers } from './pauses/reduce.ts';
import type { Petition } from './petition.ts';
import { pledgeReducers } from './pledge/reduce.ts';
import { reachReducers } from './reach/reduce.ts';
import { readBackReducers } from './read-back/reduce.ts';
import { redressReducers } from './redress/reduce.ts';
import type { Reducers } from './reducer.ts';
import { secondLookReducers } from './second-look/reduce.ts';
import { speechReducers } from './speech/reduce.ts';
import { deskReducers } from './staff/reduce.ts';
import { standingReducers } from './standing/reduce.ts';
import { unprovenReducers } from './unproven/reduce.ts';
import { visitReducers } from './visit/reduce.ts';

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
  ...disputeReducers,
  ...improvementReducers,
  ...redressReducers,
  ...visitReducers,
  ...homeVisitReducers,
  ...conductReducers,
  ...secondLookReducers,
  ...callbackReducers,
  ...askingReducers,
  ...readBackReducers,
  ...standingReducers,
  ...counterVisitReducers,
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
