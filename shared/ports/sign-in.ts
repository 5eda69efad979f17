/** A mailed code: what it is derived from. `browser` is a hash of the browser that asked for it: it is good there alone. */
export interface Challenge {
  readonly person: string;
  readonly browser: string;
  readonly nonce: string;
  readonly key: string;
}

/** How often it was tried, this try among them. */
export interface Attempt extends Challenge {
  readonly tries: number;
}

/** Codes at the door: one at a time for a person and a browser, with its own tries. */
export interface Doors {
  /** Begins a challenge that can be met until `until`; false while one that is younger than `calm` ms is unmet. */
  begin(challenge: Challenge, now: number, until: number, calm: number): Promise<boolean>;
  /** Counts a try; undefined when there is nothing to try: none begun, met, over, or tried `most` times. */
  attempt(
    at: Pick<Challenge, 'person' | 'browser'>,
    now: number,
    most: number,
  ): Promise<Attempt | undefined>;
  /** Meets it; false when it was met already. */
  meet(challenge: Challenge, now: number): Promise<boolean>;
}
