import type { VirtualClock } from '../contract.ts';
import type { Queue, Stored, Subscription } from './queue.ts';
import { queueRecord } from './record.ts';

const SECOND = 1000;

export interface EventSourceDeps {
  readonly clock: VirtualClock;
  readonly receivable: (queue: Queue) => readonly Stored[];
  readonly receive: (queue: Queue, most: number) => readonly Stored[];
}

/** Event source mappings: batches of what is visible go to the queue's subscription. */
export function eventSource({ clock, receivable, receive }: EventSourceDeps) {
  /** Hands on what is visible, and wakes again when the next message becomes so. */
  function pump(queue: Queue): void {
    queue.wake?.cancel();
    const { subscription } = queue;
    if (!subscription) return;
    while (queue.inFlight < (subscription.maxConcurrency ?? 5)) {
      const ready = receivable(queue);
      const ripe =
        Math.min(...ready.map(({ visibleAt }) => visibleAt)) + (subscription.window ?? 0) * SECOND;
      const waits = ready.length < subscription.batchSize && ripe > clock.now();
      if (ready.length === 0 || waits) {
        const next = Math.min(
          ...queue.messages.map(({ visibleAt }) => visibleAt).filter((at) => at > clock.now()),
          ripe,
        );
        if (next < Infinity) queue.wake = clock.at(next, `queue ${queue.name}`, () => pump(queue));
        return;
      }
      void clock.track(deliver(queue, subscription, receive(queue, subscription.batchSize)));
    }
  }

  async function deliver(
    queue: Queue,
    subscription: Subscription,
    batch: readonly Stored[],
  ): Promise<void> {
    queue.inFlight += 1;
    const handles = new Map(batch.map((message) => [message, message.handle]));
    let failed: readonly string[];
    try {
      failed = await subscription.deliver(
        batch.map((message) => queueRecord(queue, message, clock.now())),
      );
    } catch (error) {
      console.error(`delivery from ${queue.name} failed`, error);
      failed = batch.map(({ id }) => id);
    }
    queue.messages = queue.messages.filter(
      (message) =>
        failed.includes(message.id) ||
        !handles.has(message) ||
        message.handle !== handles.get(message),
    );
    queue.inFlight -= 1;
    pump(queue);
  }

  function subscribe(queue: Queue, subscription: Subscription): void {
    if (queue.subscription) throw new Error(`${queue.name} has two event source mappings`);
    queue.subscription = subscription;
    pump(queue);
  }

  return { pump, subscribe };
}
