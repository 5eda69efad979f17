import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { foremost } from '../pledge.ts';
import { decided } from './commit.ts';
import { acceptedBy, isOver } from './is-final.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';

/**
 * A person writes to the petitioner before the answer, or beside it (P9, A6): what is under way, a call that is to come.
 * No clock stops, and no date moves. `message` is the content item.
 */
export function sendMessage(
  petition: Petition,
  { message }: { readonly message: string },
  context: StaffContext,
): Decision | Refusal<'paper-unkeyed' | 'petition-over'> {
  const { by, at } = context;
  if (petition.unkeyed) return refused('paper-unkeyed');
  if (isOver(petition)) return refused('petition-over');
  const awaited = foremost(petition.pledges);
  const date = awaited && { pledge: awaited.id, newDueAt: awaited.dueAt };
  const told = toPetitioner(petition, { kind: 'interim', content: message, ...date });
  return decided(
    petition,
    [...acceptedBy(petition, by, at, 'answered'), { type: 'MessageSent', at, by, message }],
    told,
    at,
    context,
  );
}
