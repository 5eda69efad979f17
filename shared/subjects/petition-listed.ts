import type { PetitionEvent } from '../petition/events.ts';
import { PETITION_FORM } from '../petition/number.ts';
import { owedIn } from '../petition/owed.ts';
import type { Petition } from '../petition/petition.ts';
import type { ListedSubject } from './kind.ts';
import { petitionModel } from './petition-model.ts';

/** A petition in the lists of staff. Whatever looks like a receipt number is one's, whether or not its digits agree. */
export const listedPetition: ListedSubject<Petition, PetitionEvent> = {
  ...petitionModel,
  name: 'petition',
  form: PETITION_FORM,
  longestId: '9999-99999999-9',
  owed: owedIn,
};
