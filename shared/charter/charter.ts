import type { Shift } from './calendar.ts';
import type { CharterTerms } from './charter-terms.ts';
import type { Owing, Remedy } from './redress.ts';
import type { Level, Rung, Told } from './rungs.ts';
import type { Evidence, Trigger } from './triggers.ts';

/** The rules of a due instant (promises.md §1.5). A charter chooses among them and supplies their numbers. */
export const RULE_IDS = [
  'within-24h', // P9.1, P9.2: A2, A3
  'within-7d', // P9.3: A9, A10
  'legal', // 민원처리법 §19: ≤ 5 days in working hours, ≥ 6 days with the first day counted
  'every-30d', // 시행령 §23: what is happening, while it is unanswered
  'next-workday-close', // the date set by rule at a break: the next working day, at its close
  'within-1h', // P24.2: runs day and night (A14)
  'next-staffed-hour', // P24.3: the apology, in staffed time (A14)
  'appeal', // 민원처리법 §35: in days, counted as §19 counts them
  'transfer-hours', // 시행령 §13: working hours from the receipt
  'within-call-hours', // a telephone task: `callWithin` of staffed time
  'within-post-hours', // a letter: `postWithin` of staffed time
  'given', // a date named by a person (an extension)
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export const PLEDGE_KINDS = ['pledge', 'target', 'period'] as const;
export type PledgeKind = (typeof PLEDGE_KINDS)[number];

export interface PledgeTerms {
  /** Stable id within the charter: 'answer-24h', 'answer-7d', 'written', 'legal', 'new-date', ... */
  readonly id: string;
  /** The acceptance id of promises.md: 'P9.1'. */
  readonly clause: string;
  readonly kind: PledgeKind;
  readonly quotation: { readonly ko: string; readonly en: string };
  readonly trigger: { readonly received: { readonly channels: readonly Channel[] } } | Trigger;
  readonly rule: RuleId;
  readonly ladder: readonly Rung[];
  /** The event that proves it kept. */
  readonly evidence: Evidence;
  /** What a break makes owed, or the rule by which it is nothing (P20). */
  readonly remedy: Remedy;
}

export const CHANNELS = ['web', 'post', 'fax', 'email', 'phone', 'visit'] as const;
export type Channel = (typeof CHANNELS)[number];

export interface Charter {
  readonly id: string;
  readonly version: string;
  /** Its versions of before: promises of them can still be open, and keep their own terms. */
  readonly former?: readonly Charter[];
  readonly effectiveFrom: string; // YYYY-MM-DD, KST
  readonly shifts: Readonly<
    Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', readonly Shift[]>
  >;
  /** Numbers of the rules. */
  readonly terms: CharterTerms;
  readonly pledges: readonly PledgeTerms[];
  /** What else makes something owed (P20): each is declared once. */
  readonly remedies: {
    /** An objection to a delay that nobody announced (P24). */
    readonly objection: Remedy;
    /** A second visit through our fault (P21). */
    readonly visit: Owing;
    /** A report that a person of staff was rude (P23). */
    readonly report: Remedy;
    /** A promise that a second look finds broken (P20). */
    readonly look: Owing;
  };
}

/** One moment of a pledge's ladder. `at` is a whole second. */
export interface Moment {
  readonly level: Level;
  readonly at: number;
  readonly tell: readonly Told[];
}
