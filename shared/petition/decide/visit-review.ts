import { DAY } from '../../charter/day.ts';
import { afterLength } from '../../charter/visit.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import type { Visit } from '../visit/state.ts';
import { canBeReviewed, visitOf, visitsOf } from '../visit.ts';
import { decided, NOTHING } from './commit.ts';
import { pledgeMade } from './make-pledge.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { charterOf } from './terms-of.ts';
import { visitClock } from './visit-clock.ts';
import { reviewerOf } from './visit-persons.ts';

/** Why nobody can be asked at `at` (epoch ms) to look at a visit again; undefined when somebody can. */
export function whyNoReview(
  petition: Petition,
  visit: Visit | undefined,
  at: number,
  terms: Terms,
) {
  if (!visit?.ruling || !canBeReviewed(visit.ruling)) return 'visit-not-ruled';
  if (visit.review) return 'visit-reviewed';
  const { claimDays } = charterOf(petition, terms).terms.visit;
  return at > visit.ruling.at + claimDays * DAY ? 'visit-too-late' : undefined;
}

/** The visits of which a review can be asked for now, oldest first. */
export const allReviewable = (petition: Petition, at: number, terms: Terms): readonly Visit[] =>
  visitsOf(petition).filter(
    (visit) =>
      visit.reviewAskedAt === undefined && whyNoReview(petition, visit, at, terms) === undefined,
  );

/** The latest of them. */
export const reviewable = (petition: Petition, at: number, terms: Terms): Visit | undefined =>
  allReviewable(petition, at, terms).at(-1);

/** By one press the citizen asks customer support that somebody else look (A16), or tells a person who writes it down. Pressed again it changes nothing. */
export function askVisitReview(
  petition: Petition,
  { visit: id }: { readonly visit: string },
  context: DecisionContext,
): Decision | Refusal<NonNullable<ReturnType<typeof whyNoReview>>> {
  const { at, now, by, office, charter, calendar } = context;
  const visit = visitOf(petition, id);
  const why = whyNoReview(petition, visit, at, context);
  if (why !== undefined || !visit) return refused(why ?? 'visit-not-ruled');
  if (visit.reviewAskedAt !== undefined) return NOTHING;
  const { person, of, role } = reviewerOf(petition, visit, now, office);
  const dueAt = afterLength(at, charter.terms.visit.reviewWithin, calendar);
  const clock = visitClock(petition, 'visit-review', { visit: id, dueAt, of }, at, context);
  if (!clock) return refused('visit-not-ruled');
  const events: PetitionEvent[] = [
    { type: 'VisitReviewAsked', at, visit: id, target: clock.id, ...(by !== undefined && { by }) },
    pledgeMade(clock, now),
  ];
  const asked = { kind: 'visit' as const, to: person, recipientIs: role, pledge: clock.id };
  const heard = toPetitioner(petition, {
    kind: 'visit-claimed',
    ...{ pledge: clock.id, newDueAt: dueAt, because: role },
  });
  return decided(petition, events, [asked, ...heard], now, context);
}
