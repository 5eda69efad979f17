/** A copy in which parts are wiped; a hostile file cannot make that cost more than twice its bytes. */
export class Wipe {
  readonly copy: Buffer;
  #left: number;

  constructor(body: Buffer) {
    this.copy = Buffer.from(body);
    this.#left = 2 * body.length;
  }

  /** Whether more was asked for than any sound file asks. */
  get isSpent(): boolean {
    return this.#left < 0;
  }

  /** Zeros from `from` up to `to`, as far as the file goes. */
  out(from: number, to: number): void {
    const end = Math.min(to, this.copy.length);
    if (from >= end) return;
    this.#left -= end - from;
    if (!this.isSpent) this.copy.fill(0, from, end);
  }
}
