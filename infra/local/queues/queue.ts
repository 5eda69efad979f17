import type { Timer } from '../contract.ts';

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

export interface Stored {
  readonly id: string;
  readonly body: string;
  readonly md5: string;
  readonly sentAt: number;
  readonly cameFrom?: string;
  /** The X-Ray trace header of the request that sent it. */
  readonly trace?: string;
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

export interface PeekedMessage {
  readonly id: string;
  readonly body: string;
  readonly state: 'visible' | 'delayed' | 'inFlight';
  readonly sentAt: number;
  readonly visibleAt: number;
  readonly receiveCount: number;
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
    readonly AWSTraceHeader?: string;
  };
  readonly messageAttributes: Readonly<Record<string, never>>;
  readonly md5OfBody: string;
  readonly eventSource: 'aws:sqs';
  readonly eventSourceARN: string;
  readonly awsRegion: string;
}
