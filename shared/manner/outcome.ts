import type { MannerClause } from './clauses.ts';

/** Who says what became of a promise: a machine, the citizen, or the person whose conduct it is. Only the first two enter a rate. */
export const WITNESSES = ['machine', 'citizen', 'own-word'] as const;
export type Witness = (typeof WITNESSES)[number];

/** Why a promise was not there to be kept. Each is counted by its name. */
export const EXCLUSIONS = [
  'abuse', // ended lawfully (민원처리법 시행령 §4)
  'dropped', // the network, by its cause code
  'transferred',
  'held',
  'caller-gone',
  'caller-silent', // never hung up, and nothing was heard of them, by the exchange's count (P7.2)
  'short',
  'not-first', // about a petition that was there before (P5.1)
  'not-needed', // the citizen wished it no more
  'by-law', // no consent is asked for a visit by law; such visits are counted
] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Why nothing can be said. */
export const GAPS = [
  'single-end', // the exchange tells one end and not whose
  'one-side', // or of one side alone
  'two-clocks', // or each side by another clock
  'not-bridged', // the transfer is not seen to its end
  'not-ended', // or the call is not
  'clocks-near', // our clock and the exchange's do not show which was first
  'no-wrap-up',
  'no-proof', // nobody bears it out
  'unanswered', // the citizen was asked, and has not said
  'unsure', // or does not know
] as const;
export type Gap = (typeof GAPS)[number];

/** What became of one promise once. Unmeasured is never kept. */
export type Outcome =
  | { readonly result: 'kept' | 'broken'; readonly witness: Witness }
  | { readonly result: 'unmeasured'; readonly because: Gap }
  | { readonly result: 'excluded'; readonly because: Exclusion };

/** Of which contact it is, and whose conduct it was. */
export interface Whose {
  readonly clause: MannerClause;
  /** Which one of its clause in its source: a leg of a call, a window of a visit, a question. With both it is the outcome's name. */
  readonly part: string;
  /** The day of the contact in Korea, `YYYY-MM-DD`. */
  readonly day: string;
  /** The department that the figures are made of. */
  readonly team: string;
  /** The internal id of whose conduct it was; undefined where that is not known. */
  readonly person?: string;
}

/** An outcome as figures are made of it, whatever it comes of: a call, a visit, an answer of the citizen. */
export interface MannerOutcome extends Whose {
  readonly outcome: Outcome;
}
