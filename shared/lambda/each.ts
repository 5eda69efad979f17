import { type Log, nameOf } from './log.ts';
import { tellUnreadable, Unreadable } from './unreadable.ts';

/** Those that failed: what cannot be read is for a person, the rest for the next attempt. */
export interface Failed<T> {
  readonly unreadable: readonly T[];
  readonly passing: readonly T[];
}

/**
 * Does the work of each, one after another and each by itself: whatever becomes of one, the others have theirs.
 * `nameIn` names one in the log: ids and codes only.
 */
export async function eachAlone<T>(
  all: Iterable<T>,
  work: (one: T) => Promise<void>,
  { nameIn, log, tell = tellUnreadable }: EachDeps<T>,
): Promise<Failed<T>> {
  const unreadable: T[] = [];
  const passing: T[] = [];
  for (const one of all) {
    try {
      await work(one);
    } catch (error) {
      tell(error);
      log({ message: 'left undone', one: nameIn(one), error: nameOf(error) }, 'WARN');
      (error instanceof Unreadable ? unreadable : passing).push(one);
    }
  }
  return { unreadable, passing };
}

interface EachDeps<T> {
  readonly nameIn: (one: T) => string;
  readonly log: Log;
  readonly tell?: (error: unknown) => void;
}
