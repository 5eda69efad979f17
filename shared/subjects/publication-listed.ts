import type { PublicationEvent } from '../publications/events.ts';
import { owedInPublication } from '../publications/owed.ts';
import { PUBLICATION_FORM, type Publication } from '../publications/publication.ts';
import type { ListedSubject } from './kind.ts';
import { publicationModel } from './publication-model.ts';

/** A publication in the lists of staff. */
export const listedPublication: ListedSubject<Publication, PublicationEvent> = {
  ...publicationModel,
  name: 'publication',
  form: PUBLICATION_FORM,
  longestId: 'P-999999-FFFFFFFF',
  owed: owedInPublication,
};
