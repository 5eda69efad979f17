import { headOf, presentFor } from '../../organization/presence.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { decided } from './commit.ts';

/** When a working day's first shift begins, after midnight. */
const MORNING = 9 * 60 * 60_000;

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
