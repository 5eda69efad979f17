import { presentFor } from '../../organization/presence.ts';
import type { DecisionContext } from '../context.ts';
import type { Terms } from '../decision.ts';
import type { HomeVisit } from '../home-visit/state.ts';
import { homeVisitOf } from '../home-visit.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { toPetitioner } from './recipients.ts';

/** What the citizen is told of a visit. */
export const HOME_TOLD = [
  'asked', // whether we may come
  'moved', // another window, so we ask again
  'law', // that we come by law, which one, and how to put it off
  'put-off', // by law, and on another day, as they wished
  'agreed', // who comes
  'visitor', // that somebody else does
  'soon', // the reminder
  'estimate', // later, within what was allowed
  'late', // and an apology
  'off', // nobody comes
  'breach', // what was wrong with one, and an apology
] as const;
export type HomeTold = (typeof HOME_TOLD)[number];

/** What a notice tells, of which visit or breach, of which of its windows, and which other visitor: `visitor home-visit-1 2 1`. */
export function homeToldIn(because = '') {
  const [first, id = '', plan, turn] = because.split(' ');
  const told = HOME_TOLD.find((one) => one === first);
  const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));
  return told && { told, id, plan: numberOf(plan), turn: numberOf(turn) };
}

/** What the visitor is told. */
export const VISITOR_TOLD = [
  'planned',
  'moved',
  'consented',
  'refused',
  'withdrawn',
  'silent',
  'off',
  'plan-anew', // to whoever has the petition: its visitor visits no more
  'approve', // to the head: a visit by law
  'approved',
  'put-off', // by the citizen
  'yours', // it was passed on to them
  'passed-on', // to somebody else
  'by-rule', // to the head: the same, because its visitor is not there at that time
  'nobody', // to the head: nobody who stands in can go
] as const;
export type VisitorTold = (typeof VISITOR_TOLD)[number];

/** To the citizen: `because` is what is told, and of which visit or breach. */
export const toCitizen = (
  petition: Petition,
  told: HomeTold,
  id: string,
  beside: Pick<NoticeIntent, 'content' | 'pledge' | 'level' | 'newDueAt'> = {},
): readonly NoticeIntent[] =>
  toPetitioner(petition, { kind: 'home-visit', because: `${told} ${id}`, ...beside });

/** To the visitor, or who stands in; nothing to whoever does it themselves. */
export function toVisitor(
  told: VisitorTold,
  { id, visitor }: Pick<HomeVisit, 'id' | 'visitor'>,
  { office, now, by }: Pick<DecisionContext, 'office' | 'now' | 'by'>,
): readonly NoticeIntent[] {
  if (by === visitor) return [];
  const to = presentFor(office, visitor, now);
  return [{ kind: 'home-visit-task', to, recipientIs: 'assignee', because: `${told} ${id}` }];
}

/** The citizen's reminder (P4.1); none where they said yes so late that they were told just now. */
export function remindedOfHomeVisit(
  petition: Petition,
  { task, homeVisit: id = '', startsAt }: Pledge,
  { charter }: Terms,
): readonly NoticeIntent[] {
  const visit = homeVisitOf(petition, id);
  if (task !== 'home-visit-arrival' || !visit) return [];
  const { remindBefore } = charter.terms.homeVisit;
  return startsAt > visit.from - remindBefore ? [] : toCitizen(petition, 'soon', id);
}
