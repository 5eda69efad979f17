import * as z from 'zod/mini';
import { lazily } from '../kernel/lazily.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { evolve } from '../petition/evolve.ts';
import { Petition } from '../petition/petition.ts';
import { Pledge } from '../petition/pledge.ts';
import { isReadAs, wrongIn } from '../petition/reading.ts';
import { storedEvents } from '../petition/upcast.ts';
import type { SubjectModel } from './kind.ts';

/** Promises are items of their own, and the version is an attribute. */
const State = lazily(() => z.omit(Petition(), { version: true, pledges: true }));

/** How a petition is kept. Apart from what it decides: who only receives petitions is not bundled with that. */
export const petitionModel: SubjectModel<Petition, PetitionEvent> = {
  storedEvents,
  readState(stored, apart) {
    if (!isReadAs(State(), stored)) throw new Error(`not a petition: ${wrongIn(State(), stored)}`);
    return { ...stored, ...apart };
  },
  readPledge(stored) {
    if (!isReadAs(Pledge, stored)) throw new Error(`not a pledge: ${wrongIn(Pledge, stored)}`);
    return stored;
  },
  idOf: ({ number }) => number,
  evolve,
  takenCode: 'attachment-taken',
};
