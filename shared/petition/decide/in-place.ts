import { awayOf } from '../../organization/absence.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import { isRefusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import { accept, assign } from './acts.ts';
import { decided } from './commit.ts';
import { refused } from './refused.ts';

/**
 * Whoever is there deals with it in the place of whom the citizen asked for (P2.2): by their own press they have it and have
 * opened it at once, in one commit, instead of a note for somebody who is not there.
 */
export function takeInPlace(
  petition: Petition,
  _asked: object,
  context: StaffContext,
): Decision | Refusal<'petition-over' | 'unknown-person' | 'yours-already'> {
  const { by, at, office } = context;
  const { assignee: from } = petition;
  if (by === from) return refused('yours-already');
  const given = assign(petition, { to: by }, context);
  if (isRefusal(given)) return given;
  const because = awayOf(office, from, at)?.category;
  const events: PetitionEvent[] = [
    ...given.events,
    { type: 'TakenInPlace', at, by, from, ...(because && { because }) },
  ];
  const theirs = events.reduce(step, petition);
  const opened = accept(theirs, { how: 'assigned' }, context).events;
  // Nobody is mailed what they have just pressed themselves.
  const notices = given.notices.filter(({ kind, to }) => kind !== 'assignment' || to !== by);
  return decided(petition, [...events, ...opened], notices, at, context);
}
