/** A person's slots: one mail of a kind in a span of time. */
export interface Slots {
  /** Takes the person's slot for this kind of mail until `now + span` ms; else the instant at which it is free. */
  take(person: string, kind: string, by: string, now: number, span: number): Promise<true | number>;
  /**
   * Counts the mail for which `by` took the slot, and keeps the slot until `now` and the span of that mail: `spans` are
   * those after the first mail of a day in Korea, the second, and so on; the last holds for all that follow.
   */
  keep(
    person: string,
    kind: string,
    by: string,
    now: number,
    spans: readonly number[],
  ): Promise<void>;
}

/** What waits for the same slot, to leave in one mail. */
export interface Gathers {
  add(who: string, tag: string, now: number): Promise<void>;
  /** The tags that wait, in no order. */
  of(who: string): Promise<readonly string[]>;
  done(who: string, tags: readonly string[]): Promise<void>;
}

/** What was tried within the hour, by the name of whom it counts against: an address, a sender, a person. */
export interface Tries {
  count(what: string, now: number): Promise<number>;
  add(what: string, now: number): Promise<void>;
}
