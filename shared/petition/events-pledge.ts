import type { Level } from '../charter/charter.ts';
import type { ExtensionReason } from './extension-reason.ts';
import type { Pledge } from './pledge.ts';

/** What becomes of a promise and its date. `pledge` is its id. */
export type PledgeEvent =
  | { readonly type: 'PledgeMade'; readonly at: number; readonly pledge: Pledge }
  | {
      readonly type: 'PriorNoticeGiven';
      readonly at: number;
      readonly by: string;
      readonly pledge: string;
      readonly notice: string;
      readonly reason: ExtensionReason;
      readonly newDueAt: number;
      readonly consent: boolean;
      readonly sentence: string;
    }
  | {
      readonly type: 'PriorNoticeAccepted';
      readonly at: number;
      readonly pledge: string;
      readonly notice: string;
    }
  | {
      readonly type: 'PriorNoticeFailed';
      readonly at: number;
      readonly pledge: string;
      readonly notice: string;
      readonly because: 'bounced' | 'late' | 'unresolved';
    }
  | {
      readonly type: 'PledgeExtended';
      readonly at: number;
      readonly pledge: string;
      readonly newDueAt: number;
      readonly actBy: number;
      readonly spent: readonly Level[];
    }
  | {
      readonly type: 'PledgeWarned';
      readonly at: number;
      readonly pledge: string;
      readonly level: Level;
      readonly skipped: readonly Level[];
    }
  | {
      readonly type: 'PledgeBroken';
      readonly at: number;
      readonly pledge: string;
      readonly skipped: readonly Level[];
    }
  | {
      readonly type: 'PledgeEscalated';
      readonly at: number;
      readonly pledge: string;
      readonly level: Level;
      readonly skipped: readonly Level[];
    }
  | {
      readonly type: 'BreakWithdrawn';
      readonly at: number;
      readonly pledge: string;
      readonly because:
        | 'answered-in-time'
        | 'notice-in-time'
        | 'withdrawn-in-time'
        | 'transferred-in-time'
        | 'ended-in-time'
        | 'explained-in-time'
        | 'called-in-time'
        | 'posted-in-time'
        | 'prolonged-in-time';
    }
  | { readonly type: 'PledgeKept'; readonly at: number; readonly pledge: string }
  | {
      readonly type: 'PledgeVoided';
      readonly at: number;
      readonly pledge: string;
      readonly because:
        | 'reclassified'
        | 'withdrawn'
        | 'superseded'
        | 'answered'
        | 'unreachable'
        | 'transferred';
    }
  /** The pledge's next moment is now another one: the scheduler must follow. */
  | {
      readonly type: 'PledgeScheduled';
      readonly at: number;
      readonly pledge: string;
      readonly nextAt?: number;
      readonly seq: number;
    }
  /** The told date stays; the last moment to act and the warnings follow the calendar or the law's limit. */
  | {
      readonly type: 'ActByMoved';
      readonly at: number;
      readonly pledge: string;
      readonly calendarVersion: string;
      readonly actBy: number;
      readonly because: 'calendar' | 'law';
    };
