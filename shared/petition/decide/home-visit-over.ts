import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import { openHomeVisit } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import { clocksOver, onArrival } from './home-visit-clock.ts';
import { toCitizen, toVisitor } from './home-visit-told.ts';

/** Nobody visits for what was taken back, or is another body's now. Who was asked, or said yes, hears it. */
export function homeVisitsOver(
  petition: Petition,
  context: DecisionContext,
): Pick<Decision, 'events' | 'notices'> {
  const visit = openHomeVisit(petition);
  if (!visit || visit.arrivedAt !== undefined) return { events: [], notices: [] };
  const { at, now } = context;
  const { by: _whoever, ...toAll } = context;
  return {
    events: [
      ...clocksOver(petition, visit, { at, now, because: 'withdrawn' }, context),
      {
        type: 'HomeVisitEnded',
        ...{ at, visit: visit.id, because: 'petition-over' },
        ...onArrival(petition, visit),
      },
    ],
    notices: [
      ...(visit.law === undefined || visit.approvedAt !== undefined
        ? toCitizen(petition, 'off', visit.id)
        : []),
      ...toVisitor('off', visit, toAll),
    ],
  };
}
