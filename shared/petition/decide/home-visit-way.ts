import { coveredUntil } from '../../charter/home-visit.ts';
import type { StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { homeVisitOf, isAllowed, isHomeVisitOver, isLeftUnended } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { visitTerms } from './home-visit-clock.ts';
import { whyNotByLaw } from './home-visit-law.ts';
import { toCitizen } from './home-visit-told.ts';
import { refused } from './refused.ts';

/** Why nobody may set out, or be there, at `at` (epoch ms): without a live consent for this window nothing is written (P3.5). */
export function whyNotThere(
  petition: Pick<Petition, 'pledges'>,
  visit: HomeVisit,
  at: number,
  terms: Pick<Terms, 'charter' | 'office'>,
) {
  if (isHomeVisitOver(visit)) return 'home-visit-over';
  const unlawful = visit.law === undefined ? undefined : whyNotByLaw(visit, at, terms.office);
  if (unlawful !== undefined) return unlawful;
  if (!isAllowed(visit)) return 'home-visit-no-consent';
  return at > coveredUntil(visit.until, visitTerms(petition, visit, terms))
    ? 'home-visit-window-over'
    : undefined;
}

function whyNotOnTheWay(petition: Petition, visit: HomeVisit, at: number, terms: Terms) {
  const { wayAhead } = terms.charter.terms.homeVisit;
  const why = whyNotThere(petition, visit, at, terms);
  if (why !== undefined) return why;
  if (visit.isVisitorUntold) return 'home-visit-visitor-untold';
  return at < visit.from - wayAhead ? 'home-visit-too-early' : undefined;
}

/** The visit, where its very visitor acts: nobody else was allowed. */
export function visitOfVisitor(
  petition: Petition,
  id: string,
  { by }: Pick<StaffContext, 'by'>,
): HomeVisit | Refusal<'no-home-visit' | 'home-visit-not-visitor'> {
  const visit = homeVisitOf(petition, id);
  if (!visit) return refused('no-home-visit');
  return visit.visitor === by ? visit : refused('home-visit-not-visitor');
}

type Own = 'no-home-visit' | 'home-visit-not-visitor';
type NotThere = NonNullable<ReturnType<typeof whyNotThere>>;

/** "On the way": from now on there are digits to be read out at the door. */
export function onTheWay(
  petition: Petition,
  { visit: id, code }: { readonly visit: string; readonly code: string },
  context: StaffContext,
): Decision | Refusal<Own | NotThere | 'home-visit-too-early' | 'home-visit-visitor-untold'> {
  const { at, by } = context;
  const visit = visitOfVisitor(petition, id, context);
  if ('refused' in visit) return visit;
  const why = whyNotOnTheWay(petition, visit, at, context);
  if (why !== undefined) return refused(why);
  if (visit.wayAt !== undefined) return NOTHING;
  const { plan } = visit;
  const way: PetitionEvent = { type: 'HomeVisitOnTheWay', at, visit: id, by, plan, code };
  return decided(petition, [way], [], at, context);
}

/**
 * Later than agreed, within what the consent covers: the citizen hears it, and can say "not today". The same again, by a minute or two,
 * is told once; a slip is mended at once, and what comes after that has to wait: nobody gets a mail a minute, and the last one stands.
 */
export function estimateArrival(
  petition: Petition,
  { visit: id, estimate }: { readonly visit: string; readonly estimate: number },
  context: StaffContext,
):
  | Decision
  | Refusal<
      Own | NotThere | 'home-visit-there' | 'home-visit-estimate' | 'home-visit-estimate-again'
    > {
  const { at, by, charter } = context;
  const visit = visitOfVisitor(petition, id, context);
  if ('refused' in visit) return visit;
  const why = whyNotThere(petition, visit, at, context);
  if (why !== undefined) return refused(why);
  if (visit.arrivedAt !== undefined) return refused('home-visit-there');
  const { same, most, within } = charter.terms.homeVisit.estimate;
  if (visit.estimate !== undefined && Math.abs(estimate - visit.estimate) < same) return NOTHING;
  const last = coveredUntil(visit.until, visitTerms(petition, visit, context));
  if (estimate <= at || estimate > last) return refused('home-visit-estimate', 'estimate');
  const lately = (visit.estimatedAt ?? []).filter((told) => at - told < within);
  if (lately.length >= most) return refused('home-visit-estimate-again', 'estimate');
  const said: PetitionEvent = {
    type: 'HomeVisitEstimated',
    at,
    visit: id,
    by,
    estimate,
    lately: [...lately, at],
  };
  return decided(
    petition,
    [said],
    toCitizen(petition, 'estimate', id, { newDueAt: estimate }),
    at,
    context,
  );
}

/** Work begins only after the citizen knows who is there (P4.3). */
export function startWork(
  petition: Petition,
  { visit: id }: { readonly visit: string },
  context: StaffContext,
): Decision | Refusal<Own | 'home-visit-over' | 'home-visit-not-identified'> {
  const { at, by } = context;
  const visit = visitOfVisitor(petition, id, context);
  if ('refused' in visit) return visit;
  if (visit.workAt !== undefined) return NOTHING;
  if (isHomeVisitOver(visit)) return refused('home-visit-over');
  if (visit.identifiedAt === undefined) return refused('home-visit-not-identified');
  const work: PetitionEvent = { type: 'HomeVisitWorkStarted', at, visit: id, by };
  return decided(petition, [work], [], at, context);
}

/** The visit is over, as its visitor says; from the next day on anybody who has the petition can, so that another visit can be planned. */
export function homeVisitDone(
  petition: Petition,
  { visit: id }: { readonly visit: string },
  context: StaffContext,
): Decision | Refusal<Own | 'home-visit-over' | 'home-visit-no-work'> {
  const { at, by } = context;
  const any = homeVisitOf(petition, id);
  const isLeft = any !== undefined && isLeftUnended(any, at);
  const visit = isLeft ? any : visitOfVisitor(petition, id, context);
  if ('refused' in visit) return visit;
  if (visit.doneAt !== undefined) return NOTHING;
  if (isHomeVisitOver(visit)) return refused('home-visit-over');
  if (visit.workAt === undefined && !isLeft) return refused('home-visit-no-work');
  const done: PetitionEvent = { type: 'HomeVisitDone', at, visit: id, by };
  return decided(petition, [done], [], at, context);
}
