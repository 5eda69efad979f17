import type { Witness } from '../../manner/outcome.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { TOLD_WAYS } from '../home-visit/events.ts';
import { homeVisitOf, isHomeVisitOver } from '../home-visit.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { homeToldIn } from './home-visit-told.ts';
import { refused } from './refused.ts';

type ToldWay = (typeof TOLD_WAYS)[number];

/** What names a window. */
const WINDOWS: ReadonlySet<string> = new Set(['asked', 'moved', 'law']);

interface HomeTold {
  readonly visit: string;
  /** The window that it told; what stands where a person of ours says so. */
  readonly plan?: number | undefined;
  readonly how: ToldWay;
  readonly proof?: string;
}

/** A provider's report and the number of a registered letter are a machine's, a signature is theirs; the rest is our own word. */
function witnessOf({ how, proof }: HomeTold, by: string | undefined): Witness {
  if (by === undefined || (how === 'letter' && proof !== undefined)) return 'machine';
  return how === 'paper' && proof !== undefined ? 'citizen' : 'own-word';
}

/** The notice of a window has come to its reader (P3.1, P3.2); the first way counts. */
function toldOfHomeVisit(petition: Petition, told: HomeTold, context: DecisionContext): Decision {
  const { at, now, by } = context;
  const { visit: id, plan, how, proof } = told;
  const visit = homeVisitOf(petition, id);
  if (!visit || isHomeVisitOver(visit) || visit.told) return NOTHING;
  if (plan !== undefined && plan !== visit.plan) return NOTHING;
  const event: PetitionEvent = {
    type: 'HomeVisitTold',
    ...{ at, visit: id, plan: visit.plan, how, witness: witnessOf(told, by) },
    ...(by !== undefined && { by }),
    ...(proof !== undefined && { proof }),
  };
  return decided(petition, [event], [], now, context);
}

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
  return toldOfHomeVisit(petition, { visit: told.id, plan: told.plan, ...how }, context);
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
  return toldOfHomeVisit(petition, told, context);
}
