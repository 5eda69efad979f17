import { asMade } from '../../charter/versions.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { actByWithLaw } from './make-pledge.ts';

/**
 * A holiday was declared or withdrawn (A29): the date that was told stays; the last moment to act, the
 * warnings and the dates not yet told follow the new calendar.
 */
export function applyCalendar(
  petition: Petition,
  _asked: object,
  context: DecisionContext,
): Decision {
  const { now, calendar } = context;
  const events = petition.pledges.flatMap((pledge): PetitionEvent[] => {
    if (pledge.owes === 'explanation') return []; // it knows no closed day
    if (pledge.state !== 'open' || pledge.calendarVersion === calendar.version) return [];
    const actBy = actByWithLaw(
      pledge.dueAt,
      pledge.startsAt,
      asMade(pledge, context),
      petition.legalKind,
      pledge.pauses,
    );
    return [
      {
        type: 'ActByMoved',
        at: now,
        pledge: pledge.id,
        calendarVersion: calendar.version,
        actBy,
        because: 'calendar',
      },
    ];
  });
  return events.length ? decided(petition, events, [], now, context) : NOTHING;
}
