import { MINUTE } from '../../charter/day.ts';
import { departmentNow } from '../../organization/leavers.ts';
import type { Office } from '../../organization/office.ts';
import { actsForOneOf, headOf, presentFor } from '../../organization/presence.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import type { DisputeOutcome } from '../dispute/events.ts';
import { disputableUntil, isLatestUnposted, latestAnswer, openDispute } from '../dispute.ts';
import type { PetitionEvent } from '../events.ts';
import type { Petition } from '../petition.ts';
import { decided, NOTHING } from './commit.ts';
import { answerGiven } from './give-answer.ts';
import { pledgeMade } from './make-pledge.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';
import { concluded } from './restore-clock.ts';
import { taskDone, taskFor } from './task.ts';
import { charterOf } from './terms-of.ts';

/** The end of the petitioner's seven days; undefined while nothing was answered. */
export function disputeUntil(petition: Petition, terms: Terms): number | undefined {
  const latest = latestAnswer(petition);
  return latest && untilFor(petition, latest.at, terms);
}

/** Of an answer of that instant (epoch ms). */
const untilFor = (petition: Petition, answeredAt: number, terms: Terms): number =>
  disputableUntil(answeredAt, charterOf(petition, terms).terms.disputeDays, terms.calendar);

/**
 * The answer that is meant at `at` (epoch ms). On their page the petitioner reads the latest, also one that lies in the
 * outbox. What a person `heard`, or read on paper, is about the one that counted then (A6); a clock on a desk may show the
 * minute alone.
 */
function meantAt(petition: Petition, at: number, heard: boolean) {
  const latest = latestAnswer(petition);
  if (!heard || !latest) return latest;
  const { before } = latest;
  const counts = (from: number) => at >= from - (from % MINUTE);
  const isWaiting = before !== undefined && isLatestUnposted(petition, latest.at);
  if (counts(latest.at) && !isWaiting) return latest;
  return before && counts(before.at) ? before : undefined;
}

/** Why the answer that is meant at `at` (epoch ms) cannot be called none; undefined when it can. */
export function whyNoDispute(petition: Petition, at: number, terms: Terms, heard = false) {
  if (petition.status === 'withdrawn') return 'petition-withdrawn';
  const meant = meantAt(petition, at, heard);
  if (!meant) return 'not-answered';
  if (petition.status === 'transferred') return 'petition-over';
  if (petition.dispute?.answer === meant.answer || openDispute(petition)) return 'disputed-already';
  const until = untilFor(petition, meant.at, terms);
  // The days of what is not posted have not begun.
  return at > until && !isLatestUnposted(petition, meant.at) ? 'dispute-too-late' : undefined;
}

/**
 * The petitioner says that the latest answer is none (P9; promises.md 1.6), within seven days of it: on their page, or to a
 * person of ours, who writes it down. `at` is when they said it. Who neither wrote nor approved it judges that, within a
 * working day of when it is here (A16), and the petitioner is told so. The clocks stand as they are until then. Said twice it
 * is said once.
 */
export function disputeAnswer(
  petition: Petition,
  { dispute }: { readonly dispute?: string },
  context: DecisionContext,
): Decision | Refusal<NonNullable<ReturnType<typeof whyNoDispute>>> {
  const { at, now, by } = context;
  if (openDispute(petition)) return NOTHING;
  const heard = by !== undefined;
  const why = whyNoDispute(petition, at, context, heard);
  const meant = meantAt(petition, at, heard);
  if (why !== undefined || !meant) return refused(why ?? 'not-answered');
  const { judge, role } = judgeAndRole(petition, now, context.office);
  const made = taskFor(petition, 'dispute', judge, now, context);
  // A charter without a judge's clock has no such way.
  if (!made) return refused('not-answered');
  // Who calls it none has it, whatever the mail room has recorded.
  const how = heard ? 'call' : 'page';
  const given = answerGiven(petition, { how }, context);
  const events: PetitionEvent[] = [
    ...given.events,
    {
      type: 'AnswerDisputed',
      ...{ at, answer: meant.answer, judge, period: made.id },
      ...(dispute !== undefined && { dispute }),
      ...(by !== undefined && { by }),
    },
    pledgeMade(made, now),
  ];
  const asked = { kind: 'disputed' as const, to: judge, pledge: made.id };
  const told = toPetitioner(petition, {
    kind: 'dispute-received',
    pledge: made.id,
    newDueAt: made.dueAt,
    because: role,
  });
  return decided(petition, events, [...given.notices, asked, ...told], now, context);
}

/** Nobody who answers for it: where that is not known, nobody of its department either. */
const isAuthor = (petition: Petition, who: string, office: Office): boolean => {
  const authors = latestAnswer(petition)?.authors;
  const head = office.departments.find(({ id }) => id === petition.department)?.head;
  return authors ? authors.includes(who) : [petition.assignee, head].includes(who);
};

/** `first`, else the head, who is on duty, the director: the first who is there and does not answer for it. */
export const judgeOf = (petition: Petition, now: number, office: Office, first?: string): string =>
  first !== undefined && !isAuthor(petition, first, office)
    ? first
    : judgeAndRole(petition, now, office).judge;

function judgeAndRole(petition: Petition, now: number, office: Office) {
  const there = [
    { judge: headOf(office, departmentNow(office, petition.department), now), role: 'head' },
    { judge: presentFor(office, office.dutyOfficer, now), role: 'dutyOfficer' },
    { judge: presentFor(office, office.director, now), role: 'director' },
  ] as const;
  const free = there.find(({ judge }) => !isAuthor(petition, judge, office));
  return free ?? { judge: office.director, role: 'director' as const };
}

/** Why this person cannot decide it; undefined when they can. */
export function whyNotJudge(
  petition: Petition,
  { by, now, office }: Pick<StaffContext, 'by' | 'now' | 'office'>,
) {
  const { dispute, department } = petition;
  if (!dispute || !openDispute(petition)) return 'no-dispute';
  if (isAuthor(petition, by, office)) return 'own-answer';
  const head = office.departments.find(({ id }) => id === department)?.head;
  const may = [dispute.judge, head, office.dutyOfficer, office.director];
  return actsForOneOf(office, may, by, now) ? undefined : 'only-judge';
}

/** Somebody else than its author finds whether it was an answer, with reasons. */
export function decideDispute(
  petition: Petition,
  { outcome, decision }: { readonly outcome: DisputeOutcome; readonly decision: string },
  context: StaffContext,
): Decision | Refusal<'no-dispute' | 'only-judge' | 'own-answer'> {
  const { by, at, now } = context;
  const why = whyNotJudge(petition, context);
  const pledge = openDispute(petition);
  if (why !== undefined || !pledge) return refused(why ?? 'no-dispute');
  const first = taskDone(petition, pledge.id, at, now);
  return concluded(petition, { first, by, outcome, decision }, context);
}
