/**
 * What a citizen's objection meets (P24's two preconditions): late without prior notice opens the hour of the
 * explanation; late but noticed has the notice explained; not late has the due instant explained.
 */
export const OBJECTION_OUTCOMES = ['LATE_NO_NOTICE', 'LATE_NOTICED', 'NOT_LATE'] as const;
export type ObjectionOutcome = (typeof OBJECTION_OUTCOMES)[number];

/**
 * Judged from the ledger at `now` (epoch ms). `earliestDueAt` is the earlier of the open pledge and the legal
 * period (A35), undefined when neither runs. Exactly at the due instant is not late (A31); a late answer is.
 */
export function objectionOutcome(facts: {
  readonly now: number;
  readonly answeredAt: number | undefined;
  readonly earliestDueAt: number | undefined;
  /** Delivered at or before the due instant (A12). */
  readonly priorNoticeDelivered: boolean;
}): ObjectionOutcome {
  const { now, answeredAt, earliestDueAt, priorNoticeDelivered } = facts;
  if (earliestDueAt === undefined || (answeredAt ?? now) <= earliestDueAt) return 'NOT_LATE';
  return priorNoticeDelivered ? 'LATE_NOTICED' : 'LATE_NO_NOTICE';
}
