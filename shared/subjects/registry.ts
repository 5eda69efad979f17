import type { AnyListed, AnySubject } from './kind.ts';
import { MOST_OF_PLEDGE, MOST_OF_SEQ, scheduleName } from './schedule-name.ts';

/** Every kind of what the clock rings for. */
export interface SubjectRegistry<K extends AnyListed = AnySubject> {
  readonly kinds: readonly K[];
  /** The kind that has such ids; undefined for a form that none has. */
  kindOf(id: string): K | undefined;
}

/**
 * @throws Error when two kinds could not be told apart, or the longest id of one leaves no room for the name of its timers.
 */
export function subjectRegistry<K extends AnyListed>(kinds: readonly K[]): SubjectRegistry<K> {
  const having = (id: string) => kinds.filter(({ form }) => form.test(id));
  for (const { name, longestId } of kinds) {
    if (
      having(longestId)
        .map((kind) => kind.name)
        .join() !== name
    )
      throw new Error(`${longestId} is the id of no ${name}, or of another kind too`);
    scheduleName(longestId, { id: 'p'.repeat(MOST_OF_PLEDGE), nextSeq: MOST_OF_SEQ });
  }
  return { kinds, kindOf: (id) => having(id)[0] };
}
