import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { decided } from './commit.ts';
import { ended } from './end-pledge.ts';
import { toPetitioner } from './recipients.ts';

/** A period has ended without an answer: its petitioner is told once, and the next period runs from here. */
export function tellProgress(
  petition: Petition,
  pledge: Pledge,
  context: DecisionContext,
): Decision {
  const { now } = context;
  const notices = toPetitioner(petition, { kind: 'progress', pledge: pledge.id });
  const events: readonly PetitionEvent[] = notices.length
    ? [{ type: 'ProgressTold', at: now, pledge: pledge.id }]
    : ended(petition, [pledge], { at: now, because: 'unreachable' }, now, context);
  return decided(petition, events, notices, now, context);
}
