import type { Office } from '../organization/office.ts';
import type { Terms } from './decision.ts';

/**
 * The last argument of every decision: `(petition, command, context)`. A decision is an exported function of `decide/` that
 * gives a `Decision` or a `Refusal`. The command carries only what was asked; who acts, when, and by which rules lie here.
 *
 * Two instants (epoch ms, UTC) are told apart, for a fact can be decided after it happened: a crowded table, a queue, a
 * call that is logged later.
 *
 * - `at` is the instant of the fact: the request was received, the mail came, the provider delivered, the post took the
 *   letter, the call was made, the clock's moment came. A promise is kept or broken by it, its own due instant included
 *   (A12, A31, P24; "Received in time is in time, however late it is decided"). What the fact starts counts from it: a
 *   clock, a pause, a day of the calendar. Its event bears it.
 * - `now` is the present, in which it is decided. Verdicts bear it (a break, its withdrawal, a lapse's), waits are over by it
 *   (A12), clocks are armed from it, and whoever is there then is told. It is never before `at` but where a person names a
 *   time ahead, and that is refused.
 *
 * A command of staff that has no limit to be in time for reads `at` alone, also for whom it tells: its outcome
 * does not change when it is decided anew. A ring is no fact of anybody's: `at` is the moment that was armed, and the petition
 * is judged as `now` finds it.
 *
 * The one exception is `receive`: it has no petition yet and takes `(command, terms)`, for when it was received and entered
 * is a part of the receipt (A5). A decision that needs a part of the context asks for that part. What computes parts of a
 * decision (events, pledges, dates) takes what it needs; a context is `Terms` too. `test/petition/decisions.test.ts` holds this.
 */
export interface DecisionContext extends Terms {
  readonly at: number;
  readonly now: number;
  /** The person of the office who acts, by their id; undefined where the petitioner or a machine does. */
  readonly by?: string;
  /** The office with those who are barred from the petition, where `office` is without them (`conduct/fair.ts`). */
  readonly whole?: Office;
  /** The ledger owes the same person for the same day in another petition: it refused the same decision just before. */
  readonly owedElsewhere?: boolean;
  /** When paper arrived that nobody has written down yet, where a decision asks for it: each an instant, epoch ms. */
  readonly unwritten?: readonly number[];
}

/** The context of what a person of the office does. */
export interface StaffContext extends DecisionContext {
  readonly by: string;
}

/** A fact that is decided as it happens. */
export const atOnce = (terms: Terms, now: number): DecisionContext => ({ ...terms, at: now, now });
