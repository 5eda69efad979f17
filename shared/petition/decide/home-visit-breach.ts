import type { Day } from '../../charter/calendar.ts';
import { dayOf, dayText } from '../../charter/day.ts';
import { inTimeUntil } from '../../charter/home-visit.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { HomeBreachKind } from '../home-visit/events.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { homeVisitsOf, isAllowed, openHomeClock } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import type { Task } from '../pledge.ts';
import { decided, NOTHING } from './commit.ts';
import { homeClock, visitTerms } from './home-visit-clock.ts';
import { pledgeMade } from './make-pledge.ts';
import { refused } from './refused.ts';

export interface HomeBreachSaid {
  readonly kind: HomeBreachKind;
  /** Of the visit (KST). */
  readonly day: Day;
}

const TASKS = {
  'no-consent': 'home-visit-consent',
  'no-identity': 'home-visit-identity',
  'nobody-came': 'home-visit-arrival',
} as const satisfies Record<HomeBreachKind, Task>;

/**
 * Somebody came without consent, began without saying who they are, or did not come: it cannot be undone, so it is written down, by
 * whoever of ours says so or by the citizen, and opens a redress at once (P20; 1.6). What the record shows to be otherwise is not taken.
 * That nobody came stands against the visitor's own tap; where the clock has it already, one promise is broken and not two.
 */
export function recordHomeBreach(
  petition: Petition,
  { kind, day }: HomeBreachSaid,
  context: DecisionContext,
):
  | Decision
  | Refusal<
      'home-visit-day' | 'home-visit-was-allowed' | 'home-visit-not-agreed' | 'home-visit-not-late'
    > {
  const { at, now, by } = context;
  const breaches = petition.homeBreaches ?? [];
  if (breaches.some((one) => one.kind === kind && one.day === dayText(day))) return NOTHING;
  if (day > dayOf(at) || day < dayOf(petition.receivedAt)) return refused('home-visit-day', 'day');
  const visit = homeVisitsOf(petition).findLast(({ from }) => dayOf(from) === day);
  if (visit && isOtherwise(kind, visit)) return refused('home-visit-was-allowed');
  const why = kind === 'nobody-came' ? whyNotMissed(petition, visit, at, context) : undefined;
  if (why !== undefined) return refused(why, 'day');
  const breach = `home-breach-${breaches.length + 1}`;
  const isClocked =
    kind === 'nobody-came' && visit && openHomeClock(petition, visit, TASKS[kind]) !== undefined;
  const clock = isClocked
    ? undefined
    : homeClock(
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

/** Why nobody was to be there yet: no visit was agreed on that day, it was given up in time, or it is not late. */
function whyNotMissed(petition: Petition, visit: HomeVisit | undefined, at: number, terms: Terms) {
  if (!visit) return 'home-visit-not-agreed';
  const { answer, until, endedAt = Number.POSITIVE_INFINITY } = visit;
  const last = inTimeUntil(until, visitTerms(petition, visit, terms));
  const isAgreed = isAllowed(visit) || (answer?.what === 'withdrawn' && answer.at > last);
  if (!isAgreed || endedAt <= last) return 'home-visit-not-agreed';
  return at > last ? undefined : 'home-visit-not-late';
}

/** The citizen themselves said yes and bore out that day who was there. */
const isOtherwise = (kind: HomeBreachKind, visit: HomeVisit): boolean =>
  kind === 'no-consent'
    ? isAllowed(visit) && visit.arrivedAt !== undefined
    : // Whoever was identified was there.
      visit.identifiedAt !== undefined;
