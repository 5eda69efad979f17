import type { DecisionContext, StaffContext } from '../../shared/petition/context.ts';
import type { Terms } from '../../shared/petition/decision.ts';

interface When {
  readonly by?: string;
  /** Of the fact, epoch ms. */
  readonly at: number;
  /** Of the decision, where that is later. */
  readonly now?: number;
  /** When paper came that nobody has written down, epoch ms. */
  readonly unwritten?: readonly number[];
}

/** The context of a decision: by which terms, when, and by whom where a person acts. */
export function context(terms: Terms, when: When & { readonly by: string }): StaffContext;
export function context(terms: Terms, when: When): DecisionContext;
export function context(terms: Terms, { at, now = at, ...by }: When): DecisionContext {
  return { ...terms, at, now, ...by };
}
