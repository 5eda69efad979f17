import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { refused } from './refused.ts';

/**
 * Whether the petitioner may be asked one question afterwards: off until they say so themselves, and taken back at any time. Said
 * again it changes nothing.
 */
export function chooseAsking(
  petition: Petition,
  { agrees }: { readonly agrees: boolean },
  context: DecisionContext,
): Decision | Refusal<'asking-no-contact' | 'petition-withdrawn'> {
  const { at, now, by } = context;
  if ((petition.mayBeAsked ?? false) === agrees) return NOTHING;
  if (agrees && petition.status === 'withdrawn') return refused('petition-withdrawn');
  // Who cannot be told from others could be asked every day.
  if (agrees && !mayBeAskedAtAll(petition)) return refused('asking-no-contact');
  const chosen: PetitionEvent = {
    ...{ type: 'AskingChosen', at, agrees },
    ...(by !== undefined && { by }),
  };
  return decided(petition, [chosen], [], now, context);
}

/** Without a mail address and a number nobody is known again. */
export const mayBeAskedAtAll = ({ contact }: Pick<Petition, 'contact'>): boolean =>
  contact.email || contact.phone;
