/** A reply of an unproven sender that no person has decided about. `at` is its arrival, epoch ms. */
export interface UnprovenReply {
  /** Content item that holds the text. */
  readonly reply: string;
  readonly hash: string;
  readonly at: number;
}

export interface Unproven {
  /** Oldest first. */
  readonly replies: readonly UnprovenReply[];
  /** When staff are told again that the time to supplement has passed beside it. */
  readonly heldUntil?: number;
}
