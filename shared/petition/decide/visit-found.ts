import { dayOf, parseDay } from '../../charter/day.ts';
import { type VisitCause, visitApologyDue } from '../../charter/visit.ts';
import { handOverDueAt } from '../../compensation/periods.ts';
import { approve } from '../../compensation/steps.ts';
import { presentFor } from '../../organization/presence.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { step } from '../evolve.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { Petition } from '../petition.ts';
import type { Task } from '../pledge.ts';
import type { Visit } from '../visit/state.ts';
import { departmentOf, findingId, isFault, standingFinding, visitsOf } from '../visit.ts';
import { pledgeMade } from './make-pledge.ts';
import { toStaff } from './recipients.ts';
import { refused } from './refused.ts';
import { visitClock } from './visit-clock.ts';

/**
 * The visit whose fault a further one only shows again (A17): the same cause, and the same visit before, or one that lay before
 * the visit that was already claimed for it. Where silence left a cause unknown it is the same only of the very same day: nobody's
 * silence takes from a citizen what a further visit owes.
 */
export function sameFaultAs(
  petition: Petition,
  visit: Visit,
  cause: VisitCause | undefined,
): Visit | undefined {
  return visitsOf(petition).find((other) => {
    const found = standingFinding(other);
    if (other.id === visit.id || !found || !isFault(other)) return false;
    if (visit.day === other.day)
      return cause === undefined || found.cause === undefined || found.cause === cause;
    return cause !== undefined && found.cause === cause && parseDay(visit.day) < dayOf(other.at);
  });
}

/**
 * The visits of the same day that the same person said in other petitions. Whoever left no contact is nobody's same: their mark is
 * the petition's own.
 */
export const sameDayIn = <P extends Pick<Petition, 'visits'>>(
  others: readonly P[],
  { recipient, day }: Pick<Visit, 'recipient' | 'day'>,
): readonly { readonly petition: P; readonly visit: Visit }[] =>
  others.flatMap((petition) =>
    visitsOf(petition).flatMap((visit) =>
      visit.recipient === recipient && visit.day === day ? { petition, visit } : [],
    ),
  );

/**
 * What a fault makes owed, in the very commit that finds it (P21.5, P21.6; P20): the redress with its clocks, and the
 * compensation approved in the ledger by whoever ruled; by the charter itself where they were silent. `at` in epoch ms.
 */
export function whatItOwes(
  petition: Petition,
  claimed: Visit,
  {
    at,
    by,
    pledge,
    another = false,
  }: {
    readonly at: number;
    readonly by?: string;
    readonly pledge: string;
    /** It was found to be another visit of a day for which they are owed something already. */
    readonly another?: boolean;
  },
  context: DecisionContext,
): Required<Pick<Decision, 'events' | 'notices' | 'entries'>> | Refusal<ApprovalRefusal> {
  const { charter, calendar, office } = context;
  const { clause, owes } = charter.remedies.visit;
  const { id: visit, recipient, day } = claimed;
  const { number: subject } = petition;
  const department = departmentOf(petition, claimed);
  const events: PetitionEvent[] = [
    {
      type: 'RedressOpened',
      ...{ at, redress: visit, source: 'visit', clause, pledge, owes: [...owes], department },
    },
  ];
  const clocks: string[] = [];
  const runs = (task: 'visit-apology' | 'visit-compensation', dueAt: number): void => {
    const standing = events.reduce(step, petition);
    const clock = visitClock(standing, task, { visit, dueAt }, at, context);
    if (!clock) return;
    events.push(pledgeMade(clock, at));
    // Nobody is asked for an apology that the petitioner wishes to hear nothing of: it is waived in this commit.
    if (task !== 'visit-apology' || petition.apologyWish !== 'none') clocks.push(clock.id);
  };
  if (owes.includes('apology'))
    runs('visit-apology', visitApologyDue(at, charter.terms.visit, calendar));
  if (!owes.includes('compensation'))
    return { events, notices: told(petition, events, clocks, context), entries: [] };
  const booking = approve(
    undefined,
    {
      ...{ finding: findingId(petition, { id: visit }), subject, department, recipient, day },
      // Of this petition's own visits of the day it is known that their faults differ (A17).
      another: another || visitsOf(petition).some((one) => one.compensation && one.day === day),
      amount: charter.terms.compensation.amount,
    },
    { charter, office, at, ...(by !== undefined && { by }) },
  );
  if ('refused' in booking) return refused(booking.refused);
  events.push({ type: 'CompensationBooked', at, visit, entry: booking.entry });
  runs('visit-compensation', handOverDueAt(at, context));
  return { events, notices: told(petition, events, clocks, context), entries: [booking] };
}

type ApprovalRefusal = Extract<ReturnType<typeof approve>, { readonly refused: string }>['refused'];

/**
 * Whoever owes it; and who has the petition: a second person takes a compensation from stock, and is told there that words of
 * their own beside the apology are welcome. Where nothing is compensated the invitation stands alone.
 */
function told(
  petition: Petition,
  events: readonly PetitionEvent[],
  clocks: readonly string[],
  context: DecisionContext,
): readonly NoticeIntent[] {
  const after = events.reduce(step, petition);
  const { now, office } = context;
  const heads = clocks.flatMap((pledge) =>
    toStaff('visit', ['head'], after, now, context, { pledge }),
  );
  const pledgeFor = (task: Task) =>
    after.pledges.find((one) => clocks.includes(one.id) && one.task === task)?.id;
  const compensation = pledgeFor('visit-compensation');
  const apology = pledgeFor('visit-apology');
  const second = presentFor(office, petition.assignee, now);
  if (heads.some(({ to }) => to === second)) return heads;
  const recipient = { to: second, recipientIs: 'assignee' } as const;
  if (compensation !== undefined)
    return [...heads, { kind: 'visit', ...recipient, pledge: compensation }];
  return apology === undefined
    ? heads
    : [...heads, { kind: 'own-words', ...recipient, pledge: apology }];
}
