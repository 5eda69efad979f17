import { createHash } from 'node:crypto';
import type { Queue, QueueRecord, Stored } from './queue.ts';

export const md5 = (text: string) => createHash('md5').update(text, 'utf8').digest('hex');

/** A received message as `event.Records` has it; `now` is epoch ms. */
export function queueRecord(queue: Queue, message: Stored, now: number): QueueRecord {
  return {
    messageId: message.id,
    receiptHandle: message.handle ?? '',
    body: message.body,
    attributes: {
      ApproximateReceiveCount: String(message.receiveCount),
      SentTimestamp: String(message.sentAt),
      SenderId: 'AIDALOCAL',
      ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt ?? now),
      ...(message.cameFrom === undefined ? {} : { DeadLetterQueueSourceArn: message.cameFrom }),
      ...(message.trace === undefined ? {} : { AWSTraceHeader: message.trace }),
    },
    messageAttributes: {},
    md5OfBody: message.md5,
    eventSource: 'aws:sqs',
    eventSourceARN: queue.arn,
    awsRegion: queue.arn.split(':')[3] ?? '',
  };
}
