/** What it costs to look at one entry or box, in bytes: what is drawn is far more of a sound file than its lists. */
const STEP = 64;
/** A small file may have as many of them as this pays for. */
const SMALL = 2000 * STEP;

/**
 * A copy in which parts are wiped. One counter for the whole file: a hostile one, whatever leads whither in it, cannot make
 * that cost more than twice its bytes.
 */
export class Wipe {
  readonly copy: Buffer;
  #left: number;

  constructor(body: Buffer) {
    this.copy = Buffer.from(body);
    this.#left = 2 * body.length + SMALL;
  }

  /** Whether the copy is not to be shown: more was asked for than any sound file asks, or it could not be made. */
  get isSpent(): boolean {
    return this.#left < 0;
  }

  /** Counts one thing that is looked at: whether the work may go on. */
  step(): boolean {
    this.#left -= STEP;
    return !this.isSpent;
  }

  /** There is something that cannot be wiped. */
  giveUp(): void {
    this.#left = -1;
  }

  /** Zeros from `from` up to `to`, as far as the file goes. */
  out(from: number, to: number): void {
    const end = Math.min(to, this.copy.length);
    if (from >= end) return;
    this.#left -= end - from;
    if (!this.isSpent) this.copy.fill(0, from, end);
  }
}
