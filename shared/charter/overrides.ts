export const DECISION_KINDS = ['declared', 'withdrawn', 'organization', 'official'] as const;

/**
 * What the organisation adds to the official list without a deployment.
 * - `declared`: an ad-hoc public holiday (임시공휴일); `withdrawn`: that or any listed holiday taken back
 * - `official`: a holiday of a coming year's list (월력요항)
 * - `organization`: the organisation's own closed day (A30); it counts when published 30 days before
 */
export interface DayOverride {
  /** `YYYY-MM-DD`, KST, as are the other dates. */
  readonly day: string;
  readonly kind: (typeof DECISION_KINDS)[number];
  readonly name: string;
  readonly source: string;
  /** Of two decisions about one day the later one holds. */
  readonly decidedAt: string;
  readonly publishedAt?: string;
}

export interface CalendarOverrides {
  readonly version: string;
  readonly days: readonly DayOverride[];
  /** The last day that the imported list covers; without it, the end of each further year that it names. */
  readonly knownUntil?: string;
}

export const noOverrides: CalendarOverrides = { version: 'none', days: [] };
