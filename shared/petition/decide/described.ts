import type { DecisionContext } from '../context.ts';
import { type Decision, isRefusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { isOver } from './is-final.ts';
import { pledgeMade } from './make-pledge.ts';
import { stampArrival } from './paper.ts';
import { taskFor } from './task.ts';

export interface Described {
  readonly paper: string;
  readonly stampedAt?: number;
  readonly pages?: number;
  readonly unsplit: boolean;
}

/**
 * A sidecar that came after its page had been received without one: what it says of pages and of the arrival counts from
 * then on, once. A stamp that cannot be meant moves nothing.
 */
export function describePaper(
  petition: Petition,
  { paper: id, stampedAt, pages, unsplit }: Described,
  context: DecisionContext,
): Decision {
  const { at } = context;
  const paper = petition.papers?.find((one) => one.id === id);
  if (!paper?.flags.includes('no-sidecar')) return NOTHING;
  const described: PetitionEvent = {
    type: 'PaperDescribed',
    at,
    paper: id,
    ...(pages !== undefined && { pages }),
    ...(unsplit && { unsplit }),
  };
  const after = step(petition, described);
  const task =
    unsplit && !isOver(petition) ? taskFor(after, 'split', undefined, at, context) : undefined;
  const events = [described, ...(task ? [pledgeMade(task, at)] : [])];
  const stamped =
    stampedAt === undefined || isOver(petition)
      ? NOTHING
      : stampArrival(events.reduce(step, petition), { stampedAt }, { ...context, by: 'sidecar' });
  if (isRefusal(stamped)) return decided(petition, events, [], at, context);
  return decided(petition, [...events, ...stamped.events], stamped.notices, at, context);
}
