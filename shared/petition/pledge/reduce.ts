import type { Level } from '../../charter/rungs.ts';
import { isOwedStill } from '../answer/reduce.ts';
import { isOver } from '../decide/is-final.ts';
import type { Events } from '../events.ts';
import type { Pledge, PriorNotice } from '../pledge.ts';
import { exemptNoMore } from '../redress/reduce.ts';
import { inTurn, ofPledge, type Reducer, type Reducers } from '../reducer.ts';
import type { PledgeEvent } from './events.ts';

/** What becomes of a promise and its date. */
export const pledgeReducers = {
  PledgeMade: (petition, { pledge }) => {
    const { objection } = petition;
    return {
      ...petition,
      pledges: [...petition.pledges, pledge],
      ...(objection &&
        pledge.owes === 'apology' &&
        !pledge.task && { objection: { ...objection, apology: pledge.id } }),
    };
  },
  PriorNoticeGiven: ofPledge((pledge, { notice, reason, newDueAt }) => ({
    ...pledge,
    priorNotice: { notice, reason, newDueAt, state: 'pending' },
  })),
  PriorNoticeAccepted: ofPledge((pledge, { at }) => withNotice(pledge, { acceptedAt: at })),
  PriorNoticeFailed: ofPledge((pledge, { because }) =>
    withNotice(pledge, { state: 'failed', ...(because === 'bounced' && { bounced: true }) }),
  ),
  PledgeExtended: inTurn(
    ofPledge((pledge, { newDueAt, actBy, spent }) => ({
      ...withNotice(pledge, { state: 'delivered' }),
      originalDueAt: pledge.originalDueAt ?? pledge.dueAt,
      dueAt: newDueAt,
      actBy,
      spent,
    })),
    (petition) => ({ ...petition, extensions: petition.extensions + 1 }),
  ),
  PledgeWarned: ofPledge((pledge, event) => told(pledge, event)),
  PledgeEscalated: ofPledge((pledge, event) => told(pledge, event)),
  PledgeBroken: inTurn(
    ofPledge((pledge, { at, skipped }) => ({
      ...pledge,
      state: 'broken',
      silent: pledge.answeredAt === undefined,
      brokenAt: at,
      spent: spend(pledge, [...skipped, 'break']),
    })),
    (petition, event) => heardAlready(petition, event),
  ),
  BreakWithdrawn: inTurn(
    ofPledge((pledge) => {
      const { brokenAt: _withdrawn, settledAt: _unsettled, ...rest } = pledge;
      // What is open again can still break.
      const spent = pledge.spent.filter((level) => !AFTER_DUE.has(level));
      return { ...rest, state: 'open', silent: false, spent };
    }),
    exemptNoMore,
  ),
  PledgeKept: ofPledge((pledge, { at }) => {
    const extended = pledge.originalDueAt !== undefined && at > pledge.originalDueAt;
    return { ...pledge, state: extended ? 'extended' : 'kept', settledAt: at, silent: false };
  }),
  PledgeVoided: ofPledge((pledge, { at }) => ({
    ...pledge,
    state: 'void',
    settledAt: at,
    silent: false,
  })),
  PledgeScheduled: ofPledge(({ nextAt: _before, ...rest }, { nextAt, seq }) => ({
    ...rest,
    nextSeq: seq,
    ...(nextAt !== undefined && { nextAt }),
  })),
  ActByMoved: ofPledge((pledge, { calendarVersion, actBy }) => ({
    ...pledge,
    calendarVersion,
    actBy,
  })),
} satisfies Reducers<PledgeEvent['type']>;

/** The prior notice goes on under another notice's id. */
export const noticeRepeated = (
  pledge: Pledge,
  { notice }: Events['PriorNoticeRepeated'],
): Pledge => {
  const { priorNotice } = pledge;
  if (!priorNotice) return pledge;
  const { reason, newDueAt } = priorNotice;
  return { ...pledge, priorNotice: { notice, reason, newDueAt, state: 'pending' } };
};

/** The break, and what only follows it. */
export const AFTER_DUE: ReadonlySet<Level> = new Set(['break', 'escalate-1', 'escalate-3']);

const spend = (pledge: Pledge, levels: readonly Level[]): readonly Level[] => [
  ...new Set([...pledge.spent, ...levels]),
];
const told = (
  pledge: Pledge,
  { level, skipped }: { readonly level: Level; readonly skipped: readonly Level[] },
): Pledge => ({ ...pledge, spent: spend(pledge, [...skipped, level]) });

const withNotice = (pledge: Pledge, change: Partial<PriorNotice>): Pledge =>
  pledge.priorNotice ? { ...pledge, priorNotice: { ...pledge.priorNotice, ...change } } : pledge;

/** A break that is found after the answer, or after the end, leaves nobody waiting. */
const heardAlready: Reducer<unknown> = (petition) =>
  petition.answeredAt === undefined && !isOver(petition)
    ? petition
    : {
        ...petition,
        pledges: petition.pledges.map((pledge) =>
          isOwedStill(pledge) || pledge.task === 'appeal' ? pledge : { ...pledge, silent: false },
        ),
      };
