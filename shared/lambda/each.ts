import { type Log, nameOf } from './log.ts';
import { tellUnreadable, Unreadable } from './unreadable.ts';

/** Those that failed: what cannot be read is for a person, the rest for the next attempt. */
export interface Failed<T> {
  readonly unreadable: readonly T[];
  readonly passing: readonly T[];
}

/**
 * Does the work of each, `atOnce` at a time (one, unless it says more) and each by itself: whatever becomes of one, the
 * others have theirs. `nameIn` names one in the log: ids and codes only.
 */
export async function eachAlone<T>(
  all: Iterable<T>,
  work: (one: T) => Promise<void>,
  { nameIn, log, tell = tellUnreadable, atOnce = 1 }: EachDeps<T>,
): Promise<Failed<T>> {
  const unreadable: T[] = [];
  const passing: T[] = [];
  const waiting = [...all].values();
  const worker = async (): Promise<void> => {
    for (const one of waiting) {
      try {
        await work(one);
      } catch (error) {
        tell(error);
        log({ message: 'left undone', one: nameIn(one), error: nameOf(error) }, 'WARN');
        (error instanceof Unreadable ? unreadable : passing).push(one);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { unreadable, passing };
}

interface EachDeps<T> {
  readonly nameIn: (one: T) => string;
  readonly log: Log;
  readonly tell?: (error: unknown) => void;
  readonly atOnce?: number;
}
