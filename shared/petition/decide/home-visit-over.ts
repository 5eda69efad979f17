import { isBarred } from '../conduct/fair.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { openHomeVisit } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import { clocksOver, onArrival } from './home-visit-clock.ts';
import { toCitizen, toVisitor } from './home-visit-told.ts';

/**
 * Whoever is accused in a petition visits its petitioner no more (P23): the petitioner is told that nobody comes, and whoever has the
 * petition now plans another one. The accused is told nothing. `context` has the office without them.
 */
export function visitOfBarredOver(
  petition: Petition,
  context: DecisionContext,
): Pick<Decision, 'events' | 'notices'> {
  const visit = openHomeVisit(petition);
  if (!visit || visit.arrivedAt !== undefined || !isBarred(petition, visit.visitor))
    return { events: [], notices: [] };
  const { at, now } = context;
  const { by: _whoever, ...toAll } = context;
  const { assignee: visitor } = petition;
  return {
    events: [
      ...clocksOver(petition, visit, { at, now, because: 'superseded' }, context),
      {
        type: 'HomeVisitEnded',
        ...{ at, visit: visit.id, because: 'called-off' },
        ...onArrival(petition, visit),
      },
    ],
    notices: [
      ...(wasTold(visit) ? toCitizen(petition, 'off', visit.id) : []),
      ...toVisitor('off', { id: visit.id, visitor }, toAll),
    ],
  };
}

/** Of a visit by law that the head has not agreed to nobody outside heard. */
const wasTold = ({ law, approvedAt }: HomeVisit): boolean =>
  law === undefined || approvedAt !== undefined;

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
      ...(wasTold(visit) ? toCitizen(petition, 'off', visit.id) : []),
      ...toVisitor('off', visit, toAll),
    ],
  };
}
