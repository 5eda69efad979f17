import type { Waits } from '../../shared/ports/timers.ts';

interface Waiting<M> {
  readonly message: M;
  readonly at: number;
}

/** Messages that wait, in memory, and the ring of those whose instant has come. */
export function memoryWaits<M>() {
  const waiting = new Map<string, Waiting<M>>();
  const waits: Waits<M> = {
    until: async (id, message, at) => void waiting.set(id, { message, at }),
    done: async (id) => void waiting.delete(id),
  };
  return {
    waits,
    waiting,
    due: (now: number): readonly M[] =>
      [...waiting.values()].filter(({ at }) => at <= now).map(({ message }) => message),
  };
}
