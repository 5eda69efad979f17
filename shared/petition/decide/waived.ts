import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';

/**
 * Each apology that is still to be made to somebody who wishes no contact: it is kept by their wish. A report about a
 * person has a wish of its own. It reads the petition alone,
 * so no decision that makes one owed can forget it. Decided at `now` (epoch ms).
 */
export const waived = (
  { apologyWish, pledges }: Petition,
  now: number,
): readonly PetitionEvent[] =>
  apologyWish === 'none'
    ? pledges.flatMap(({ id, owes, task, state, silent }) =>
        owes === 'apology' &&
        task !== 'report' &&
        (state === 'open' || (state === 'broken' && silent))
          ? [{ type: 'ApologyWaived' as const, at: now, pledge: id }]
          : [],
      )
    : [];
