/** What a report about a person of staff goes by (P23). */
export interface ConductTerms {
  /** Until the corporation's apology, ms of staffed time from the report. */
  readonly apologiseWithin: number;
}
