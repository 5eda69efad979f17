import type { Petition } from './petition.ts';

/** Which generation of the access code opens it; counted from 1. */
export const codeGeneration = ({ codeGeneration: generation = 1 }: Petition): number => generation;

/**
 * Whose the petitioner has shown to be: the contact to which the access code in use was sent. The first code is seen by whoever
 * files, whatever contact they write down. One that could have gone by letter or fax shows nothing of a telephone number.
 */
export function provenContact(petition: Petition): 'email' | 'phone' | undefined {
  const { email, phone, fax, post } = petition.contact;
  if (codeGeneration(petition) === 1) return undefined;
  if (email) return 'email';
  return phone && !fax && !post ? 'phone' : undefined;
}
