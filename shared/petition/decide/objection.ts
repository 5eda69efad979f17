import { type ObjectionOutcome, objectionOutcome } from '../../charter/objection.ts';
import { givenAt } from '../answer-delivered.ts';
import type { DecisionContext } from '../context.ts';
import type { Decision, Refusal } from '../decision.ts';
import type { PetitionEvent } from '../events.ts';
import { owedObjection } from '../objection.ts';
import type { Petition } from '../petition.ts';
import type { Pledge } from '../pledge.ts';
import { decided, NOTHING } from './commit.ts';
import { makePledge, pledgeMade } from './make-pledge.ts';
import { toStaff } from './recipients.ts';
import { refused } from './refused.ts';

export interface Judged {
  readonly outcome: ObjectionOutcome;
  /** What the petition was due by, and when; undefined when neither pledge nor period runs. */
  readonly against?: string;
  readonly dueAt?: number;
}

/** The date that was promised first: a notice in time explains a delay, it does not undo it. */
const firstDue = ({ originalDueAt, dueAt }: Pledge): number => originalDueAt ?? dueAt;

/**
 * What the ledger says of an objection at `at` (epoch ms). 기한 is the earliest of pledge and legal period, open or
 * broken (A35): a target is none. What the ledger cannot know yet, a notice whose delivery is open, is taken as no
 * notice, so that the hour runs.
 */
export function judgeObjection(petition: Petition, at: number): Judged {
  const counted = petition.pledges.filter(
    ({ kind, rule, state, owes, task, pausedAt, dueAt, startsAt }) =>
      kind !== 'target' &&
      rule !== 'every-30d' &&
      state !== 'void' &&
      !owes &&
      !task &&
      // While the petitioner is waited for it is not late.
      (state !== 'open' || pausedAt === undefined) &&
      dueAt > startsAt &&
      // What was promised before an answer that solved nothing is settled.
      startsAt >= (petition.reopenedAt ?? startsAt),
  );
  const [first] = counted.toSorted((a, b) => firstDue(a) - firstDue(b));
  const answeredAt = givenAt(petition);
  const asOf = answeredAt ?? at;
  const outcome = objectionOutcome({
    now: at,
    answeredAt,
    earliestDueAt: first && firstDue(first),
    priorNoticeDelivered: counted.some(
      ({ originalDueAt, dueAt }) => originalDueAt !== undefined && asOf <= dueAt,
    ),
  });
  return { outcome, ...(first && { against: first.id, dueAt: firstDue(first) }) };
}

/** Whether a petitioner can object; after a withdrawal there is nothing left to be late. */
export const mayObject = ({ status }: Petition): boolean => status !== 'withdrawn';

/**
 * 지연 이의 제기 (P24.1): the ledger decides at the instant of the objection. Late without notice starts the hour, day
 * or night (A13, A14), and tells who can explain in the same commit. Raised again while it stands it changes nothing.
 */
export function raiseObjection(
  petition: Petition,
  _asked: object,
  context: DecisionContext,
): Decision | Refusal<'petition-over'> {
  const { at, by } = context;
  if (!mayObject(petition)) return refused('petition-over');
  const judged = judgeObjection(petition, at);
  if (stands(petition, judged, at)) return NOTHING;
  const raised: PetitionEvent = {
    type: 'ObjectionRaised',
    at,
    ...(by !== undefined && { by }),
    ...judged,
  };
  const set = context.charter.pledges.find(({ trigger }) => trigger === 'objected');
  if (judged.outcome !== 'LATE_NO_NOTICE' || !set)
    return decided(petition, [raised], [], at, context);
  const hour = makePledge(set, at, context, { among: petition.pledges });
  const [now] = set.ladder;
  const level = now?.level ?? 'objected';
  const about = { pledge: hour.id, level };
  const notices = toStaff('objection', now?.tell ?? [], petition, at, context, about);
  const events: PetitionEvent[] = [
    { ...raised, hour: hour.id },
    pledgeMade({ ...hour, spent: [level] }, at),
  ];
  return decided(petition, events, notices, at, context);
}

/** Whether the latest objection still says all there is to say at `at` (epoch ms). */
export const objectionStands = (petition: Petition, at: number): boolean =>
  stands(petition, judgeObjection(petition, at), at);

/** An hour that runs, a date that was explained and still lies ahead, or the very same finding as before. */
function stands(petition: Petition, judged: Judged, at: number): boolean {
  const { objection, reopenedAt } = petition;
  if (objection?.outcome !== judged.outcome) return false;
  if (reopenedAt !== undefined && objection.at < reopenedAt) return false;
  if (judged.outcome !== 'LATE_NO_NOTICE') return objection.dueAt === judged.dueAt;
  const owed = owedObjection(petition);
  if (!owed) return false;
  const newDueAt = owed.explanation?.newDueAt;
  return (
    owed.reachedAt === undefined || newDueAt === undefined || (givenAt(petition) ?? at) <= newDueAt
  );
}
