/** A mail with its headers, ready to leave. */
export interface RawMail {
  readonly from: string;
  readonly to: string;
  readonly raw: Uint8Array;
  /** `<subject>.<notice>`: comes back with every event about this mail, its dots as `_` (SES allows no dot). */
  readonly tag: string;
}

export interface Post {
  /**
   * Hands the mail over; returns the id under which SES knows it.
   * @throws UnsendableAddress; what `refusalIn` reads when SES refuses; anything else when it may have left
   */
  send(mail: RawMail): Promise<string>;
}
