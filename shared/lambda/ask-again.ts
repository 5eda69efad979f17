import type { Waits } from '../ports/timers.ts';

const SECOND = 1000;
/** So long a message goes back to its own queue; what waits longer stands in the table, and the sweep rings it (ms). */
export const BY_QUEUE = 15 * 60 * SECOND;

export interface Asking<M> {
  readonly queue: { later(message: M, delay: number): Promise<void> };
  readonly waits: Waits<M>;
}

/**
 * Asks the same once more. In the first quarter of an hour after `since` (epoch ms) by the queue, the less often the
 * longer it waits; then each quarter of an hour by the table, where it stands from the beginning: a message that is lost
 * only comes late.
 */
export async function askAgain<M>(
  { id, message, since }: { readonly id: string; readonly message: M; readonly since: number },
  now: number,
  { queue, waits }: Asking<M>,
): Promise<void> {
  const waited = now - since;
  const isSoon = waited < BY_QUEUE;
  await waits.until(id, message, (isSoon ? since : now) + BY_QUEUE);
  if (isSoon) await queue.later(message, Math.max(15 * SECOND, waited / 2));
}
