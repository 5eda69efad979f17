import type { Petition } from './petition.ts';

/**
 * Whether whoever has it now has looked at it: that a head, a director or audit did, or somebody who had it before, is no
 * look of theirs.
 */
export const hasOpened = ({ acceptedAt, unopened }: Petition): boolean =>
  acceptedAt !== undefined && !unopened;
