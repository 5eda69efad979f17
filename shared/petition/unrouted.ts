import { BY_OFFICE } from '../organization/leavers.ts';
import type { PetitionEvent } from './events.ts';
import type { Petition } from './petition.ts';

/** No rule knew its department and nobody has decided it since: somebody of customer support looks at it. */
export const isWaiting = ({ unplaced, answeredAt, status }: Petition): boolean =>
  unplaced === true && answeredAt === undefined && (status === 'received' || status === 'accepted');

/**
 * What a commit has to say about departments: one to be found (`place`), one that a person decided (`lesson`): by
 * handing the petition over, or by answering what no rule had placed. What is written down from paper is read then. Where a rule
 * knew the department it says that somebody `asked` about something of theirs.
 */
export function learnsOf(
  before: Petition | undefined,
  events: readonly PetitionEvent[],
): 'place' | 'lesson' | 'asked' | undefined {
  if (!before) return events.some(isUnplaced) ? 'place' : events.some(isRead) ? 'asked' : undefined;
  const moved = isMoved(before, events, ['rule', BY_OFFICE]);
  const read = events.some(({ type }) => type === 'PaperKeyed');
  if (read && before.unplaced && !isMoved(before, events)) return 'place';
  const kept = before.unplaced === true && events.some(({ type }) => type === 'PetitionAnswered');
  if (moved || kept) return 'lesson';
  return read ? 'asked' : undefined;
}

const isMoved = (
  { department }: Petition,
  events: readonly PetitionEvent[],
  notBy: readonly string[] = [],
): boolean =>
  events.some(
    (event) =>
      event.type === 'PetitionAssigned' &&
      event.department !== department &&
      !notBy.includes(event.by),
  );

const isRead = (event: PetitionEvent): boolean =>
  event.type === 'PetitionReceived' && !event.unkeyed;

const isUnplaced = (event: PetitionEvent): boolean =>
  event.type === 'PetitionReceived' && event.routedBy === 'dutyOfficer';

/** The petition after an event: placed once another department has it. */
export function withPlace(before: Petition, after: Petition): Petition {
  if (!after.unplaced || before.department === after.department) return after;
  const { unplaced: _placed, ...rest } = after;
  return rest;
}
