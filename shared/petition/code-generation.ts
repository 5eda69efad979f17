import type { Petition } from './petition.ts';

/** Which generation of the access code opens it; counted from 1. */
export const codeGeneration = ({ codeGeneration: generation = 1 }: Petition): number => generation;
