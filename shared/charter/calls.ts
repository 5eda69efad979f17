import type { Rung } from './rungs.ts';

/** A clause as its charter says it. */
export interface Promised {
  readonly clause: string;
  readonly quotation: { readonly ko: string; readonly en: string };
}

/** The numbers of promises made on the telephone (P5, P6, P7). All lengths in ms. */
export interface CallTerms {
  /** A caller is answered within so long; undefined where the charter promises no such thing. */
  readonly answer?: Promised & { readonly within: number };
  /** The gist is passed on before the caller is put through (P5.2). */
  readonly passedOn: Promised & {
    /** Our clock and the exchange's may differ by so much: what lies nearer to each other shows no order. */
    readonly clocksWithin: number;
  };
  /** What matters is said back (P6.1); nothing is owed in a talk that is shorter than this. */
  readonly readBack: Promised & { readonly shortest: number };
  /** Whoever took the call hangs up so long after the caller at least (P7.2). */
  readonly hangUp: Promised & {
    readonly after: number;
    /** A caller of whom nothing was heard for so long need not be waited for: that counts in no figure of it. */
    readonly silence: number;
  };
  /** The staffed time in which a call is wrapped up, and who is told when. */
  readonly wrapUp: Promised & { readonly within: number; readonly ladder: readonly Rung[] };
  /** A contact that whoever had a call noted by hand is that call's, where it was noted so near to it. */
  readonly noted: {
    /** Before the call began, or after it ended. */
    readonly within: number;
    /** For so long it is known who noted it: an exchange tells late, and after that it is nobody's. */
    readonly kept: number;
  };
  /** For so long after abuse the next contacts of that caller go to somebody else. */
  readonly restAfterAbuse: number;
  /** For so many days after abuse two named people deal with that number; never longer than its hash is kept. */
  readonly pairedDays: number;
  /** Of so long a talk the page offers to call back. */
  readonly longTalk: number;
  /** The keyed hash of a number is kept so many days. */
  readonly numberDays: number;
}
