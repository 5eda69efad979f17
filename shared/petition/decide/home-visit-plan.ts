import { DAY, MINUTE } from '../../charter/day.ts';
import { isAwayIn } from '../../organization/absence.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { homeVisitOf, homeVisitsOf, isHomeVisitOver, openHomeVisit } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { answerClock, clocksOver } from './home-visit-clock.ts';
import { approvalAsked, isLawful, lawOf } from './home-visit-law.ts';
import { visitOver } from './home-visit-over.ts';
import { whyNoVisitor } from './home-visit-pass.ts';
import { toCitizen, toVisitor } from './home-visit-told.ts';
import { pledgeMade } from './make-pledge.ts';
import { refused } from './refused.ts';

/** When the visitor arrives, epoch ms. */
export interface Window {
  readonly from: number;
  readonly until: number;
}

/** How far ahead a visit is planned at most, and how old the beginning of a window can be that is asked for at the door. */
const AHEAD = 180 * DAY;
const JUST_NOW = 10 * MINUTE;

type NoPlan =
  | 'home-visit-open'
  | 'home-visit-nobody'
  | 'home-visit-away'
  | 'home-visit-window'
  | 'home-visit-law-unknown'
  | 'home-visit-law-window'
  | 'petition-over';

/** Why a window is none that a citizen can be asked for at `at` (epoch ms). */
function whyNoWindow({ from, until }: Window, at: number, { charter }: Terms) {
  const { windowMost } = charter.terms.homeVisit;
  const isOne = from < until && until - from <= windowMost;
  return isOne && until > at && from >= at - JUST_NOW && from <= at + AHEAD
    ? undefined
    : ('home-visit-window' as const);
}

/** What has gone elsewhere, or was taken back, is visited for no more. */
export const isBeyondVisits = ({ status, movedTo }: Petition): boolean =>
  status === 'withdrawn' || status === 'transferred' || movedTo !== undefined;

/**
 * A visit to the citizen: why, when and by whom. They are asked for their consent at once (P3.1 to P3.4); until they give it nobody
 * can be on the way. The visitor is somebody with a card that the citizen can compare (P4.3).
 */
export function planHomeVisit(
  petition: Petition,
  {
    visitor,
    purpose,
    law,
    ...window
  }: Window & {
    readonly visitor: string;
    readonly purpose: string;
    /** The law by which no consent is asked for: the head is asked first. */
    readonly law?: string;
  },
  context: StaffContext,
): Decision | Refusal<NoPlan> {
  const { at, now, by, office } = context;
  if (isBeyondVisits(petition)) return refused('petition-over');
  const open = openHomeVisit(petition);
  if (open && isSame(open, window) && open.visitor === visitor) return NOTHING;
  if (open) return refused('home-visit-open');
  const nobody = whyNoVisitor(visitor, window, office);
  if (nobody !== undefined) return refused(nobody, 'visitor');
  const wrong = whyNoWindow(window, at, context);
  if (wrong !== undefined) return refused(wrong, 'from');
  const unlawful = whyUnlawful(law, window, context);
  if (unlawful !== undefined) return unlawful;
  const visit = `home-visit-${homeVisitsOf(petition).length + 1}`;
  const planned: PetitionEvent = {
    type: 'HomeVisitPlanned',
    ...{ at, visit, by, visitor, purpose, ...window },
    ...(law !== undefined && { law }),
  };
  if (law !== undefined) {
    const { from } = window;
    const ask = approvalAsked(petition, { id: visit, by, visitor, law, from }, context);
    return decided(petition, [planned, ...ask.events], ask.notices, now, context);
  }
  return asked(petition, { id: visit, visitor, plan: 1, ...window }, [planned], purpose, 'asked', {
    ...context,
    now,
  });
}

/** Of a law that the office does not name, or at a time that it forbids. */
function whyUnlawful(law: string | undefined, window: Window, { at, office }: StaffContext) {
  if (law === undefined) return undefined;
  const known = lawOf(office, law);
  if (!known) return refused('home-visit-law-unknown', 'law');
  return isLawful(known, window, at) ? undefined : refused('home-visit-law-window', 'from');
}

const isSame = (one: Window, other: Window): boolean =>
  one.from === other.from && one.until === other.until;

/** Another window. A consent to the one before is none for it: the citizen is asked again (P3.4). */
export function moveHomeVisit(
  petition: Petition,
  { visit: id, ...window }: Window & { readonly visit: string },
  context: StaffContext,
): Decision | Refusal<'no-home-visit' | 'home-visit-over' | 'home-visit-there' | NoPlan> {
  const { at, now, by, office } = context;
  if (isBeyondVisits(petition)) return refused('petition-over');
  const visit = homeVisitOf(petition, id);
  if (!visit) return refused('no-home-visit');
  if (isHomeVisitOver(visit)) return refused('home-visit-over');
  if (visit.arrivedAt !== undefined) return refused('home-visit-there');
  // Who refused a window, or said nothing, can be asked again for the same one.
  const isAwaited = visit.answer === undefined || visit.answer.what === 'consented';
  if (isSame(visit, window) && isAwaited) return NOTHING;
  const wrong = whyNoWindow(window, at, context);
  if (wrong !== undefined) return refused(wrong, 'from');
  const unlawful = whyUnlawful(visit.law, window, context);
  if (unlawful !== undefined) return unlawful;
  if (isAwayIn(office, visit.visitor, window)) return refused('home-visit-away', 'from');
  const over = clocksOver(petition, visit, { at, now, because: 'superseded' }, context);
  const plan = visit.plan + 1;
  const moved: PetitionEvent = {
    type: 'HomeVisitMoved',
    ...{ at, visit: id, by, plan, ...window },
  };
  const { visitor, purpose } = visit;
  const { law } = visit;
  if (law !== undefined) {
    const ended = over.reduce(step, petition);
    const ask = approvalAsked(ended, { ...visit, ...window, law }, context);
    return decided(petition, [...over, moved, ...ask.events], ask.notices, now, context);
  }
  return asked(
    petition,
    { id, visitor, plan, ...window },
    [...over, moved],
    purpose,
    'moved',
    context,
  );
}

/** The notice that asks for consent, and the citizen's own time to give it. */
function asked(
  petition: Petition,
  { plan, ...visit }: Pick<HomeVisit, 'id' | 'visitor' | 'from' | 'until' | 'plan'>,
  first: readonly PetitionEvent[],
  content: string,
  told: 'asked' | 'moved',
  context: StaffContext,
): Decision {
  const { at, now } = context;
  const clock = answerClock(first.reduce(step, petition), visit, at, context);
  const events = [...first, ...(clock ? [pledgeMade(clock, now)] : [])];
  const notices = [
    ...toCitizen(petition, told, `${visit.id} ${plan}`, { content }),
    ...toVisitor(told === 'asked' ? 'planned' : 'moved', visit, context),
  ];
  return decided(petition, events, notices, now, context);
}

/** Nobody comes: the citizen is told, and so is the visitor. */
export function endHomeVisit(
  petition: Petition,
  { visit: id }: { readonly visit: string },
  context: StaffContext,
): Decision | Refusal<'no-home-visit' | 'home-visit-there'> {
  const { now, by } = context;
  const visit = homeVisitOf(petition, id);
  if (!visit) return refused('no-home-visit');
  if (isHomeVisitOver(visit)) return NOTHING;
  if (visit.arrivedAt !== undefined) return refused('home-visit-there');
  const { events, notices } = visitOver(petition, visit, { because: 'called-off', by }, context);
  return decided(petition, events, [...notices, ...toVisitor('off', visit, context)], now, context);
}
