import type { Level } from '../charter/charter.ts';
import type { PetitionEvent } from './events.ts';
import { evolvePaused } from './evolve-pauses.ts';
import type { Pledge, PriorNotice } from './pledge.ts';

type PledgeEvent = Extract<PetitionEvent, { readonly pledge: string }>;

/** The pledge after an event that names it. */
export function evolvePledge(pledge: Pledge, event: PledgeEvent): Pledge {
  switch (event.type) {
    case 'PledgeWarned':
    case 'PledgeEscalated':
      return { ...pledge, spent: spend(pledge, [...event.skipped, event.level]) };
    case 'PledgeBroken':
      return {
        ...pledge,
        state: 'broken',
        silent: pledge.answeredAt === undefined,
        brokenAt: event.at,
        spent: spend(pledge, [...event.skipped, 'break']),
      };
    case 'BreakWithdrawn': {
      const { brokenAt: _withdrawn, settledAt: _unsettled, ...rest } = pledge;
      // What is open again can still break.
      const spent = pledge.spent.filter((level) => !AFTER_DUE.has(level));
      return { ...rest, state: 'open', silent: false, spent };
    }
    case 'PledgeKept': {
      const extended = pledge.originalDueAt !== undefined && event.at > pledge.originalDueAt;
      return {
        ...pledge,
        state: extended ? 'extended' : 'kept',
        settledAt: event.at,
        silent: false,
      };
    }
    case 'ProgressTold':
      return { ...pledge, state: 'kept', settledAt: event.at };
    case 'PledgeVoided':
      return { ...pledge, state: 'void', settledAt: event.at, silent: false };
    case 'PriorNoticeGiven':
      return {
        ...pledge,
        priorNotice: {
          notice: event.notice,
          reason: event.reason,
          newDueAt: event.newDueAt,
          state: 'pending',
        },
      };
    case 'PriorNoticeRepeated': {
      const { priorNotice } = pledge;
      if (!priorNotice) return pledge;
      const { reason, newDueAt } = priorNotice;
      return {
        ...pledge,
        priorNotice: { notice: event.notice, reason, newDueAt, state: 'pending' },
      };
    }
    case 'PriorNoticeAccepted':
      return withNotice(pledge, { acceptedAt: event.at });
    case 'PriorNoticeFailed':
      return withNotice(pledge, {
        state: 'failed',
        ...(event.because === 'bounced' && { bounced: true }),
      });
    case 'PledgeExtended':
      return {
        ...withNotice(pledge, { state: 'delivered' }),
        originalDueAt: pledge.originalDueAt ?? pledge.dueAt,
        dueAt: event.newDueAt,
        actBy: event.actBy,
        spent: event.spent,
      };
    case 'PledgePaused':
    case 'PauseRestored':
    case 'PledgeResumed':
    case 'LapseWithdrawn':
    case 'SupplementProlonged':
    case 'AppealProlonged':
      return evolvePaused(pledge, event);
    case 'ActByMoved':
      return { ...pledge, calendarVersion: event.calendarVersion, actBy: event.actBy };
    case 'PledgeScheduled': {
      const { nextAt: _before, ...rest } = pledge;
      return {
        ...rest,
        nextSeq: event.seq,
        ...(event.nextAt !== undefined && { nextAt: event.nextAt }),
      };
    }
  }
}

/** The break, and what only follows it. */
export const AFTER_DUE: ReadonlySet<Level> = new Set(['break', 'escalate-1', 'escalate-3']);

const spend = (pledge: Pledge, levels: readonly Level[]): readonly Level[] => [
  ...new Set([...pledge.spent, ...levels]),
];

const withNotice = (pledge: Pledge, change: Partial<PriorNotice>): Pledge =>
  pledge.priorNotice ? { ...pledge, priorNotice: { ...pledge.priorNotice, ...change } } : pledge;
