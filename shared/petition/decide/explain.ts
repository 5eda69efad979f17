import type { Day } from '../../charter/calendar.ts';
import type { DecisionContext, StaffContext } from '../context.ts';
import type { Decision, Refusal, Terms } from '../decision.ts';
import { DELAY_REASONS, type DelayReason } from '../delay-reason.ts';
import type { PetitionEvent } from '../events.ts';
import { noticeId } from '../notice-id.ts';
import type { NoticeIntent } from '../notice-intent.ts';
import type { DelayStage } from '../objection/events.ts';
import type { Explanation } from '../objection/state.ts';
import { headDate, owedObjection } from '../objection.ts';
import { hasOpened } from '../opened.ts';
import type { Petition } from '../petition.ts';
import { decided } from './commit.ts';
import { ended } from './end-pledge.ts';
import { actByWithLaw, makePledge, pledgeMade } from './make-pledge.ts';
import { toPetitioner } from './recipients.ts';
import { refused } from './refused.ts';

/** A date further off is no expected completion: the law's longest period is fourteen days. */
const MOST_DAYS = 14;

/** Reason, one sentence and date by a person (P24.2); the date becomes the head's own pledge. `at` in epoch ms. */
export function explainDelay(
  petition: Petition,
  command: {
    readonly reason: DelayReason;
    readonly sentence: string;
    /** 처리 예정일, kept until its close; undefined where the answer has come. */
    readonly day: Day | undefined;
  },
  context: StaffContext,
):
  | Decision
  | Refusal<
      'already-explained' | 'date-needed' | 'date-not-ahead' | 'date-on-closed-day' | 'no-objection'
    > {
  const { by, at } = context;
  const { reason, sentence, day } = command;
  const objection = owedObjection(petition);
  if (!objection) return refused('no-objection');
  if (objection.explanation) return refused('already-explained');
  const stage = stageOf(petition);
  if (stage === 'answered') return said(petition, { at, by, stage, reason, sentence }, [], context);
  if (day === undefined) return refused('date-needed', 'date');
  const { calendar } = context;
  if (day > calendar.dayOf(at) + MOST_DAYS) return refused('date-not-ahead', 'date');
  if (!calendar.isWorkday(day)) return refused('date-on-closed-day', 'date');
  const newDueAt = calendar.closeOf(day);
  if (newDueAt <= at) return refused('date-not-ahead', 'date');
  const events = datePromised(petition, newDueAt, at, context);
  return said(petition, { at, by, stage, reason, sentence, newDueAt }, events, context);
}

function said(
  petition: Petition,
  explanation: Explanation,
  dates: readonly PetitionEvent[],
  terms: Terms,
): Decision {
  const { events, notices } = explained(petition, explanation);
  return decided(petition, [...events, ...dates], notices, explanation.at, terms);
}

/** What was said, and its mail: the first notice of its commit. */
function explained(petition: Petition, explanation: Explanation): Decision {
  const notices = explanationNotice(petition, explanation);
  const notice = notices.length > 0 ? { notice: noticeId(petition.version + 1, 0) } : {};
  return { events: [{ type: 'ObjectionExplained', ...explanation, ...notice }], notices };
}

/** What tells it; none where there is no way to the petitioner. */
export function explanationNotice(
  petition: Petition,
  { sentence, newDueAt }: Explanation,
): readonly NoticeIntent[] {
  const against = petition.objection?.against;
  return toPetitioner(petition, {
    kind: 'explanation',
    ...(against !== undefined && { pledge: against }),
    ...(sentence !== undefined && { content: sentence }),
    ...(newDueAt !== undefined && { newDueAt }),
  });
}

/** A date named by a person is the head's pledge; one told before never moves later, and goes on where it is sooner. */
function datePromised(
  petition: Petition,
  newDueAt: number,
  at: number,
  terms: Terms,
): readonly PetitionEvent[] {
  const set = terms.charter.pledges.find(({ trigger }) => trigger === 'broken');
  const told = headDate(petition, at);
  if (!set || told?.dueAt === newDueAt) return [];
  const made = {
    ...makePledge(set, at, terms, { among: petition.pledges, owner: 'head' }),
    rule: 'given' as const,
    dueAt: newDueAt,
    actBy: actByWithLaw(newDueAt, at, terms, undefined),
  };
  const later = told && newDueAt < told.dueAt ? [told] : [];
  const sooner = ended(petition, later, { at, because: 'superseded' }, at, terms);
  return [...sooner, pledgeMade(made, at)];
}

/**
 * The best truthful explanation by the service itself (minute 30): stage, recorded reason, and the head's own date or,
 * where there is none, the next working day's close, which then is one. Clocks are the caller's to follow.
 */
export function explainByRule(
  petition: Petition,
  _asked: object,
  context: DecisionContext,
): Decision {
  // It is said when the clock gets to say it: whatever was armed, nobody heard of it before.
  const { now: at } = context;
  const stage = stageOf(petition);
  const recorded = petition.pledges.find(({ priorNotice }) => priorNotice)?.priorNotice?.reason;
  const known = DELAY_REASONS.find((listed) => listed === recorded);
  const reason = known === undefined ? {} : { reason: known };
  if (stage === 'answered') return explained(petition, { at, by: 'rule', stage, ...reason });
  const set = context.charter.pledges.find(({ trigger }) => trigger === 'broken');
  const promised = headDate(petition, at);
  const made =
    !promised && set
      ? makePledge(set, at, context, { among: petition.pledges, owner: 'head' })
      : undefined;
  const newDueAt = (promised ?? made)?.dueAt;
  const date = newDueAt === undefined ? {} : { newDueAt };
  const { events, notices } = explained(petition, { at, by: 'rule', stage, ...reason, ...date });
  return { events: [...events, ...(made ? [pledgeMade(made, at)] : [])], notices };
}

const stageOf = (petition: Petition): DelayStage =>
  petition.answeredAt !== undefined ? 'answered' : hasOpened(petition) ? 'inProgress' : 'unopened';
