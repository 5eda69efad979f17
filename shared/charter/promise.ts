/** By whom a promise is kept: by software alone, by people whom software counts, by people alone, by another body; or it is an aim. */
export const PROMISE_KINDS = ['SYS', 'MIX', 'HUM', 'EXT', 'POL'] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];

/** A text in both languages. */
export interface Said {
  readonly ko: string;
  readonly en: string;
}

/** One sentence of the charter as it is published (P1 to P24): what it says, and what that means in plain words. */
export interface CharterPromise {
  /** What the clauses of pledges and figures begin with: `P9` of `P9.1`. */
  readonly id: string;
  readonly kinds: readonly [PromiseKind, ...PromiseKind[]];
  readonly title: Said;
  /** The charter's own sentence. */
  readonly quotation: Said;
  /** What it means, for whoever reads it. */
  readonly reading: Said;
  /** From when to when it counts; undefined where the charter names no time. */
  readonly clock?: Said;
  /** What follows where it is not kept; undefined where it is not ours to keep. */
  readonly remedy?: Said;
}

/** What one version says otherwise than another: a field of the file, and what stands there in words of the file. */
export interface Difference {
  readonly what: 'added' | 'removed' | 'changed';
  readonly field: string;
  /** Undefined where something was added. */
  readonly before?: string;
  /** Undefined where something was removed. */
  readonly after?: string;
}

/** The promise that a clause belongs to: `P9` of `P9.1`, `P24` of `P24.a`. */
export const promiseOf = (clause: string): string => clause.split('.')[0] ?? clause;
