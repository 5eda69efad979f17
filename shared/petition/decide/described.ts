import type { DecisionContext } from '../context.ts';
import { type Decision, isRefusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { isOver } from './is-final.ts';
import { pledgeMade } from './make-pledge.ts';
import { MOST_AGO, stampArrival } from './paper.ts';
import { taskFor } from './task.ts';

export interface Described {
  readonly paper: string;
  readonly stampedAt?: number;
  readonly pages?: number;
  readonly unsplit: boolean;
}

/**
 * A sidecar that came after its page had been received without one: what it says of pages and of the arrival counts from
 * then on, once. A stamp that cannot be meant moves nothing, and it stays said that nobody knows the arrival: so it does
 * where page and sidecar are received together, whichever of their messages is handled first.
 */
export function describePaper(
  petition: Petition,
  { paper: id, stampedAt, pages, unsplit }: Described,
  context: DecisionContext,
): Decision {
  const { at } = context;
  const paper = petition.papers?.find((one) => one.id === id);
  if (!paper?.flags.includes('no-sidecar')) return NOTHING;
  const isStampBelieved =
    stampedAt !== undefined && stampedAt >= petition.receivedAt - MOST_AGO && stampedAt <= at;
  const newPages = pages !== paper.pages ? pages : undefined;
  // Whoever split it has said where its letters begin.
  const isUnsplit = unsplit && paper.range === undefined && !paper.flags.includes('unsplit');
  if (!isStampBelieved && newPages === undefined && !isUnsplit) return NOTHING;
  const described: PetitionEvent = {
    type: 'PaperDescribed',
    at,
    paper: id,
    ...(newPages !== undefined && { pages: newPages }),
    ...(isUnsplit && { unsplit: true }),
    ...(!isStampBelieved && { unstamped: true }),
  };
  const after = step(petition, described);
  const task =
    isUnsplit && !isOver(petition) ? taskFor(after, 'split', undefined, at, context) : undefined;
  const events = [described, ...(task ? [pledgeMade(task, at)] : [])];
  const stamped =
    !isStampBelieved || isOver(petition)
      ? NOTHING
      : stampArrival(events.reduce(step, petition), { stampedAt }, { ...context, by: 'sidecar' });
  if (isRefusal(stamped)) return decided(petition, events, [], at, context);
  return decided(petition, [...events, ...stamped.events], stamped.notices, at, context);
}
