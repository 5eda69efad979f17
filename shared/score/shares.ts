import type { Charter } from '../charter/charter.ts';
import { monthText } from '../charter/day.ts';
import { termsAsMade } from '../charter/versions.ts';
import type { PetitionEvent } from '../petition/events.ts';
import { evolve, step } from '../petition/evolve.ts';
import type { Petition } from '../petition/petition.ts';
import { isInside, isOfReport, type Pledge } from '../petition/pledge.ts';
import { endingOf } from './ending.ts';
import { answersOf, owedOf, type Part, together, visitsOf, withdrawnIn } from './parts.ts';
import { TENTH } from './run.ts';
import { byMonth, type ScoreClock, type Share } from './share.ts';
import { follow } from './story.ts';
import { type PetitionStory, storyOf } from './told.ts';
import { witnessOf } from './witness.ts';

/**
 * What a petition adds to the figures of each month: a pure function of its events in their order, the first of which is its receipt. A
 * clock counts in the month in which it was kept or ended; one that was broken, or is open, in that of its due instant.
 */
export function sharesOf(events: readonly PetitionEvent[], charter: Charter): readonly Share[] {
  const [first, ...rest] = events;
  if (first?.type !== 'PetitionReceived') throw new Error('a petition begins with its receipt');
  const story = storyOf(first);
  let petition = evolve(undefined, [first]);
  for (const event of rest) {
    const after = step(petition, event);
    follow(story, event, petition, after);
    petition = after;
  }
  const parts: Part[] = [
    ...clocksOf(petition, events, story, charter),
    ...answersOf(story),
    ...owedOf(petition),
    ...visitsOf(events, charter),
    ...withdrawnIn(events),
  ];
  return byMonth(parts).map(([month, of]) => together(month, petition, of));
}

/** What is said about a person's conduct is counted nowhere; what staff owe each other, and the law's own periods, are no score of promises. */
function isScored(
  pledge: Pledge,
  charter: Charter,
): pledge is Pledge & { kind: 'pledge' | 'target' } {
  if (pledge.kind === 'period' || isOfReport(pledge) || isInside(pledge)) return false;
  const terms = termsAsMade(pledge, charter);
  if (!terms) return pledge.kind === 'pledge'; // of a former charter
  // Made only where it was broken: its rate would be none. Such visits are counted by themselves.
  if (terms.trigger === 'homeVisitUnallowed' || terms.trigger === 'homeVisitUnidentified')
    return false;
  return !('exempt' in terms.remedy) || terms.remedy.exempt === 'same-redress';
}

const clocksOf = (
  petition: Petition,
  events: readonly PetitionEvent[],
  story: PetitionStory,
  charter: Charter,
): readonly Part[] =>
  petition.pledges.flatMap((pledge) =>
    isScored(pledge, charter) ? [clockOf(pledge, petition, events, story)] : [],
  );

function clockOf(
  pledge: Pledge & { kind: 'pledge' | 'target' },
  petition: Petition,
  events: readonly PetitionEvent[],
  story: PetitionStory,
): Part {
  const told = story.clocks.get(pledge.id);
  const { id, terms, clause, kind, dueAt, startsAt, settledAt } = pledge;
  const spot = pledge.state === 'void' ? told?.tapped : undefined;
  const result = spot ? 'kept' : resultOf(pledge);
  // What a receipt keeps was kept when it was made.
  const kept = result === 'kept' || result === 'extended' ? settledAt : undefined;
  const doneAt =
    (isAnswer(pledge) ? pledge.answeredAt : undefined) ?? told?.doneAt ?? spot?.at ?? kept;
  const endedAt = result === 'ended' ? settledAt : doneAt;
  const waited = waitedUntil(pledge, endedAt ?? dueAt);
  // Of what was made void nobody knows how long it would have taken.
  const took = result === 'ended' || doneAt === undefined ? undefined : doneAt - startsAt - waited;
  const tenth = (dueAt - startsAt - waited) * TENTH;
  const isLate = (at: number | undefined): boolean => at !== undefined && at > dueAt - tenth;
  const ending = endingOf(pledge, told, story, { doneAt });
  const clock: ScoreClock = {
    ...{ pledge: id, terms, clause, kind, result, dueAt },
    ...(told && { event: told.stands.event, at: told.stands.at }),
    department: told?.department ?? petition.department,
    ...(ending && { ending }),
    witness: spot?.witness ?? witnessOf(pledge, petition, events, story),
    ...(pledge.state === 'open' && pledge.pausedAt !== undefined && { paused: true as const }),
    ...(took !== undefined && { tookMs: Math.max(0, took) }),
    // What stood still had the time that was left when it stopped.
    ...(isLate(pledge.pausedAt ?? endedAt) &&
      endedAt !== undefined && { lastTenth: true as const }),
    ...(told?.askedAt !== undefined && {
      supplement: isLate(told.askedAt + waited) ? ('last-tenth' as const) : ('asked' as const),
    }),
    ...(told && told.breaksWithdrawn > 0 && { breaksWithdrawn: told.breaksWithdrawn }),
  };
  const isOver = result === 'kept' || result === 'extended' || result === 'ended';
  return { month: monthText(isOver ? (settledAt ?? dueAt) : dueAt), clock };
}

/** One that its reader wished no more is not kept by that. */
function resultOf({ state, waived }: Pledge): ScoreClock['result'] {
  if (state === 'void' || (waived && state !== 'broken')) return 'ended';
  return state;
}

const isAnswer = ({ task, owes }: Pledge): boolean => !task && !owes;

/** How long it stood still by then, ms. */
const waitedUntil = ({ pauses = [] }: Pledge, at: number): number =>
  pauses.reduce((all, { from, until }) => all + Math.max(0, Math.min(until, at) - from), 0);
