import type { Left } from '../petition/decide/leave.ts';
import type { Stood } from '../ports/departures.ts';

/** What leavers leave of one petition, also what they owed as heads; or an item of improvement, a call or a publication of theirs. */
export interface Orphan {
  readonly number: string;
  /** How it stood. */
  readonly stood: Stood;
  readonly left: readonly (Pick<Left, 'from' | 'to'> & {
    readonly what: Left['what'] | 'head' | 'improvement' | 'call' | 'publication';
  })[];
}
