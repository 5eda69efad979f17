import { asMade } from '../../charter/versions.ts';
import type { Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Supplement } from '../pauses/state.ts';
import type { Petition } from '../petition.ts';
import { isAwaited, type Pledge } from '../pledge.ts';
import { openSupplement } from '../supplement.ts';
import { isOver } from './is-final.ts';
import { actByWithLaw } from './make-pledge.ts';

/** The petitioner's own period where the clock ended it after `at` (epoch ms): to what was received by then it is open. */
function lapsedAfter(petition: Petition, at: number): Pledge | undefined {
  const { supplement, pledges } = petition;
  if (supplement?.ended !== 'over' || isOver(petition)) return undefined;
  return pledges.find(({ id, dueAt }) => id === supplement.period && at <= dueAt);
}

/** The request that an act received at `at` finds open. */
export const supplementAt = (petition: Petition, at: number): Supplement | undefined =>
  openSupplement(petition) ?? (lapsedAfter(petition, at) && petition.supplement);

/**
 * The lapse that an act received at `at` was in time for is withdrawn, and the clocks stand still again from where they
 * did; nothing where none lapsed after it. What was settled or has broken meanwhile stays as it is: it runs again with
 * the act, or was late with the longer pause too.
 */
export function lapseWithdrawn(
  petition: Petition,
  at: number,
  now: number,
  terms: Terms,
): readonly PetitionEvent[] {
  const period = lapsedAfter(petition, at);
  const from = petition.supplement?.sentAt;
  if (!period || from === undefined) return [];
  const again = petition.pledges
    .filter((pledge) => isAwaited(pledge) && stoodStill(pledge, from))
    .map((pledge) => stillAgain(pledge, from, now, petition, terms));
  return [{ type: 'LapseWithdrawn', at: now, pledge: period.id }, ...again];
}

/** It stood still while this supplement was waited for, whether or not that moved its date. */
const stoodStill = ({ startsAt, dueAt, pauses }: Pledge, from: number): boolean =>
  pauses?.at(-1)?.from === from || (startsAt <= from && from <= dueAt);

function stillAgain(
  pledge: Pledge,
  from: number,
  now: number,
  { legalKind }: Petition,
  terms: Terms,
): PetitionEvent {
  const { id, startsAt, dueAt, pauses = [], actBy } = pledge;
  const last = pauses.at(-1);
  const about = { type: 'PauseRestored' as const, at: now, pledge: id, from };
  if (last?.from !== from) return { ...about, dueAt, actBy };
  const before = actByWithLaw(
    last.dueBefore,
    startsAt,
    asMade(pledge, terms),
    legalKind,
    pauses.slice(0, -1),
  );
  return { ...about, dueAt: last.dueBefore, actBy: before };
}
