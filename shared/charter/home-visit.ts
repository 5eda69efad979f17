/** The numbers of a visit to a citizen (P3, P4). Lengths are in ms, day and night. */
export interface HomeVisitTerms {
  /** How long beyond its window a consent covers a visit: after it the citizen is asked again. */
  readonly beyond: number;
  /** How long after its window a visit that nobody arrived for is late. */
  readonly lateAfter: number;
  /** How long before its window the visitor and the citizen are reminded. */
  readonly remindBefore: number;
  /** How long before its window the visitor can be on the way. */
  readonly wayAhead: number;
  /** The longest window in which a citizen is asked to wait. */
  readonly windowMost: number;
  /** How many days after the visit its visitor is still named. */
  readonly namedDays: number;
  /** Within how many working days the head agrees to a visit by law, or does not (1.6). */
  readonly approvalDays: number;
  /** Of how many days a letter is sure to need: nearer to its visit it tells nobody who comes. */
  readonly letterDays: number;
  /** A visitor's picture: so many bytes at most, and so many days after its person agreed it is gone. */
  readonly photo: { readonly bytes: number; readonly days: number };
  /** What a new time of arrival is: nearer to the one before it is the same; told `most` times at most within `within` (ms). */
  readonly estimate: {
    readonly same: number;
    readonly most: number;
    readonly within: number;
  };
}

/** The last instant (epoch ms) that a consent for a window until `until` covers. */
export const coveredUntil = (until: number, { beyond }: HomeVisitTerms): number => until + beyond;

/** Until when a visit of a window until `until` is in time (P4.1), epoch ms; at it it still is (A31). */
export const inTimeUntil = (until: number, { lateAfter }: HomeVisitTerms): number =>
  until + lateAfter;
