import { callSubject } from './call.ts';
import { improvementSubject } from './improvement.ts';
import { petitionSubject } from './petition.ts';
import { publicationSubject } from './publication.ts';
import { subjectRegistry } from './registry.ts';

/** What the clock of this house rings for. */
export const houseSubjects = subjectRegistry([
  petitionSubject,
  improvementSubject,
  callSubject,
  publicationSubject,
]);
