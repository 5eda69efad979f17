import type { CallTerms } from '../charter/calls.ts';
import type { Outcome } from '../manner/outcome.ts';

/** What came of saying it back: yes, this sentence; it was not said back; or the caller had gone. */
export const READ_BACKS = ['yes', 'no', 'gone'] as const;
export type ReadBackSaid = (typeof READ_BACKS)[number];

export interface ReadBack {
  readonly said: ReadBackSaid;
  /** The sentence is the gist itself: nobody can tell that it was said. */
  readonly same?: true | undefined;
  /** It stands where the citizen can put it right with one press. */
  readonly shown?: true | undefined;
  /** And they did. */
  readonly corrected?: true | undefined;
  /** Or they said that it is right. */
  readonly confirmed?: true | undefined;
}

/** Whether what mattered was said back (P6.1). `spoken` is how long they spoke (ms), where a clock shows it. */
export function readBackOutcome(
  given: ReadBack | undefined,
  spoken: number | undefined,
  abusive: boolean,
  { readBack }: Pick<CallTerms, 'readBack'>,
): Outcome {
  if (abusive) return { result: 'excluded', because: 'abuse' };
  if (given === undefined)
    return spoken !== undefined && spoken < readBack.shortest
      ? { result: 'excluded', because: 'short' }
      : { result: 'unmeasured', because: 'no-wrap-up' };
  if (given.said === 'gone') return { result: 'excluded', because: 'caller-gone' };
  if (given.said === 'no') return { result: 'broken', witness: 'own-word' };
  if (given.corrected) return { result: 'broken', witness: 'citizen' };
  // Who wrote it down is its only witness, until the citizen says so: silence is none.
  return { result: 'kept', witness: given.confirmed && !given.same ? 'citizen' : 'own-word' };
}
