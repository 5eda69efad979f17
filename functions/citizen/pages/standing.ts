/** Where a petition stands for its petitioner. Dates are words in their language. */
export type Standing =
  | {
      readonly state:
        | 'received'
        | 'opened'
        | 'linked'
        | 'asked'
        | 'paused'
        /** Late without notice, and the right to object is open. */
        | 'late'
        /** An objection was raised, and its hour has passed without an explanation. */
        | 'unexplained'
        /** Late by a target alone, to which no right is tied. */
        | 'behind'
        | 'reopened'
        /** What was sent was found to be no answer, and nothing else has answered it. */
        | 'restored'
        | 'upheld'
        | 'handing'
        | 'answered'
        | 'answered-late'
        | 'declined'
        | 'rejected'
        | 'closed'
        | 'withdrawn'
        | 'transferred';
    }
  | { readonly state: 'extended' | 'appealed'; readonly until: string }
  /** `by` is the clock's time at which the hour ends. */
  | { readonly state: 'objected'; readonly by: string }
  | { readonly state: 'explained'; readonly until: string | undefined };
