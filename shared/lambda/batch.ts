import middy from '@middy/core';
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { finished, logInvocation, UNTIL_KILLED } from './invocation.ts';
import { type Log, nameOf } from './log.ts';

interface Schema<T> {
  parse(value: unknown): T;
}

/**
 * Does the work of each record of a queue. All are settled; only those that failed come back. A body that does not
 * parse fails each time and so ends in the dead letters, where a person sees it.
 */
export const eachRecord = <T>(schema: Schema<T>, work: (message: T) => Promise<void>, log: Log) =>
  finished(
    middy<SQSEvent, SQSBatchResponse>(UNTIL_KILLED)
      .use(logInvocation(log))
      .handler(async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
        const settled = await Promise.allSettled(
          Records.map(async ({ body }) => work(schema.parse(JSON.parse(body)))),
        );
        const batchItemFailures = settled.flatMap((result, index) => {
          const record = Records[index];
          if (result.status === 'fulfilled' || !record) return [];
          log(
            { message: 'record failed', id: record.messageId, error: nameOf(result.reason) },
            'WARN',
          );
          return [{ itemIdentifier: record.messageId }];
        });
        return { batchItemFailures };
      }),
  );
