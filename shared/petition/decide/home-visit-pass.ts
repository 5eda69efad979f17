import { isAwayIn } from '../../organization/absence.ts';
import type { Office } from '../../organization/office.ts';
import { headOf, presentFor } from '../../organization/presence.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { Events, PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { homeVisitOf, isAllowed, isHomeVisitOver, openHomeVisit } from '../home-visit.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { clocksOver } from './home-visit-clock.ts';
import { approvalAsked, approverOf } from './home-visit-law.ts';
import { toCitizen, toVisitor } from './home-visit-told.ts';
import { refused } from './refused.ts';

type When = Pick<HomeVisit, 'from' | 'until'>;

/** What is left of a window at `at` (epoch ms). */
const restOf = ({ from, until }: When, at: number): When => ({ from: Math.max(from, at), until });

/** Why somebody cannot be a visitor of this window: they have no card to compare, or are known not to be there. */
export function whyNoVisitor(visitor: string, window: When, office: Office) {
  const person = office.people.find(({ id }) => id === visitor);
  if (person?.pass === undefined) return 'home-visit-nobody' as const;
  return isAwayIn(office, visitor, window) ? ('home-visit-away' as const) : undefined;
}

type NoPass =
  | 'no-home-visit'
  | 'home-visit-over'
  | 'home-visit-at-door'
  | 'home-visit-nobody'
  | 'home-visit-away'
  | 'home-visit-approved-by';

/**
 * Somebody else goes. The citizen allowed a purpose and a time (P3), so that consent stands; they hear at once who comes, and nobody
 * sets out before they have (P4.3). Whoever had set out has not any more.
 */
export function passOnHomeVisit(
  petition: Petition,
  { visit: id, visitor }: { readonly visit: string; readonly visitor: string },
  context: StaffContext,
): Decision | Refusal<NoPass> {
  const { at, now, by, office } = context;
  const visit = homeVisitOf(petition, id);
  if (!visit) return refused('no-home-visit');
  if (isHomeVisitOver(visit)) return refused('home-visit-over');
  if (visit.visitor === visitor) return NOTHING;
  if (isAtDoor(visit)) return refused('home-visit-at-door');
  const why = whyNoVisitor(visitor, restOf(visit, at), office);
  if (why !== undefined) return refused(why, 'visitor');
  if (isApprover(petition, visit, visitor, context))
    return refused('home-visit-approved-by', 'visitor');
  const { events, notices } = passedOn(petition, visit, { visitor, because: 'said', by }, context);
  return decided(petition, events, notices, now, context);
}

const isAtDoor = ({ arrivedAt, tappedAt }: HomeVisit): boolean =>
  arrivedAt !== undefined || tappedAt !== undefined;

/**
 * Whoever was to go is not there at that time, as an absence says: whoever stands in for them goes, and the head, who hears it, can send another.
 * Where nobody of those can, the head is asked. Nothing of a visit that somebody has set out for: they can be on the way while they are away.
 */
export function standInVisits(petition: Petition, context: DecisionContext): Decision {
  const { now, office } = context;
  const visit = openHomeVisit(petition);
  if (!visit || visit.wayAt !== undefined || isAtDoor(visit)) return NOTHING;
  const rest = restOf(visit, now);
  if (!isAwayIn(office, visit.visitor, rest)) return NOTHING;
  const head = headOf(office, petition.department, now);
  const visitor = [presentFor(office, visit.visitor, rest.from), head].find((one) =>
    canGo(petition, visit, one, context),
  );
  if (visitor === undefined) {
    const { id, visitor: away } = visit;
    const wanted: PetitionEvent = { type: 'HomeVisitorWanted', at: now, visit: id, visitor: away };
    const events = visit.isVisitorWanted ? [] : [wanted];
    return decided(petition, events, toHead('nobody', visit, head), now, context);
  }
  const { events, notices } = passedOn(petition, visit, { visitor, because: 'away' }, context);
  const heard = head === visitor ? [] : toHead('by-rule', visit, head);
  return decided(petition, events, [...notices, ...heard], now, context);
}

/** Whether somebody else can make a visit: they have a card, are there, and it is not theirs to agree to it. */
export const canGo = (
  petition: Petition,
  visit: HomeVisit,
  visitor: string,
  when: Pick<DecisionContext, 'now' | 'office'>,
): boolean =>
  visitor !== visit.visitor &&
  !isApprover(petition, visit, visitor, when) &&
  whyNoVisitor(visitor, restOf(visit, when.now), when.office) === undefined;

/** Whose it was, or is, to agree to a visit by law: whoever agrees to it does not make it. */
const isApprover = (
  petition: Petition,
  visit: HomeVisit,
  visitor: string,
  when: Pick<DecisionContext, 'now' | 'office'>,
): boolean => visit.law !== undefined && approverOf(petition, visit, when) === visitor;

const toHead = (
  told: 'by-rule' | 'nobody',
  { id }: Pick<HomeVisit, 'id'>,
  to: string,
): readonly NoticeIntent[] => [
  { kind: 'home-visit-task', to, recipientIs: 'head', because: `${told} ${id}` },
];

/** The event, and whom it is told: the citizen where they allowed the visit, whoever goes, and whoever does not while they are there. */
function passedOn(
  petition: Petition,
  visit: HomeVisit,
  how: How,
  context: DecisionContext,
): Pick<Decision, 'events' | 'notices'> {
  const { at, now, office } = context;
  const { id, visitor: from } = visit;
  const event = { type: 'HomeVisitPassedOn' as const, ...nextTurn(visit, how, at) };
  const isThere = presentFor(office, from, now) === from;
  const asked = askedAnew(petition, { ...visit, visitor: how.visitor }, context);
  return {
    events: [event, ...asked.events],
    notices: [
      ...otherComes(petition, event),
      ...toVisitor('yours', { id, visitor: how.visitor }, context),
      ...(isThere ? toVisitor('passed-on', visit, context) : []),
      ...asked.notices,
    ],
  };
}

/** By law and not agreed to yet: where another has to agree to it now, because of who goes, they are asked. */
function askedAnew(
  petition: Petition,
  visit: HomeVisit,
  context: DecisionContext,
): Pick<Decision, 'events' | 'notices'> {
  const { at, now } = context;
  const { law } = visit;
  const before = homeVisitOf(petition, visit.id) ?? visit;
  if (law === undefined || visit.approvedAt !== undefined) return NOTHING;
  if (approverOf(petition, visit, context) === approverOf(petition, before, context))
    return NOTHING;
  const over = clocksOver(petition, visit, { at, now, because: 'superseded' }, context);
  const ask = approvalAsked(over.reduce(step, petition), { ...visit, law }, context);
  return { events: [...over, ...ask.events], notices: ask.notices };
}

type How = Pick<Events['HomeVisitPassedOn'], 'visitor' | 'because' | 'by'>;

/** What the event says, at `at` (epoch ms), whoever passes it on. */
export const nextTurn = ({ id, visitor: from, turn = 0 }: HomeVisit, how: How, at: number) => ({
  ...{ at, visit: id, from, turn: turn + 1 },
  ...how,
});

/** To the citizen who allowed the visit and knows of another visitor; to nobody before. `petition` is as it was. */
export function otherComes(
  petition: Petition,
  { visit: id, turn }: Pick<Events['HomeVisitPassedOn'], 'visit' | 'turn'>,
): readonly NoticeIntent[] {
  const visit = homeVisitOf(petition, id);
  if (!visit || !isAllowed(visit)) return [];
  return toCitizen(petition, 'visitor', `${id} ${visit.plan} ${turn}`);
}
