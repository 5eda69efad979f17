import type { ObjectionEvent } from './events-objection.ts';

type FactOf<K extends ObjectionEvent['type']> = Omit<Extract<ObjectionEvent, { type: K }>, 'type'>;

/** Reason and date as they were told. */
export type Explanation = FactOf<'ObjectionExplained'>;

/** The latest objection and what became of it (P24). Instants are epoch ms. */
export interface Objection extends FactOf<'ObjectionRaised'> {
  readonly explanation?: Explanation;
  /** When it first reached the petitioner. */
  readonly reachedAt?: number;
  readonly apology?: string;
  /** Content item that holds the apology's words. */
  readonly words?: string;
}
