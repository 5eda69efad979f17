/** What is done with the figures of conduct (P1 to P7). A person's are nobody else's. */
export interface MannerTerms {
  /** Of a team with fewer contacts in a month, or with fewer people behind them, nothing is shown. */
  readonly fewest: { readonly contacts: number; readonly people: number };
  /** Where a team breaks more than so many of a hundred of one of these promises, it owes an item of improvement that month (P20; 1.6). */
  readonly corrective: {
    readonly promises: readonly string[];
    readonly percent: number;
    /** In so many days the item is looked at again. */
    readonly days: number;
  };
  /** How long the counts of a month are kept, months. */
  readonly months: number;
}
