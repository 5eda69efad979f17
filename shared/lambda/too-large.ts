/** What the record or a queue would never take, however often it is tried: HTTP says 413, a queue gives it up. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}
