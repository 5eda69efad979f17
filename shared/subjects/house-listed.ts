import { listedCall } from './call-listed.ts';
import { listedImprovement } from './improvement-listed.ts';
import { listedPetition } from './petition-listed.ts';
import { listedPublication } from './publication-listed.ts';
import { subjectRegistry } from './registry.ts';

/** What stands in this house's morning lists. */
export const listedSubjects = subjectRegistry([
  listedPetition,
  listedImprovement,
  listedCall,
  listedPublication,
]);
