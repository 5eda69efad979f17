interface InBoth {
  readonly ko: string;
  readonly en: string;
}

/** How a refusal is told: the status of its reply, and the sentence that says why. */
interface Told extends InBoth {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;
  /** The heading of a page that says nothing else. */
  readonly title?: InBoth;
}
export type Refusals = Readonly<Record<string, Told>>;
/** Sentences that are told in the same places and refuse nothing. */
export type Sentences = Readonly<Record<string, InBoth>>;
