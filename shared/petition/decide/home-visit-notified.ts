import { dayOf } from '../../charter/day.ts';
import type { Witness } from '../../manner/outcome.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { TOLD_WAYS } from '../home-visit/events.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { homeVisitOf, isHomeVisitOver } from '../home-visit.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { homeToldIn } from './home-visit-told.ts';
import { refused } from './refused.ts';

type ToldWay = (typeof TOLD_WAYS)[number];

/** What names a window, or who else comes to it. */
const WINDOWS: ReadonlySet<string> = new Set(['asked', 'moved', 'law', 'put-off', 'visitor']);

interface HomeTold {
  readonly visit: string;
  /** The window that it told; what stands where a person of ours says so. */
  readonly plan?: number | undefined;
  /** Which other visitor it told, where it told one. */
  readonly turn?: number | undefined;
  readonly how: ToldWay;
  readonly proof?: string;
}

/** A provider's report and the number of a registered letter are a machine's, a signature is theirs; the rest is our own word. */
function witnessOf({ how, proof }: HomeTold, by: string | undefined): Witness {
  if (by === undefined || (how === 'letter' && proof !== undefined)) return 'machine';
  return how === 'paper' && proof !== undefined ? 'citizen' : 'own-word';
}

/** The notice of a window has come to its reader (P3.1, P3.2), or who else comes; the first way counts. */
function toldOfHomeVisit(petition: Petition, told: HomeTold, context: DecisionContext): Decision {
  const { at, now, by } = context;
  const { visit: id, plan, turn, how, proof } = told;
  const visit = homeVisitOf(petition, id);
  if (!visit || isHomeVisitOver(visit)) return NOTHING;
  if (turn === undefined ? visit.told : !isNewsOf(visit, told, context)) return NOTHING;
  if (plan !== undefined && plan !== visit.plan) return NOTHING;
  const event: PetitionEvent = {
    type: 'HomeVisitTold',
    ...{ at, visit: id, plan: visit.plan, how, witness: witnessOf(told, by) },
    ...(by !== undefined && { by }),
    ...(proof !== undefined && { proof }),
    ...(turn !== undefined && { turn }),
  };
  return decided(petition, [event], [], now, context);
}

/** Whether it tells the visitor who goes, and in time: what is posted so near to the visit arrives after it. */
const isNewsOf = (
  { isVisitorUntold, turn, from }: HomeVisit,
  told: HomeTold,
  { at, charter }: DecisionContext,
): boolean =>
  isVisitorUntold === true &&
  told.turn === turn &&
  (told.how !== 'letter' || dayOf(at) + charter.terms.homeVisit.letterDays <= dayOf(from));

/** As a provider, a call or the mail room says of a notice; nothing where it asked for no window. */
export function homeVisitNotified(
  petition: Petition,
  {
    said: { kind, because },
    ...how
  }: {
    readonly said: Pick<NoticeIntent, 'kind' | 'because'>;
    readonly how: ToldWay;
    readonly proof?: string;
  },
  context: DecisionContext,
): Decision {
  const told = kind === 'home-visit' ? homeToldIn(because) : undefined;
  if (!told || !WINDOWS.has(told.told)) return NOTHING;
  return toldOfHomeVisit(
    petition,
    { visit: told.id, plan: told.plan, turn: told.turn, ...how },
    context,
  );
}

/** The same, by whoever of ours told it by telephone or handed it over on paper. */
export function homeVisitToldBy(
  petition: Petition,
  told: { readonly visit: string; readonly how: 'phone' | 'paper'; readonly proof?: string },
  context: StaffContext,
): Decision | Refusal<'no-home-visit' | 'home-visit-over' | 'home-visit-proof'> {
  const visit = homeVisitOf(petition, told.visit);
  if (!visit) return refused('no-home-visit');
  if (isHomeVisitOver(visit)) return refused('home-visit-over');
  if (told.how === 'paper' && told.proof === undefined) return refused('home-visit-proof', 'proof');
  const turn = visit.isVisitorUntold ? visit.turn : undefined;
  return toldOfHomeVisit(petition, { ...told, turn }, context);
}
