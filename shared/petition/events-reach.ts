import type { Said, Way } from './state-reach.ts';

/** What happened on the ways to a petitioner. A telephone number never stands here: it is content. */
export type ReachEvent =
  /** A notice did not arrive, or the address must be left alone: that way is closed. */
  | {
      readonly type: 'WayClosed';
      readonly at: number;
      readonly way: Way;
      readonly notice: string;
      readonly because: 'bounced' | 'complained' | 'wrong-number' | 'returned';
    }
  /** The prior notice goes on under another notice's id: only that one can be its delivery (A12). */
  | {
      readonly type: 'PriorNoticeRepeated';
      readonly at: number;
      readonly pledge: string;
      readonly notice: string;
    }
  | {
      readonly type: 'CallNeeded';
      readonly at: number;
      readonly call: string;
      readonly said: Said;
      readonly target?: string;
    }
  /** `at` is when the call was connected, `loggedAt` when that was said: the delivery of the notice (A12). */
  | {
      readonly type: 'CitizenCalled';
      readonly at: number;
      readonly loggedAt: number;
      readonly by: string;
      readonly call: string;
      readonly target?: string;
    }
  | {
      readonly type: 'CallUnanswered';
      readonly at: number;
      readonly loggedAt: number;
      readonly by: string;
      readonly call: string;
    }
  | { readonly type: 'CallPassedOn'; readonly at: number; readonly call: string };
