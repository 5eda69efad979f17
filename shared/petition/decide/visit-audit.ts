import { departmentNow } from '../../organization/leavers.ts';
import { actsForOneOf, headOf, presentFor } from '../../organization/presence.ts';
import type { StaffContext } from '../context.ts';
import { type Decision, isRefusal, type Refusal } from '../decision.ts';
import type { Events } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Audited } from '../visit/events.ts';
import type { Visit } from '../visit/state.ts';
import { clockOf, departmentOf, standingFinding, visitOf, visitsOf } from '../visit.ts';
import { decided } from './commit.ts';
import { refused } from './refused.ts';
import { askVisitReview, whyNoReview } from './visit-review.ts';

type Who = Pick<StaffContext, 'by' | 'now' | 'office'>;

/** Found to be no fault by a person, and nothing else since: what audit looks at. */
const isNoFault = (visit: Visit): boolean => standingFinding(visit)?.outcome === 'no-fault';

/** The visits of a petition that audit looks at, oldest first. */
export const noFaults = (petition: Petition): readonly Visit[] =>
  visitsOf(petition).filter(isNoFault);

/** Why this person cannot say what audit found of it; undefined when they can. */
export function whyNotAudit(visit: Visit | undefined, found: Audited | undefined, who: Who) {
  if (!visit || !isNoFault(visit)) return 'no-visit-to-audit' as const;
  if (!actsForOneOf(who.office, [who.office.audit], who.by, who.now)) return 'only-audit' as const;
  if ([visit.ruling?.by, visit.review?.by].includes(who.by)) return 'visit-own' as const;
  // That it should be looked at again can be found later; nothing is taken back.
  const before = visit.audited?.found;
  return before === 'review' || (before !== undefined && before === found)
    ? ('visit-audited' as const)
    : undefined;
}

/**
 * Audit says what it found of a ruling that found no fault. Where somebody else should look, the review that the citizen could
 * have asked for runs; where it can run no more, the head and the director are told.
 */
export function auditVisit(
  petition: Petition,
  { visit: id, found, words }: { visit: string; found: Audited; words: string },
  context: StaffContext,
): Decision | Refusal<NonNullable<ReturnType<typeof whyNotAudit>> | NonNullable<NoReview>> {
  const { at, now, by } = context;
  const visit = visitOf(petition, id);
  const why = whyNotAudit(visit, found, context);
  if (why !== undefined || !visit) return refused(why ?? 'no-visit-to-audit');
  const audited: Events['VisitAudited'] = { type: 'VisitAudited', at, visit: id, by, found, words };
  const isUnderReview = visit.reviewAskedAt !== undefined && visit.review === undefined;
  if (found === 'looked-at' || isUnderReview) return decided(petition, [audited], [], now, context);
  if (whyNoReview(petition, visit, at, context) !== undefined)
    return decided(petition, [audited], told(petition, visit, context), now, context);
  const asked = askVisitReview(step(petition, audited), { visit: id }, context);
  if (isRefusal(asked)) return asked;
  const events = asked.events.map((event) =>
    event.type === 'VisitReviewAsked' ? { ...event, audit: true as const } : event,
  );
  return { ...asked, events: [audited, ...events] };
}

type NoReview = ReturnType<typeof whyNoReview>;

/** The head of where it was claimed, and the director: each person once. */
function told(petition: Petition, visit: Visit, { now, office }: Who): readonly NoticeIntent[] {
  const head = headOf(office, departmentNow(office, departmentOf(petition, visit)), now);
  const director = presentFor(office, office.director, now);
  const clock = clockOf(petition, visit, 'visit-ruling');
  const about = { kind: 'visit-audited', ...(clock && { pledge: clock.id }) } as const;
  return [
    { ...about, to: head, recipientIs: 'head' },
    ...(director === head ? [] : [{ ...about, to: director, recipientIs: 'director' as const }]),
  ];
}
