import type { Day } from '../../charter/calendar.ts';
import { dayOf, dayText, parseDay } from '../../charter/day.ts';
import { afterLength } from '../../charter/visit.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { Petition } from '../petition.ts';
import type { ClaimWay } from '../visit/events.ts';
import type { Visit } from '../visit/state.ts';
import { canBeReviewed, isUnderFinding, openVisit, standingFinding, visitsOf } from '../visit.ts';
import { decided, NOTHING } from './commit.ts';
import { isOver } from './is-final.ts';
import { pledgeMade } from './make-pledge.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { asReceived, charterOf } from './terms-of.ts';
import { promisesVisits, visitClock } from './visit-clock.ts';
import { rulerOf } from './visit-persons.ts';

export interface Claim {
  /** Of the visit before, as the citizen says (KST). */
  readonly day: Day;
  readonly how: ClaimWay;
  /** Content item with what was told or asked for at it. */
  readonly told?: string;
  /** The receipt number that the citizen gave of the petition before. */
  readonly earlier?: string;
  /** A keyed hash of the citizen's contact. */
  readonly recipient: string;
}

/** What a claim is judged by; a list's line knows no promises. */
type Claimable = Omit<Petition, 'pledges'> & Partial<Pick<Petition, 'pledges'>>;

/** The last day (KST) on which a second visit can be claimed; undefined while the petition goes on. */
export function claimUntil(petition: Claimable, terms: Terms): Day | undefined {
  if (!isOver(petition)) return undefined;
  const { status, visitsUntil, overAt, answeredAt, receivedAt } = petition;
  if (status === 'closed' && visitsUntil !== undefined) return parseDay(visitsUntil);
  return (
    dayOf(overAt ?? answeredAt ?? receivedAt) + charterOf(petition, terms).terms.visit.claimDays
  );
}

/** Why none can be claimed at `at` (epoch ms), whatever its day; undefined when one can. */
export function whyNoClaim(petition: Claimable, at: number, terms: Terms) {
  if (!promisesVisits(asReceived(petition, terms))) return 'visit-not-promised';
  // Paper that was put to another petition is none of its own.
  if (petition.movedTo !== undefined) return 'petition-over';
  const until = claimUntil(petition, terms);
  if (until !== undefined && dayOf(at) > until) return 'visit-too-late';
  return openVisit(petition) ? 'visit-claim-open' : undefined;
}

/**
 * A second visit through fault of ours, as the citizen says (P21.1 to P21.4). Their own day of the visit before is enough: that
 * our record knows of none never counts against them. From now on the petition comes before others; whoever rules has the
 * charter's time. The same again is no second one.
 */
export function claimVisit(
  petition: Petition,
  { day, how, told, earlier, recipient }: Claim,
  context: DecisionContext,
): Decision | Refusal<NonNullable<ReturnType<typeof whyNoClaim>> | WhyNotDay> {
  const { at, now, by, office, charter, calendar } = context;
  const isOpen = (visit: Visit) => isUnderFinding(visit) && visit.day === dayText(day);
  if (visitsOf(petition).some(isOpen)) return NOTHING;
  const why = whyNoClaim(petition, at, context);
  if (why !== undefined) return refused(why);
  const wrong = whyNotDay(petition, day, at, context);
  if (wrong !== undefined) return refused(wrong, 'day');
  const visit = `visit-${visitsOf(petition).length + 1}`;
  const { person, of, role } = rulerOf(petition, petition.department, now, office);
  const dueAt = afterLength(at, charter.terms.visit.ruleWithin, calendar);
  const clock = visitClock(petition, 'visit-ruling', { visit, dueAt, of }, at, context);
  if (!clock) return refused('visit-not-promised');
  const events: PetitionEvent[] = [
    {
      type: 'VisitClaimed',
      ...{ at, visit, day: dayText(day), how, recipient, target: clock.id },
      department: petition.department,
      ...(by !== undefined && { by }),
      ...(told !== undefined && { told }),
      ...(earlier !== undefined && { earlier }),
    },
    pledgeMade(clock, now),
  ];
  const after = events.reduce(step, petition);
  const asked = { kind: 'visit' as const, to: person, recipientIs: role, pledge: clock.id };
  const heard = toPetitioner(after, {
    kind: 'visit-claimed',
    ...{ pledge: clock.id, newDueAt: dueAt, because: role },
  });
  return decided(petition, events, [asked, ...heard], now, context);
}

type WhyNotDay = 'visit-day-wrong' | 'visit-found-none' | 'visit-reviewed';

/** A day that has not come, or long before the petition; one that a person found to be no fault, or the same as before, has its own way on. */
function whyNotDay(petition: Petition, day: Day, at: number, terms: Terms): WhyNotDay | undefined {
  const first = dayOf(petition.receivedAt) - charterOf(petition, terms).terms.visit.claimDays;
  if (day > dayOf(at) || day < first) return 'visit-day-wrong';
  const before = visitsOf(petition).findLast((visit) => visit.day === dayText(day));
  // Told again it is no new one, whether it was none of ours or is made good already (A17); by silence nobody has found it so.
  const found = before && standingFinding(before);
  if (!found || !canBeReviewed(found)) return undefined;
  // Whom somebody else has looked at it for is not told that somebody else can.
  return before.review ? 'visit-reviewed' : 'visit-found-none';
}
