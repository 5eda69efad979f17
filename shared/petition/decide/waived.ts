import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';

/** Whether an apology is to be sent and made to nobody: of a report by what was said with it, else by what they wish for every apology. */
export const wishesNoContact = (
  { reports = [], apologyWish }: Petition,
  { id }: Pick<Pledge, 'id'>,
): boolean => (reports.find(({ apology }) => apology === id)?.contact ?? apologyWish) === 'none';

/**
 * Each apology that is still to be made to somebody who wishes no contact: it is kept by their wish. That for a report about a
 * person goes by what was said with the report, and where nothing was by what they wish for every apology. It reads the petition alone,
 * so no decision that makes one owed can forget it. Decided at `now` (epoch ms).
 */
export const waived = (petition: Petition, now: number): readonly PetitionEvent[] =>
  petition.pledges
    .filter(
      ({ owes, state, silent }) =>
        owes === 'apology' && (state === 'open' || (state === 'broken' && silent)),
    )
    .filter((pledge) => wishesNoContact(petition, pledge))
    .map(({ id }) => ({ type: 'ApologyWaived' as const, at: now, pledge: id }));
