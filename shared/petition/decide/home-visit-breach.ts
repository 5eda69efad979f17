import type { Day } from '../../charter/calendar.ts';
import { dayOf, dayText } from '../../charter/day.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { HomeBreachKind } from '../home-visit/events.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { homeVisitsOf, isAllowed } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { homeClock } from './home-visit-clock.ts';
import { pledgeMade } from './make-pledge.ts';
import { refused } from './refused.ts';

export interface HomeBreachSaid {
  readonly kind: HomeBreachKind;
  /** Of the visit (KST). */
  readonly day: Day;
}

const TASKS = { 'no-consent': 'home-visit-consent', 'no-identity': 'home-visit-identity' } as const;

/**
 * Somebody came without consent, or began without saying who they are: it cannot be undone, so it is written down, by whoever of ours
 * says so or by the citizen, and opens a redress at once (P20; 1.6). What the record shows to be otherwise is not taken.
 */
export function recordHomeBreach(
  petition: Petition,
  { kind, day }: HomeBreachSaid,
  context: DecisionContext,
): Decision | Refusal<'home-visit-day' | 'home-visit-was-allowed'> {
  const { at, now, by } = context;
  const breaches = petition.homeBreaches ?? [];
  if (breaches.some((one) => one.kind === kind && one.day === dayText(day))) return NOTHING;
  if (day > dayOf(at) || day < dayOf(petition.receivedAt)) return refused('home-visit-day', 'day');
  const visit = homeVisitsOf(petition).findLast(({ from }) => dayOf(from) === day);
  if (visit && isOtherwise(kind, visit)) return refused('home-visit-was-allowed');
  const breach = `home-breach-${breaches.length + 1}`;
  const clock = homeClock(
    petition,
    TASKS[kind],
    {
      ...{ homeVisit: breach, startsAt: at, dueAt: at },
      ...(visit && { of: visit.visitor }),
    },
    context,
  );
  const events: PetitionEvent[] = [
    {
      type: 'HomeVisitBreached',
      ...{ at, breach, kind, day: dayText(day) },
      witness: by === undefined ? 'citizen' : 'own-word',
      ...(visit && { visit: visit.id }),
      ...(by !== undefined && { by }),
      ...(clock && { pledge: clock.id }),
    },
    ...(clock
      ? [
          pledgeMade(clock, now),
          { type: 'PledgeBroken' as const, at: now, pledge: clock.id, skipped: [] },
        ]
      : []),
  ];
  return decided(petition, events, [], now, context);
}

/** The citizen themselves said yes and bore out that day who was there. */
const isOtherwise = (kind: HomeBreachKind, visit: HomeVisit): boolean =>
  kind === 'no-consent'
    ? isAllowed(visit) && visit.arrivedAt !== undefined
    : visit.identifiedAt !== undefined;
