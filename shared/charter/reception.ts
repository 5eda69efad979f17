import type { Promised } from './calls.ts';

/** Why somebody may ask to be called before others. Nobody is asked for a proof. A charter chooses among them. */
export const PRIORITY_REASONS = [
  'disabled',
  'pregnant',
  'elderly',
  'small-child',
  'again', // they were here before for the same matter (P21.4)
] as const;
export type PriorityReason = (typeof PRIORITY_REASONS)[number];

/** The numbers of a visit to our counter (P1). */
export interface ReceptionTerms extends Promised {
  /** Who is called first, if they ask for it. */
  readonly priority: readonly PriorityReason[];
  /** After so many of them in a row somebody else is called, so that nobody waits for ever. */
  readonly inARow: number;
  /** Tickets are given so long before the counter opens, ms. Nobody's waiting is counted before it opens. */
  readonly opensBefore: number;
  /** So many tickets in an hour are given to one address on the network. Those from our own hands are not counted. */
  readonly ticketsPerHour: number;
}
