import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import type { Decision, Terms } from '../ports.ts';
import { decided } from './commit.ts';
import { voided } from './judge.ts';
import { toPetitioner } from './recipients.ts';

/** A period has ended without an answer: its petitioner is told once, and the next period runs from here. */
export function tellProgress(
  petition: Petition,
  pledge: Pledge,
  now: number,
  terms: Terms,
): Decision {
  const notices = toPetitioner(petition, { kind: 'progress', pledge: pledge.id });
  const event: PetitionEvent = notices.length
    ? { type: 'ProgressTold', at: now, pledge: pledge.id }
    : voided(pledge, now, 'unreachable');
  return decided(petition, [event], notices, now, terms);
}
