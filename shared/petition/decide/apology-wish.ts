import type { ContactWish } from '../conduct/events.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { owedObjection } from '../objection.ts';
import type { Petition } from '../petition.ts';
import { apologyOwedNow } from './apologise.ts';
import { decided, NOTHING } from './commit.ts';
import { refused } from './refused.ts';

/** An apology is owed, or will be, whose way is not the report's that it is for: of an objection from its hour on, until the head has apologised. */
export function mayWishApology(petition: Petition): boolean {
  const owed = apologyOwedNow(petition);
  if (owed && owed.task !== 'report') return true;
  const objection = owedObjection(petition);
  return objection !== undefined && objection.apology === undefined;
}

/**
 * How the petitioner wishes to be apologised to: said by themselves, or to a person who writes it down. It holds for each apology
 * that is still to be made; who wishes no contact is owed none any more (see `waived`). Said again it changes nothing.
 */
export function wishApology(
  petition: Petition,
  { how }: { readonly how: ContactWish },
  context: DecisionContext,
): Decision | Refusal<'no-apology-owed'> {
  const { at, now, by } = context;
  if ((petition.apologyWish ?? 'writing') === how) return NOTHING;
  if (!mayWishApology(petition)) return refused('no-apology-owed');
  const wished: PetitionEvent = {
    type: 'ApologyWished',
    ...{ at, how },
    ...(by !== undefined && { by }),
  };
  return decided(petition, [wished], [], now, context);
}
