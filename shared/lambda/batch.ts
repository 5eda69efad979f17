import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { type Log, nameOf } from './log.ts';

interface Schema<T> {
  parse(value: unknown): T;
}

/**
 * Does the work of each record of a queue. All are settled; only those that failed come back. A body that does not
 * parse fails each time and so ends in the dead letters, where a person sees it.
 */
export const eachRecord =
  <T>(schema: Schema<T>, work: (message: T) => Promise<void>, log: Log) =>
  async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
    const settled = await Promise.allSettled(
      Records.map(async ({ body }) => work(schema.parse(JSON.parse(body)))),
    );
    const batchItemFailures = settled.flatMap((result, index) => {
      const record = Records[index];
      if (result.status === 'fulfilled' || !record) return [];
      log({ message: 'record failed', id: record.messageId, error: nameOf(result.reason) }, 'WARN');
      return [{ itemIdentifier: record.messageId }];
    });
    return { batchItemFailures };
  };
