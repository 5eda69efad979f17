/** What a report about a person of staff goes by (P23). */
export interface ConductTerms {
  /** Until the corporation's apology, ms of staffed time from the report. */
  readonly apologiseWithin: number;
  /** The staffed time in which the person states their side, and what one request adds to it, ms. */
  readonly stateWithin: number;
  readonly stateAgain: number;
  /** Working days until a caution is referred on, and until a training was held. */
  readonly referralDays: number;
  readonly trainingDays: number;
  /** Days until the mark about the person is erased: after an upheld finding, and after one that was not or is no more. */
  readonly markDays: number;
  readonly clearedDays: number;
  /**
   * Whoever may mark a report is asked to read what has one of these, in small letters and without spaces: Hangul anywhere in a
   * word, also where its syllables stand apart, other letters as a word begins. None: nobody is asked.
   */
  readonly heardIn: readonly string[];
}
