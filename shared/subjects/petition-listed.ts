import { isDueBy } from '../petition/due-by.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { PETITION_FORM } from '../petition/number.ts';
import type { Petition } from '../petition/petition.ts';
import { unprovenTask } from '../petition/unproven.ts';
import type { ListedSubject } from './kind.ts';
import { petitionModel } from './petition-model.ts';

/** A petition in the morning's list. Whatever looks like a receipt number is one's, whether or not its digits agree. */
export const listedPetition: ListedSubject<Petition, PetitionEvent> = {
  ...petitionModel,
  name: 'petition',
  form: PETITION_FORM,
  longestId: '9999-99999999-9',
  // A reply that nobody proved is listed every morning until somebody says whose it is.
  isListed: (petition, endOfDay) =>
    isDueBy(petition, endOfDay) || unprovenTask(petition) !== undefined,
};
