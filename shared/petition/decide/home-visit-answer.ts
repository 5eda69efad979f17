import type { Witness } from '../../manner/outcome.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { homeVisitOf, isAllowed, isHomeVisitOver, openHomeClock } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { decided, NOTHING } from './commit.ts';
import { arrivalClock, clocksOver, onArrival } from './home-visit-clock.ts';
import { toCitizen, toVisitor } from './home-visit-told.ts';
import { pledgeMade } from './make-pledge.ts';
import { refused } from './refused.ts';

type SaidBy = 'page' | 'phone' | 'paper';

export interface HomeAnswerSaid {
  readonly visit: string;
  /** The window that was answered, as its reader saw it; what stands where a person of ours heard it. */
  readonly plan?: number;
  readonly answer: 'yes' | 'no';
  readonly how: SaidBy;
  /** The number of the paper that was signed. */
  readonly proof?: string;
}

/** Their own press and their signature bear it out; what we say that they said does not. */
const witnessOf = (how: SaidBy): Witness => (how === 'phone' ? 'own-word' : 'citizen');

type NoAnswer =
  | 'no-home-visit'
  | 'home-visit-over'
  | 'home-visit-moved'
  | 'home-visit-by-law'
  | 'home-visit-there'
  | 'home-visit-window-over'
  | 'home-visit-proof';

/**
 * What the citizen says to a visit: yes or no, and no again at any time before the visitor is there (P3.4). The same again is no
 * second answer. Their press proves that they read the notice.
 */
export function answerHomeVisit(
  petition: Petition,
  { visit: id, plan, answer, how, proof }: HomeAnswerSaid,
  context: DecisionContext,
): Decision | Refusal<NoAnswer> {
  const { at, now, by } = context;
  const visit = homeVisitOf(petition, id);
  if (!visit) return refused('no-home-visit');
  if (isHomeVisitOver(visit)) return refused('home-visit-over');
  if (visit.law !== undefined) return refused('home-visit-by-law');
  if (plan !== undefined && plan !== visit.plan) return refused('home-visit-moved');
  if (how === 'paper' && proof === undefined) return refused('home-visit-proof', 'proof');
  const what = answer === 'yes' ? 'consented' : isAllowed(visit) ? 'withdrawn' : 'refused';
  const stands = visit.answer?.what;
  if (stands === what || (what === 'refused' && stands === 'withdrawn')) return NOTHING;
  if (visit.arrivedAt !== undefined) return refused('home-visit-there');
  if (answer === 'yes' && at > visit.until) return refused('home-visit-window-over');
  const witness = witnessOf(how);
  const said = {
    ...{ at, visit: id, plan: visit.plan, how, witness },
    ...(by !== undefined && { by }),
    ...(proof !== undefined && { proof }),
  };
  const first: PetitionEvent[] = [
    ...(visit.told ? [] : [{ type: 'HomeVisitTold' as const, ...said }]),
    ...answered(petition, visit, at),
    { type: 'HomeVisitAnswered', ...said, answer: what, ...onArrival(petition, visit) },
    ...(answer === 'no'
      ? clocksOver(petition, visit, { at, now, because: 'withdrawn' }, context)
      : []),
  ];
  const after = first.reduce(step, petition);
  const clock = answer === 'yes' ? arrivalClock(after, visit, at, context) : undefined;
  const events = [...first, ...(clock ? [pledgeMade(clock, now)] : [])];
  const notices = [
    ...(answer === 'yes' ? toCitizen(petition, 'agreed', id) : []),
    ...toVisitor(what, visit, context),
  ];
  return decided(petition, events, notices, now, context);
}

/** Whatever they said, they said it: their own time is not late. */
function answered(petition: Petition, visit: HomeVisit, at: number): readonly PetitionEvent[] {
  const clock = openHomeClock(petition, visit, 'home-visit-answer');
  return clock?.state === 'open' ? [{ type: 'PledgeKept', at, pledge: clock.id }] : [];
}

/** They said nothing until the window began: that is no consent, and nobody comes (P3.4; 1.6). */
export function silentToHomeVisit(
  petition: Petition,
  { pledge }: { readonly pledge: Pledge },
  context: DecisionContext,
): Decision {
  const { now } = context;
  const visit = homeVisitOf(petition, pledge.homeVisit ?? '');
  if (!visit) return NOTHING;
  const events: PetitionEvent[] = [
    { type: 'PledgeVoided', at: now, pledge: pledge.id, because: 'superseded' },
    {
      type: 'HomeVisitAnswered',
      ...{ at: now, visit: visit.id, plan: visit.plan, answer: 'silent', how: 'clock' },
      ...{ witness: 'machine', target: pledge.id },
    },
  ];
  return decided(petition, events, toVisitor('silent', visit, context), now, context);
}
