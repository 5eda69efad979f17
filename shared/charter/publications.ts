import type { Rung } from './rungs.ts';

/** The numbers of what is announced and given before it is asked for (P11 to P14, P18). */
export interface PublicationTerms {
  /** Working days from a decision until its change is announced; never after it takes effect (P11.1, A27). */
  readonly announceDays: number;
  /** The same of an outage, ms, day and night (P11.1: at once). */
  readonly outageWithin: number;
  /** Working days in which whoever is asked registers a change, or says why not. */
  readonly askedDays: number;
  /** So many petitions on one topic within so many days ask for an entry, which is written within so many working days (P12.1). */
  readonly askedOften: {
    readonly petitions: number;
    readonly within: number;
    readonly writeDays: number;
  };
  /** Working days in which a second person confirms an entry (P12.1). */
  readonly confirmDays: number;
  /** Working days after a month in which its digest of opinions is published (P18.5). */
  readonly digestDays: number;
  /** The month of the year (1 to 12) in which the charter is reviewed, by so many working days after its first day (P18.5). */
  readonly review: { readonly month: number; readonly days: number };
  readonly ladder: readonly Rung[];
}
