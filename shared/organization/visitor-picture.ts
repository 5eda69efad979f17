import type { Office, Person } from './office.ts';

/**
 * Whose a picture is that was agreed to at `agreedAt` (epoch ms) under a person's id; undefined where its person has left.
 * Whoever came later and has the id now never agreed to it: it is not theirs.
 */
export const ownerOfPicture = (
  { people }: Pick<Office, 'people'>,
  id: string,
  agreedAt: number,
): Person | undefined => people.find((one) => one.id === id && (one.since ?? 0) <= agreedAt);
