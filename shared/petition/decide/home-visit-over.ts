import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { Events } from '../events.ts';
import { visitLeftIn } from '../held.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { openHomeVisit } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import { clocksOver, onArrival } from './home-visit-clock.ts';
import { toCitizen, toVisitor } from './home-visit-told.ts';

type Over = Pick<Decision, 'events' | 'notices'>;
const NOTHING_OVER: Over = { events: [], notices: [] };

/** Nobody makes a visit: its clocks end, and the citizen hears it where they heard of the visit. */
export function visitOver(
  petition: Petition,
  visit: HomeVisit,
  { because, by }: Pick<Events['HomeVisitEnded'], 'because' | 'by'>,
  context: DecisionContext,
): Over {
  const { at, now } = context;
  const ending = because === 'called-off' ? 'superseded' : 'withdrawn';
  return {
    events: [
      ...clocksOver(petition, visit, { at, now, because: ending }, context),
      {
        type: 'HomeVisitEnded',
        ...{ at, visit: visit.id, because },
        ...(by !== undefined && { by }),
        ...onArrival(petition, visit),
      },
    ],
    notices: wasTold(visit) ? toCitizen(petition, 'off', visit.id) : [],
  };
}

/** Of a visit by law that the head has not agreed to nobody outside heard. */
const wasTold = ({ law, approvedAt }: HomeVisit): boolean =>
  law === undefined || approvedAt !== undefined;

/**
 * Whoever is not in the office any more, or is accused in the petition (P23), visits its petitioner no more, and nobody goes in their
 * place: the consent was for them. The petitioner is told that nobody comes; whoever has the petition now plans anew. The one who
 * visits no more is told nothing. `context` has the office without them, `petition` whoever has it now.
 */
export function visitOfGoneOver(petition: Petition, context: DecisionContext): Over {
  const visit = visitLeftIn(petition, context.office);
  if (!visit) return NOTHING_OVER;
  const { by: _whoever, ...toAll } = context;
  const { events, notices } = visitOver(petition, visit, { because: 'called-off' }, context);
  const { assignee: visitor } = petition;
  return {
    events,
    notices: [...notices, ...toVisitor('plan-anew', { id: visit.id, visitor }, toAll)],
  };
}

/** Nobody visits for what was taken back, or is another body's now. Who was asked, or said yes, hears it. */
export function homeVisitsOver(petition: Petition, context: DecisionContext): Over {
  const visit = openHomeVisit(petition);
  if (!visit || visit.arrivedAt !== undefined) return NOTHING_OVER;
  const { by: _whoever, ...toAll } = context;
  const { events, notices } = visitOver(petition, visit, { because: 'petition-over' }, context);
  return { events, notices: [...notices, ...toVisitor('off', visit, toAll)] };
}
