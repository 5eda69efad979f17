import type { Level, PledgeKind, RuleId } from '../charter/charter.ts';

export type PledgeState = 'open' | 'kept' | 'extended' | 'broken' | 'void';

/** A notice of extension, and what became of it (A11, A12). */
export interface PriorNotice {
  readonly notice: string;
  readonly reason: string;
  readonly newDueAt: number;
  /** When SES accepted it; undefined until then. */
  readonly acceptedAt?: number;
  readonly state: 'pending' | 'delivered' | 'failed';
  /** A bounce is final: a later delivery event cannot make the notice valid. */
  readonly bounced?: boolean;
}

/** A pause that is over, epoch ms: the date that was told before it, and the one told at its end. */
export interface Paused {
  readonly from: number;
  readonly until: number;
  readonly dueBefore: number;
  readonly dueAt: number;
  /** The date of a prior notice under way before it, where that was moved too. */
  readonly announced?: number;
}

/** What has a clock of its own beside the answer: a call, a letter to be posted, the petitioner's own period, an appeal, a transfer, a consultation, an approval, a paper to key or to split, a reply that nobody proved. */
export type Task =
  | 'call'
  | 'supplement'
  | 'appeal'
  | 'transfer'
  | 'consult'
  | 'approve'
  | 'key'
  | 'split'
  | 'letter'
  | 'unproven';

/** A promise with its clock. Instants are epoch ms UTC; `nextAt` is a whole second. */
export interface Pledge {
  readonly id: string;
  /** The id of its terms in the charter. */
  readonly terms: string;
  readonly clause: string;
  readonly kind: PledgeKind;
  readonly rule: RuleId;
  /** Whose promise it is: the assignee's, or the head's (a date set by rule at a break). */
  readonly owner: 'assignee' | 'head';
  /** What only redress keeps (P24), whether or not the petition has been answered since. */
  readonly owes?: 'explanation' | 'apology';
  /** The clock of a task beside the answer: an answer neither keeps it nor moves it. */
  readonly task?: Task;
  /** Whose task it is, where that is not the petition's assignee. */
  readonly of?: string;
  readonly charterVersion: string;
  readonly calendarVersion: string;
  readonly startsAt: number;
  readonly dueAt: number;
  /** The due instant before a valid extension; undefined without one. */
  readonly originalDueAt?: number;
  readonly actBy: number;
  readonly state: PledgeState;
  /** The next moment; undefined when the ladder is at its end or the pledge is settled. */
  readonly nextAt?: number;
  readonly nextSeq: number;
  /** Levels already told or skipped: each is told exactly once. */
  readonly spent: readonly Level[];
  /** Broken and still unanswered: the ladder goes on. */
  readonly silent: boolean;
  readonly priorNotice?: PriorNotice;
  /** Stands still since then (epoch ms), while the petitioner is asked to supplement: no rung comes. */
  readonly pausedAt?: number;
  /** The pauses that were, oldest first, with the date before and after each. */
  readonly pauses?: readonly Paused[];
  readonly brokenAt?: number;
  /** The answer that an open or broken pledge is judged by, epoch ms; it stays when the matter is reopened. */
  readonly answeredAt?: number;
  readonly settledAt?: number;
}

/** Open and waiting for an answer: neither redress, nor a task, nor the period after which the petitioner is told that there is none. */
export const isAwaited = ({ state, rule, owes, task }: Pledge): boolean =>
  state === 'open' && rule !== 'every-30d' && !owes && !task;

/** Open as an act that was received at `at` (epoch ms) finds it: one that broke since was open at its due instant. */
export const isOpenAt = ({ state, dueAt }: Pledge, at: number): boolean =>
  state === 'open' || (state === 'broken' && at <= dueAt);

/** The date that is meant where one is named: a promise or a target before the law's own period, the sooner first. */
export const foremost = (
  pledges: readonly Pledge[],
  among: (pledge: Pledge) => boolean = isAwaited,
): Pledge | undefined => pledges.filter(among).toSorted(byWeight)[0];

const byWeight = (one: Pledge, other: Pledge): number =>
  Number(one.kind === 'period') - Number(other.kind === 'period') || one.dueAt - other.dueAt;

/** Awaited, and running. */
export const isRunning = (pledge: Pledge): boolean =>
  isAwaited(pledge) && pledge.pausedAt === undefined;
