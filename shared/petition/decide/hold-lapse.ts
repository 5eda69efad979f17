import { HOUR } from '../../charter/day.ts';
import { headOf, presentFor } from '../../organization/presence.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { decided } from './commit.ts';

/** When a working day's first shift begins, after midnight. */
const MORNING = 9 * HOUR;

/** Who must read an unproven reply: the person in charge, and the head where it waits already. */
export function toRead(petition: Petition, now: number, { office }: Terms, head: boolean) {
  const assignee = presentFor(office, petition.assignee, now);
  const told: NoticeIntent[] = [{ kind: 'unproven', to: assignee, recipientIs: 'assignee' }];
  const above = headOf(office, petition.department, now);
  if (head && above !== assignee) told.push({ kind: 'unproven', to: above, recipientIs: 'head' });
  return told;
}

/** The time to supplement has passed while a reply lies unread: who must read it is told, each working day. */
export function holdLapse(petition: Petition, { id }: Pledge, context: DecisionContext): Decision {
  const { now, calendar } = context;
  const until = calendar.startOf(calendar.workdayOnOrAfter(calendar.dayOf(now) + 1)) + MORNING;
  const event: PetitionEvent = { type: 'LapseHeld', at: now, until };
  const told = toRead(petition, now, context, true).map((notice) => ({ ...notice, pledge: id }));
  return decided(petition, [event], told, now, context);
}

/**
 * The time to supplement has passed, and paper that came before lies there unwritten: it may be the answer. Looked at again
 * each staffed hour. Nobody is told here: whoever is to write the paper down has a clock of their own for that (P10.2).
 */
export function holdLapseForPaper(petition: Petition, context: DecisionContext): Decision {
  const { now } = context;
  const event: PetitionEvent = {
    type: 'LapseHeld',
    at: now,
    until: staffedHourAfter(now, context),
    paper: true,
  };
  return decided(petition, [event], [], now, context);
}

function staffedHourAfter(now: number, { calendar }: Terms): number {
  const next = now + HOUR;
  const today = calendar.dayOf(next);
  const morning = calendar.startOf(today) + MORNING;
  if (calendar.isWorkday(today) && next <= calendar.closeOf(today)) return Math.max(next, morning);
  const day = calendar.workdayOnOrAfter(next < morning ? today : today + 1);
  return calendar.startOf(day) + MORNING;
}
