import { dayOf, dayText } from '../../charter/day.ts';
import { inTimeUntil } from '../../charter/home-visit.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { homeVisitOf, openHomeClock } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { arrivalClock, onArrival, visitTerms } from './home-visit-clock.ts';
import { visitOfVisitor, whyNotThere } from './home-visit-way.ts';
import { pledgeMade } from './make-pledge.ts';
import { refused } from './refused.ts';
import { taskDone, taskOver } from './task.ts';

type NotThere = NonNullable<ReturnType<typeof whyNotThere>> | 'home-visit-not-on-way';
type Own = 'no-home-visit' | 'home-visit-not-visitor';

function whyNoArrival(petition: Petition, visit: HomeVisit, at: number, context: DecisionContext) {
  const why = whyNotThere(petition, visit, at, context);
  return why ?? (visit.wayAt === undefined ? 'home-visit-not-on-way' : undefined);
}

/**
 * The citizen types the digits that the visitor reads out, with name and pass number on the page before them: that instant is the
 * arrival (P4.1), and they know who is there (P4.3).
 */
export function confirmArrival(
  petition: Petition,
  { visit: id, isRight }: { readonly visit: string; readonly isRight: boolean },
  context: DecisionContext,
): Decision | Refusal<NotThere | 'no-home-visit' | 'home-visit-code-wrong'> {
  const { at, now } = context;
  const visit = homeVisitOf(petition, id);
  if (!visit) return refused('no-home-visit');
  if (visit.identifiedAt !== undefined) return NOTHING;
  const why = whyNoArrival(petition, visit, at, context);
  if (why !== undefined) return refused(why);
  if (!isRight) return refused('home-visit-code-wrong', 'digits');
  return borneOut(petition, visit, { how: 'code' }, { ...context, now });
}

/** For who has no telephone and no page: they sign on paper, and the visitor writes down its number. */
export function signArrival(
  petition: Petition,
  { visit: id, proof }: { readonly visit: string; readonly proof?: string },
  context: StaffContext,
): Decision | Refusal<Own | NotThere | 'home-visit-proof'> {
  const { at, by } = context;
  const visit = visitOfVisitor(petition, id, context);
  if ('refused' in visit) return visit;
  if (visit.identifiedAt !== undefined) return NOTHING;
  const why = whyNoArrival(petition, visit, at, context);
  if (why !== undefined) return refused(why);
  if (proof === undefined) return refused('home-visit-proof', 'proof');
  return borneOut(petition, visit, { how: 'signature', by, proof }, context);
}

/** The citizen bears it out: kept or broken by this instant, whatever the visitor had tapped before. */
function borneOut(
  petition: Petition,
  visit: HomeVisit,
  {
    how,
    by,
    proof,
  }: { readonly how: 'code' | 'signature'; readonly by?: string; readonly proof?: string },
  context: DecisionContext,
): Decision {
  const { at, now } = context;
  const { id } = visit;
  const said = { at, visit: id, how, witness: 'citizen', ...(by !== undefined && { by }) } as const;
  const events: PetitionEvent[] = [
    ...judged(petition, visit, context),
    {
      type: 'HomeVisitArrived',
      ...said,
      ...(proof !== undefined && { proof }),
      ...onArrival(petition, visit),
    },
    { type: 'HomeVisitIdentified', ...said },
  ];
  return decided(petition, events, [], now, context);
}

function judged(
  petition: Petition,
  visit: HomeVisit,
  context: DecisionContext,
): readonly PetitionEvent[] {
  const { at, now } = context;
  const clock = openHomeClock(petition, visit, 'home-visit-arrival');
  if (clock) return taskDone(petition, clock.id, at, now);
  // The visitor's own word had ended the clock, and the citizen says that it was later; if they said before that nobody came, that is one break.
  const { homeBreaches = [] } = petition;
  const isSaid = homeBreaches.some(
    ({ kind, visit: of, day }) =>
      kind === 'nobody-came' && of === visit.id && day === dayText(dayOf(visit.from)),
  );
  const isInTime = at <= inTimeUntil(visit.until, visitTerms(petition, visit, context));
  if (visit.tappedAt === undefined || isInTime || isSaid) return [];
  const again = arrivalClock(petition, visit, at, context);
  return again
    ? [pledgeMade(again, now), { type: 'PledgeBroken', at: now, pledge: again.id, skipped: [] }]
    : [];
}

/** The visitor says that they are there. It is their own word: it ends the clock, and keeps nothing. */
export function tapArrival(
  petition: Petition,
  { visit: id }: { readonly visit: string },
  context: StaffContext,
): Decision | Refusal<Own | NotThere> {
  const { at, by } = context;
  const visit = visitOfVisitor(petition, id, context);
  if ('refused' in visit) return visit;
  if (visit.arrivedAt !== undefined || visit.tappedAt !== undefined) return NOTHING;
  const why = whyNoArrival(petition, visit, at, context);
  if (why !== undefined) return refused(why);
  const clock = openHomeClock(petition, visit, 'home-visit-arrival');
  const events: PetitionEvent[] = [
    ...taskOver(petition, clock?.id, { at, now: at, because: 'superseded' }, context),
    {
      type: 'HomeVisitArrived',
      ...{ at, visit: id, how: 'tap', witness: 'own-word', by },
      ...onArrival(petition, visit),
    },
  ];
  return decided(petition, events, [], at, context);
}
