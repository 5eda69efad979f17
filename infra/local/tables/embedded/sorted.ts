/** Entries in the order of `compare`, none twice. */
export class Sorted<T> {
  readonly #all: T[] = [];
  readonly #compare: (one: T, other: T) => number;

  constructor(compare: (one: T, other: T) => number) {
    this.#compare = compare;
  }

  get size(): number {
    return this.#all.length;
  }

  at(index: number): T | undefined {
    return this.#all[index];
  }

  /** How many entries at the beginning `isBefore` holds for; it must hold for a first part and for none after it. */
  countWhile(isBefore: (entry: T) => boolean): number {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBefore(this.#all[middle] as T)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Puts an entry in the place of its equal, or between its neighbours. */
  put(entry: T): void {
    const index = this.countWhile((one) => this.#compare(one, entry) < 0);
    const there = this.#all[index];
    const isThere = there !== undefined && this.#compare(there, entry) === 0;
    this.#all.splice(index, isThere ? 1 : 0, entry);
  }

  remove(entry: T): void {
    const index = this.countWhile((one) => this.#compare(one, entry) < 0);
    const there = this.#all[index];
    if (there !== undefined && this.#compare(there, entry) === 0) this.#all.splice(index, 1);
  }
}
