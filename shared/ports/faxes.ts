/** The pictures of a fax behind an address that its gateway gave. */
export interface FaxPictures {
  /** @throws NotFetched, without the address. */
  fetch(url: string): Promise<Buffer>;
}

/** A fax as its gateway names it; `at` is its end of reception, epoch ms. */
export interface DeliveredFax {
  readonly id: string;
  readonly at: number;
}

/** What the fax gateway itself says that it delivered on a Korean day (YYYY-MM-DD). */
export interface FaxLog {
  delivered(day: string): Promise<readonly DeliveredFax[]>;
}
