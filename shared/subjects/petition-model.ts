import { EVENT_SCHEMA, type PetitionEvent } from '../petition/events.ts';
import { evolve } from '../petition/evolve.ts';
import type { Petition } from '../petition/petition.ts';
import type { SubjectModel } from './kind.ts';

/** How a petition is kept. Apart from what it decides: who only receives petitions is not bundled with that. */
export const petitionModel: SubjectModel<Petition, PetitionEvent> = {
  eventVersion: EVENT_SCHEMA,
  idOf: ({ number }) => number,
  evolve,
  takenCode: 'attachment-taken',
};
