/** A passing fault that outlived its tries: HTTP says 503 with Retry-After, a queue gives the record again. */
export class Busy extends Error {
  override readonly name = 'Busy';
}
