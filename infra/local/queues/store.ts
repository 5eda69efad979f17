import { randomUUID } from 'node:crypto';
import type { Fault, VirtualClock } from '../contract.ts';
import { Refusal } from '../wire.ts';
import { eventSource } from './event-source.ts';
import type {
  PeekedMessage,
  Queue,
  QueueProperties,
  QueueRecord,
  Stored,
  Subscription,
} from './queue.ts';
import { md5, queueRecord } from './record.ts';
import { redrive } from './redrive.ts';
import { visibility } from './visibility.ts';

const SECOND = 1000;

/** Takes one armed fault of the named kinds, if there is one, and counts it down. */
export interface Faults {
  take(
    service: string,
    action: string,
    kinds: readonly Fault['fault'][],
  ): Fault['fault'] | undefined;
}

/** Every queue of a world, in memory. Instants are those of the clock. */
export interface QueueStore {
  create(queue: QueueProperties): void;
  /** @throws Refusal QueueDoesNotExist */
  byUrl(url: string): Queue;
  byArn(arn: string): Queue | undefined;
  byName(name: string): Queue;
  names(): readonly string[];
  peek(name: string): readonly PeekedMessage[];
  /** Puts `body` on the queue as any sender does; `delay` in seconds overrides the queue's. Returns the message id. */
  send(arn: string, body: string, delay?: number, trace?: string): string;
  receive(queue: Queue, most: number, visibility?: number): readonly Stored[];
  remove(queue: Queue, handle: string): void;
  changeVisibility(queue: Queue, handle: string, seconds: number): void;
  /** Moves what is visible on a dead-letter queue to `to`, or to where each came from. Returns how many. */
  move(queue: Queue, to?: string): number;
  /** Waits until something may be receivable or `seconds` have passed; a standing clock does not wait. */
  arrival(queue: Queue, seconds: number): Promise<void>;
  /** An event source mapping. One per queue. */
  subscribe(arn: string, subscription: Subscription): void;
  record(queue: Queue, message: Stored): QueueRecord;
}

export function queueStore(clock: VirtualClock, faults?: Faults): QueueStore {
  const queues = new Map<string, Queue>();

  const missing = (what: string) =>
    new Refusal('QueueDoesNotExist', `The specified queue does not exist: ${what}`);
  const found = (what: string, matches: (queue: Queue) => boolean) => {
    for (const queue of queues.values()) if (matches(queue)) return queue;
    throw missing(what);
  };

  function put(queue: Queue, message: Stored, copies = 1): void {
    for (let copy = 0; copy < copies; copy += 1) queue.messages.push({ ...message });
    for (const wakeUp of queue.waiters) wakeUp();
    pump(queue);
  }

  const { bury, move } = redrive({ clock, found, put });
  const { receivable, receive, peek, changeVisibility, arrival } = visibility({ clock, bury });
  const { pump, subscribe } = eventSource({ clock, receivable, receive });

  return {
    create(queue) {
      if (queues.has(queue.name)) throw new Error(`two queues are named ${queue.name}`);
      queues.set(queue.name, {
        ...queue,
        createdAt: clock.now(),
        messages: [],
        inFlight: 0,
        waiters: new Set(),
      });
    },
    byUrl: (url) => found(url, (queue) => queue.url === url || queue.name === url.split('/').pop()),
    byArn: (arn) => [...queues.values()].find((queue) => queue.arn === arn),
    byName: (name) => found(name, (queue) => queue.name === name),
    names: () => [...queues.keys()],
    peek: (name) => peek(found(name, (queue) => queue.name === name)),
    send(arn, body, delay, trace) {
      const queue = found(arn, (other) => other.arn === arn);
      const fault = faults?.take('sqs', 'SendMessage', ['drop', 'duplicate', 'reorder']);
      const now = clock.now();
      const late = fault === 'reorder' ? SECOND : 0; // what is sent after it overtakes it
      const visibleAt = now + (delay ?? queue.delaySeconds) * SECOND + late;
      const message = {
        id: randomUUID(),
        body,
        md5: md5(body),
        sentAt: now,
        visibleAt,
        receiveCount: 0,
        ...(trace !== undefined && { trace }),
      };
      if (fault !== 'drop') put(queue, message, fault === 'duplicate' ? 2 : 1);
      return message.id;
    },
    receive,
    remove(queue, handle) {
      queue.messages = queue.messages.filter((message) => message.handle !== handle);
    },
    changeVisibility(queue, handle, seconds) {
      changeVisibility(queue, handle, seconds);
      pump(queue);
    },
    move,
    arrival,
    subscribe: (arn, subscription) =>
      subscribe(
        found(arn, (queue) => queue.arn === arn),
        subscription,
      ),
    record: (queue, message) => queueRecord(queue, message, clock.now()),
  };
}
