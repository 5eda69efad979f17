import { createHash, randomUUID } from 'node:crypto';
import type { Fault, Timer, VirtualClock } from '../contract.ts';
import { Refusal } from '../wire.ts';

const SECOND = 1000;

/** A standard queue as its template has it. Durations are in seconds. */
export interface QueueProperties {
  readonly name: string;
  readonly arn: string;
  readonly url: string;
  readonly visibilityTimeout: number;
  readonly delaySeconds: number;
  /** Default 4 days, as on AWS. */
  readonly retention?: number;
  readonly redrive?: { readonly deadLetterArn: string; readonly maxReceiveCount: number };
}

/** One message as a function receives it in `event.Records`. */
export interface QueueRecord {
  readonly messageId: string;
  readonly receiptHandle: string;
  readonly body: string;
  readonly attributes: {
    readonly ApproximateReceiveCount: string;
    readonly SentTimestamp: string;
    readonly SenderId: string;
    readonly ApproximateFirstReceiveTimestamp: string;
    readonly DeadLetterQueueSourceArn?: string;
  };
  readonly messageAttributes: Readonly<Record<string, never>>;
  readonly md5OfBody: string;
  readonly eventSource: 'aws:sqs';
  readonly eventSourceARN: string;
  readonly awsRegion: string;
}

export interface Subscription {
  readonly batchSize: number;
  /** Seconds to gather a batch; 0 when absent. */
  readonly window?: number;
  /** Batches in flight at once; 5 when absent. */
  readonly maxConcurrency?: number;
  /** Resolves to the ids that failed; a rejection fails the whole batch. Failed ones return when their visibility ends. */
  readonly deliver: (records: readonly QueueRecord[]) => Promise<readonly string[]>;
}

/** Takes one armed fault of the named kinds, if there is one, and counts it down. */
export interface Faults {
  take(
    service: string,
    action: string,
    kinds: readonly Fault['fault'][],
  ): Fault['fault'] | undefined;
}

export interface PeekedMessage {
  readonly id: string;
  readonly body: string;
  readonly state: 'visible' | 'delayed' | 'inFlight';
  readonly sentAt: number;
  readonly visibleAt: number;
  readonly receiveCount: number;
}

export interface Stored {
  readonly id: string;
  readonly body: string;
  readonly md5: string;
  readonly sentAt: number;
  readonly cameFrom?: string;
  visibleAt: number;
  receiveCount: number;
  firstReceivedAt?: number;
  handle?: string;
}

export interface Queue extends QueueProperties {
  readonly createdAt: number;
  messages: Stored[];
  subscription?: Subscription;
  inFlight: number;
  wake?: Timer;
  readonly waiters: Set<() => void>;
}

export const md5 = (text: string) => createHash('md5').update(text, 'utf8').digest('hex');

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
  send(arn: string, body: string, delay?: number): string;
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

  function expire(queue: Queue): void {
    const oldest = clock.now() - (queue.retention ?? 345_600) * SECOND;
    queue.messages = queue.messages.filter((message) => message.sentAt >= oldest);
  }

  function put(queue: Queue, message: Stored, copies = 1): void {
    for (let copy = 0; copy < copies; copy += 1) queue.messages.push({ ...message });
    for (const wakeUp of queue.waiters) wakeUp();
    pump(queue);
  }

  function receivable(queue: Queue): Stored[] {
    expire(queue);
    const visible = queue.messages.filter((message) => message.visibleAt <= clock.now());
    const spent = (message: Stored) =>
      queue.redrive !== undefined && message.receiveCount >= queue.redrive.maxReceiveCount;
    for (const message of visible.filter(spent)) bury(queue, message);
    return visible.filter((message) => !spent(message));
  }

  function bury(queue: Queue, message: Stored): void {
    const grave = found(
      queue.redrive?.deadLetterArn ?? '',
      ({ arn }) => arn === queue.redrive?.deadLetterArn,
    );
    queue.messages = queue.messages.filter((other) => other !== message);
    const { id, body, sentAt } = message;
    put(grave, {
      id,
      body,
      md5: message.md5,
      sentAt,
      cameFrom: queue.arn,
      visibleAt: clock.now(),
      receiveCount: 0,
    });
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
      failed = await subscription.deliver(batch.map((message) => record(queue, message)));
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

  function record(queue: Queue, message: Stored): QueueRecord {
    return {
      messageId: message.id,
      receiptHandle: message.handle ?? '',
      body: message.body,
      attributes: {
        ApproximateReceiveCount: String(message.receiveCount),
        SentTimestamp: String(message.sentAt),
        SenderId: 'AIDALOCAL',
        ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? clock.now()),
        ...(message.cameFrom === undefined ? {} : { DeadLetterQueueSourceArn: message.cameFrom }),
      },
      messageAttributes: {},
      md5OfBody: message.md5,
      eventSource: 'aws:sqs',
      eventSourceARN: queue.arn,
      awsRegion: queue.arn.split(':')[3] ?? '',
    };
  }

  const held = (queue: Queue, handle: string): Stored => {
    const message = queue.messages.find((other) => other.handle === handle);
    if (message) return message;
    throw new Refusal(
      'InvalidParameterValue',
      `The receipt handle has expired or is of no message: ${handle}`,
    );
  };

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
    peek(name) {
      const queue = found(name, (other) => other.name === name);
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
    },
    send(arn, body, delay) {
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
      };
      if (fault !== 'drop') put(queue, message, fault === 'duplicate' ? 2 : 1);
      return message.id;
    },
    receive,
    remove(queue, handle) {
      queue.messages = queue.messages.filter((message) => message.handle !== handle);
    },
    changeVisibility(queue, handle, seconds) {
      const message = held(queue, handle);
      if (message.visibleAt <= clock.now()) {
        throw new Refusal('MessageNotInflight', 'The message is not in flight.');
      }
      message.visibleAt = clock.now() + seconds * SECOND;
      pump(queue);
    },
    move(queue, to) {
      const moved = queue.messages.filter(({ visibleAt }) => visibleAt <= clock.now());
      queue.messages = queue.messages.filter((message) => !moved.includes(message));
      for (const { id, body, md5: sum, cameFrom } of moved) {
        const target = found(to ?? cameFrom ?? '', ({ arn }) => arn === (to ?? cameFrom));
        put(target, {
          id,
          body,
          md5: sum,
          sentAt: clock.now(),
          visibleAt: clock.now(),
          receiveCount: 0,
        });
      }
      return moved.length;
    },
    arrival(queue, seconds) {
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
    },
    subscribe(arn, subscription) {
      const queue = found(arn, (other) => other.arn === arn);
      if (queue.subscription) throw new Error(`${queue.name} has two event source mappings`);
      queue.subscription = subscription;
      pump(queue);
    },
    record,
  };
}
