import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';

/** The apology for a delay (P24.3) is owed from the explanation on, or from its hour's break; once an objection. */
export function apologyOwed(petition: Petition, now: number, terms: Terms): PetitionEvent[] {
  const set = terms.charter.pledges.find(({ trigger }) => trigger === 'explained');
  if (!set || petition.objection?.apology !== undefined) return [];
  return [pledgeMade(makePledge(set, now, terms, { among: petition.pledges }), now)];
}
