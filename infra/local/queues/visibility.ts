import { randomUUID } from 'node:crypto';
import type { VirtualClock } from '../contract.ts';
import { Refusal } from '../wire.ts';
import type { PeekedMessage, Queue, Stored } from './queue.ts';

const SECOND = 1000;

export interface VisibilityDeps {
  readonly clock: VirtualClock;
  /** Takes a message that was received too often off its queue. */
  readonly bury: (queue: Queue, message: Stored) => void;
}

/** Who may see which message when: what is received hides until its visibility ends. */
export function visibility({ clock, bury }: VisibilityDeps) {
  function expire(queue: Queue): void {
    const oldest = clock.now() - (queue.retention ?? 345_600) * SECOND;
    queue.messages = queue.messages.filter((message) => message.sentAt >= oldest);
  }

  function receivable(queue: Queue): Stored[] {
    expire(queue);
    const visible = queue.messages.filter((message) => message.visibleAt <= clock.now());
    const spent = (message: Stored) =>
      queue.redrive !== undefined && message.receiveCount >= queue.redrive.maxReceiveCount;
    for (const message of visible.filter(spent)) bury(queue, message);
    return visible.filter((message) => !spent(message));
  }

  function receive(queue: Queue, most: number, visibility = queue.visibilityTimeout): Stored[] {
    const taken = receivable(queue).slice(0, most);
    for (const message of taken) {
      message.visibleAt = clock.now() + visibility * SECOND;
      message.receiveCount += 1;
      message.firstReceivedAt ??= clock.now();
      message.handle = randomUUID();
    }
    return taken;
  }

  const held = (queue: Queue, handle: string): Stored => {
    const message = queue.messages.find((other) => other.handle === handle);
    if (message) return message;
    throw new Refusal(
      'InvalidParameterValue',
      `The receipt handle has expired or is of no message: ${handle}`,
    );
  };

  function peek(queue: Queue): readonly PeekedMessage[] {
    expire(queue);
    return queue.messages.map(({ id, body, sentAt, visibleAt, receiveCount }) => {
      const hidden = receiveCount > 0 ? 'inFlight' : 'delayed';
      return {
        id,
        body,
        sentAt,
        visibleAt,
        receiveCount,
        state: visibleAt <= clock.now() ? 'visible' : hidden,
      };
    });
  }

  function changeVisibility(queue: Queue, handle: string, seconds: number): void {
    const message = held(queue, handle);
    if (message.visibleAt <= clock.now()) {
      throw new Refusal('MessageNotInflight', 'The message is not in flight.');
    }
    message.visibleAt = clock.now() + seconds * SECOND;
  }

  function arrival(queue: Queue, seconds: number): Promise<void> {
    if (!clock.running || seconds === 0 || receivable(queue).length > 0) return Promise.resolve();
    return new Promise((done) => {
      const wakeUp = () => {
        queue.waiters.delete(wakeUp);
        timer.cancel();
        done();
      };
      const timer = clock.at(clock.now() + seconds * SECOND, 'long poll', wakeUp);
      queue.waiters.add(wakeUp);
    });
  }

  return { receivable, receive, peek, changeVisibility, arrival };
}
