import type { Level } from '../charter/charter.ts';

/** Why a request to supplement is no longer open. */
export type SupplementEnd =
  | 'replied'
  | 'received' // another way than the page: staff say so
  | 'mistaken' // it should not have been asked
  | 'over' // its time has passed
  | 'answered'
  | 'withdrawn'
  | 'transferred'
  | 'unreachable';

/** What stops the clocks and lets them run again. `request` and `sentence` are content items. */
export type PauseEvent =
  | {
      readonly type: 'SupplementAsked';
      readonly at: number;
      readonly by: string;
      readonly round: number;
      readonly request: string;
      /** The end of the petitioner's last day. */
      readonly until: number;
      /** Its notice: the pause begins when that is sent. */
      readonly notice: string;
    }
  /** `at` is the sender's own instant. */
  | { readonly type: 'SupplementSent'; readonly at: number; readonly period: string }
  /** The request goes on under another notice's id. */
  | { readonly type: 'SupplementRepeated'; readonly at: number; readonly notice: string }
  /** The petitioner asked for more time, which the law grants. */
  | {
      readonly type: 'SupplementProlonged';
      readonly at: number;
      readonly pledge: string;
      readonly newDueAt: number;
      readonly actBy: number;
    }
  | {
      readonly type: 'SupplementReplied';
      readonly at: number;
      readonly message: string;
      /** False when more is to come: the pause goes on. */
      readonly whole: boolean;
    }
  | {
      readonly type: 'SupplementEnded';
      readonly at: number;
      readonly because: SupplementEnd;
      readonly by?: string;
      readonly sentence?: string;
    }
  /** Its time had been ended, and what was received before that is in time: the period (`pledge`) is open again. */
  | { readonly type: 'LapseWithdrawn'; readonly at: number; readonly pledge: string }
  | { readonly type: 'PledgePaused'; readonly at: number; readonly pledge: string }
  /** It stands still again since `from`, under the date of before that pause. */
  | {
      readonly type: 'PauseRestored';
      readonly at: number;
      readonly pledge: string;
      readonly from: number;
      readonly dueAt: number;
      readonly actBy: number;
    }
  /** `at` is when the pause ended. A pause that was our mistake moves no date. */
  | {
      readonly type: 'PledgeResumed';
      readonly at: number;
      readonly pledge: string;
      readonly newDueAt: number;
      readonly actBy: number;
      readonly spent: readonly Level[];
      /** The date of a prior notice that is still under way, moved with it. */
      readonly announced?: number;
    };
