import type { Channel } from '../../charter/charter.ts';
import { parseDay } from '../../charter/day.ts';
import type { DecisionContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import type { ClaimWay } from '../visit/events.ts';
import { NOTHING } from './commit.ts';
import { refused } from './refused.ts';
import { claimVisit } from './visit-claim.ts';

/** What was said with a petition, in one step with it. */
export interface Beside {
  readonly visit?: {
    /** Of the visit before, as the citizen says (KST), YYYY-MM-DD. */
    readonly day: string;
    /** Content item with what was told or asked for at it. */
    readonly told?: string | undefined;
    /** The receipt number that the citizen gave of the petition before. */
    readonly earlier?: string | undefined;
  };
  /** A keyed hash of the citizen's contact. */
  readonly recipient: string;
}

/** How it was said, by the way in which its petition came. */
const WAY_OF: Readonly<Record<Channel, ClaimWay>> = {
  web: 'page',
  phone: 'phone',
  visit: 'counter',
  post: 'paper',
  fax: 'paper',
  email: 'paper',
};

type WhyNot = Extract<ReturnType<typeof claimVisit>, Refusal>['refused'];

/**
 * What was said with a petition that is received or written down by this very commit (P21): it runs as if it had been said on
 * the petition's page. The field of a refusal is the one of the submission.
 */
export function saidBeside(
  petition: Petition,
  { visit, recipient }: Beside,
  context: DecisionContext,
): Decision | Refusal<WhyNot> {
  if (!visit) return NOTHING;
  const { day, told, earlier } = visit;
  const claim = {
    ...{ day: parseDay(day), how: WAY_OF[petition.channel], recipient },
    ...(told !== undefined && { told }),
    ...(earlier !== undefined && { earlier }),
  };
  const claimed = claimVisit(petition, claim, context);
  if (!isRefusal(claimed)) return claimed;
  return refused(claimed.refused, claimed.field === undefined ? undefined : 'visit.day');
}

/** A decision and what is decided beside it, as one commit; nothing of either where one of them refuses. */
export function withBeside(first: Decision, beside: Decision): Decision {
  const { events, notices, contents = [] } = first;
  return {
    ...first,
    events: [...events, ...beside.events],
    notices: [...notices, ...beside.notices],
    contents: [...contents, ...(beside.contents ?? [])],
  };
}

/** The petition after a decision, within its commit. */
export const after = (petition: Petition, { events }: Decision): Petition =>
  events.reduce(step, petition);
