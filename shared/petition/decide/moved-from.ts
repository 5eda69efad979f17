import type { Office } from '../../organization/office.ts';
import { barredFrom } from '../conduct/fair.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { anotherOf, assignment } from './hand-over.ts';
import { visitOfGoneOver } from './home-visit-over.ts';
import { isOver } from './is-final.ts';
import { leftIn } from './leave.ts';
import { askedNow, lettersNow } from './passed-on.ts';

/** What those who are barred have of it goes to others: `context` has the office without them. */
export function movedFrom(petition: Petition, given: Office, context: DecisionContext): Decision {
  const moved = workMoved(petition, given, context);
  const off = visitOfGoneOver(moved.events.reduce(step, petition), context);
  return { events: [...moved.events, ...off.events], notices: [...moved.notices, ...off.notices] };
}

function workMoved(petition: Petition, given: Office, context: DecisionContext): Decision {
  const { at, now, by, office } = context;
  const barred = barredFrom(petition);
  const actor = by ?? BY_REPORT;
  const leavers = [...barred].map((id) => ({ id, department: petition.department }));
  const others = leftIn(petition, leavers, context)
    // A visit of whoever is accused is nobody's any more.
    .filter(({ what, from }) => what !== 'petition' && what !== 'home-visit' && barred.has(from))
    .flatMap(({ event }) => (event ? [{ ...event, by: actor }] : []));
  const asked = [
    ...askedNow(others.reduce(step, petition), others, context),
    ...lettersNow(petition, given, context),
  ];
  if (!barred.has(petition.assignee)) return { events: others, notices: asked };
  const to = anotherOf(petition, now, context);
  const department = office.people.find(({ id }) => id === to)?.department ?? petition.department;
  return {
    events: [{ type: 'PetitionAssigned', at, by: actor, department, assignee: to }, ...others],
    notices: [
      isOver(petition) || petition.answeredAt !== undefined
        ? // Nothing is asked of them now: if the petitioner writes again it is theirs.
          { kind: 'handed-over', to, because: petition.number }
        : assignment(petition, to, now, context),
      ...asked,
    ],
  };
}

/** Who acts where a petitioner's report moves work: no person's id has a dot. */
const BY_REPORT = 'report.raised';
