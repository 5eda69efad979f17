import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';

/** Nothing more is done about it. */
export const isOver = ({ status }: Pick<Petition, 'status'>): boolean =>
  status === 'closed' || status === 'withdrawn' || status === 'transferred';

export const acceptedBy = (
  petition: Petition,
  by: string,
  at: number,
  how: 'opened' | 'answered' | 'assigned',
): readonly PetitionEvent[] =>
  petition.acceptedAt === undefined ? [{ type: 'PetitionAccepted', at, by, how }] : [];
