import type { VirtualClock } from '../contract.ts';
import type { Queue, Stored } from './queue.ts';

export interface RedriveDeps {
  readonly clock: VirtualClock;
  readonly found: (what: string, matches: (queue: Queue) => boolean) => Queue;
  readonly put: (queue: Queue, message: Stored) => void;
}

/** The way to a dead-letter queue and back. */
export function redrive({ clock, found, put }: RedriveDeps) {
  function bury(queue: Queue, message: Stored): void {
    const grave = found(
      queue.redrive?.deadLetterArn ?? '',
      ({ arn }) => arn === queue.redrive?.deadLetterArn,
    );
    queue.messages = queue.messages.filter((other) => other !== message);
    const { id, body, sentAt, trace } = message;
    put(grave, {
      id,
      body,
      md5: message.md5,
      sentAt,
      cameFrom: queue.arn,
      ...(trace !== undefined && { trace }),
      visibleAt: clock.now(),
      receiveCount: 0,
    });
  }

  function move(queue: Queue, to?: string): number {
    const moved = queue.messages.filter(({ visibleAt }) => visibleAt <= clock.now());
    queue.messages = queue.messages.filter((message) => !moved.includes(message));
    for (const { id, body, md5: sum, cameFrom, trace } of moved) {
      const target = found(to ?? cameFrom ?? '', ({ arn }) => arn === (to ?? cameFrom));
      put(target, {
        id,
        body,
        md5: sum,
        ...(trace !== undefined && { trace }),
        sentAt: clock.now(),
        visibleAt: clock.now(),
        receiveCount: 0,
      });
    }
    return moved.length;
  }

  return { bury, move };
}
