import { dayOf, HOUR, MINUTE, startOf } from '../../charter/day.ts';
import type { Office, VisitLaw } from '../../organization/office.ts';
import { headOf, presentFor } from '../../organization/presence.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { homeVisitOf, isHomeVisitOver, openHomeClock } from '../home-visit.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { approvalClock, arrivalClock } from './home-visit-clock.ts';
import { toCitizen, toVisitor } from './home-visit-told.ts';
import { pledgeMade } from './make-pledge.ts';
import { refused } from './refused.ts';
import { taskDone } from './task.ts';

export const lawOf = ({ visitLaws = [] }: Office, id: string | undefined): VisitLaw | undefined =>
  visitLaws.find((law) => law.id === id);

const sinceMidnight = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * HOUR + minutes * MINUTE;
};

/** Whether the law lets nobody come at `at` (epoch ms). */
function isForbiddenHour({ forbidden }: VisitLaw, at: number): boolean {
  if (!forbidden) return false;
  const time = at - startOf(dayOf(at));
  const [from, until] = [sinceMidnight(forbidden.from), sinceMidnight(forbidden.until)];
  return from < until ? from <= time && time < until : time >= from || time < until;
}

/** Whether a window keeps what the law asks for, where its notice goes out at `at` (epoch ms). */
export const isLawful = (
  law: VisitLaw,
  { from, until }: Pick<HomeVisit, 'from' | 'until'>,
  at: number,
): boolean =>
  dayOf(from) - dayOf(at) >= law.noticeDays &&
  !isForbiddenHour(law, from) &&
  !isForbiddenHour(law, until - 1);

/** Why a visit by law may not be made at `at` (epoch ms): it was not approved, or its notice did not come so many days before. */
export function whyNotByLaw(visit: HomeVisit, at: number, office: Office) {
  const law = lawOf(office, visit.law);
  if (!law || visit.approvedAt === undefined) return 'home-visit-not-approved';
  if (!visit.told || !isLawful(law, visit, visit.told.at)) return 'home-visit-law-untold';
  return isForbiddenHour(law, at) ? 'home-visit-law-window' : undefined;
}

/** Who agrees to a visit by law: the head of the petition's department, else the director; never who planned it or makes it. */
export function approverOf(
  { department }: Pick<Petition, 'department'>,
  { by, visitor }: Pick<HomeVisit, 'by' | 'visitor'>,
  { office, now }: Pick<DecisionContext, 'office' | 'now'>,
): string {
  const candidates = [headOf(office, department, now), office.director, office.audit];
  return candidates.find((one) => one !== by && one !== visitor) ?? office.audit;
}

/** The head is asked before the citizen is told, and has their own time for it. `petition` has what was decided before. */
export function approvalAsked(
  petition: Petition,
  visit: Pick<HomeVisit, 'id' | 'by' | 'visitor' | 'from'> & { readonly law: string },
  context: DecisionContext,
): Pick<Decision, 'events' | 'notices'> {
  const { at, now, office } = context;
  const approver = approverOf(petition, visit, context);
  const instead = approver === headOf(office, petition.department, now) ? {} : { of: approver };
  const { noticeDays = 0 } = lawOf(office, visit.law) ?? {};
  const clock = approvalClock(petition, visit, { at, noticeDays, ...instead }, context);
  const to = presentFor(office, approver, now);
  return {
    events: clock ? [pledgeMade(clock, now)] : [],
    notices: [{ kind: 'home-visit-task', to, recipientIs: 'head', because: `approve ${visit.id}` }],
  };
}

/** The head agrees: the citizen is told the article, the days, the hours and how to put it off, and the visitor may prepare. */
export function approveHomeVisit(
  petition: Petition,
  { visit: id }: { readonly visit: string },
  context: StaffContext,
):
  | Decision
  | Refusal<
      'no-home-visit' | 'home-visit-over' | 'home-visit-not-approver' | 'home-visit-law-window'
    > {
  const { at, now, by, office } = context;
  const visit = homeVisitOf(petition, id);
  if (visit?.law === undefined) return refused('no-home-visit');
  if (isHomeVisitOver(visit)) return refused('home-visit-over');
  if (visit.approvedAt !== undefined) return NOTHING;
  if (by !== approverOf(petition, visit, context)) return refused('home-visit-not-approver');
  const law = lawOf(office, visit.law);
  if (!law || !isLawful(law, visit, at)) return refused('home-visit-law-window');
  const asked = openHomeClock(petition, visit, 'home-visit-approval');
  const target = asked === undefined ? {} : { target: asked.id };
  const first: PetitionEvent[] = [
    ...taskDone(petition, asked?.id, at, now),
    { type: 'HomeVisitApproved', at, visit: id, by, plan: visit.plan, ...target },
  ];
  const clock = arrivalClock(first.reduce(step, petition), visit, at, context);
  const events = [...first, ...(clock ? [pledgeMade(clock, now)] : [])];
  const content = visit.purpose;
  const notices = [
    ...toCitizen(petition, 'law', `${id} ${visit.plan}`, { content }),
    ...toVisitor('approved', visit, context),
  ];
  return decided(petition, events, notices, now, context);
}
