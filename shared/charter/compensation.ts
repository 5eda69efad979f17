/** What a compensation can be: never cash (A18). A charter chooses among them. */
export const COMPENSATION_KINDS = ['transit-card', 'mobile-voucher', 'gift-certificate'] as const;
export type CompensationKind = (typeof COMPENSATION_KINDS)[number];

/** The numbers of P21's compensation. */
export interface CompensationTerms {
  /** KRW for one finding (P21.6, A17). */
  readonly amount: number;
  readonly kinds: readonly CompensationKind[];
  /** Working days from the approval until it is handed over. */
  readonly handOverDays: number;
  /** Days from the issue, after which what nobody took returns to stock. */
  readonly unclaimedDays: number;
  /** Years from the approval in which it can still be claimed. */
  readonly claimableYears: number;
}
