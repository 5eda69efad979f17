/**
 * A reply by mail to the petition's own address, in the petitioner's name, whose sender nobody proved (SPF, DKIM). It is kept
 * beside the petition until a person says whose it is.
 */
export type UnprovenEvent =
  /** `at` is its arrival. */
  | {
      readonly type: 'ReplyUnproven';
      readonly at: number;
      /** Content item that holds the text. */
      readonly reply: string;
      /** Keyed hash of the text: the same one twice is one reply. */
      readonly hash: string;
    }
  | {
      readonly type: 'UnprovenDecided';
      readonly at: number;
      readonly by: string;
      readonly reply: string;
      /** Taken: it is the petitioner's, from its arrival on. */
      readonly taken: boolean;
      /** The clock of the decision, where no other reply lies unread. */
      readonly target?: string;
    }
  /** The time to supplement has passed, and does not end while a reply lies unread: staff are told again at `until`. */
  | { readonly type: 'LapseHeld'; readonly at: number; readonly until: number };
