import type { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { CfnEventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { HouseLambda } from './house-lambda.ts';
import type { DeadLetters } from './queue.ts';

interface StreamReading {
  readonly table: Table;
  /** What its reader gives up. */
  readonly lost: DeadLetters;
  /** How long a batch is gathered. */
  readonly within: Duration;
  /** What wakes it; AWS takes five at the most. */
  readonly filters: readonly CfnEventSourceMapping.FilterProperty[];
}

/** A function that hears what was written in the table. Two are the most: AWS throttles a third. @throws Error for a table without a stream. */
export function readStream(
  reader: HouseLambda,
  { table, lost, within, filters }: StreamReading,
): void {
  reader.allow('KeepLost', ['sqs:SendMessage'], lost.queue.queueArn);
  const stream = table.tableStreamArn;
  if (stream === undefined) throw new Error('the table has no stream');
  reader.allow(
    'ReadStream',
    [
      'dynamodb:DescribeStream',
      'dynamodb:GetRecords',
      'dynamodb:GetShardIterator',
      'dynamodb:ListStreams',
    ],
    stream,
  );
  const mapping = new CfnEventSourceMapping(reader, 'Mapping', {
    functionName: reader.fn.functionName,
    eventSourceArn: stream,
    startingPosition: 'TRIM_HORIZON',
    batchSize: 100,
    maximumBatchingWindowInSeconds: within.toSeconds(),
    bisectBatchOnFunctionError: true,
    maximumRetryAttempts: 3,
    functionResponseTypes: ['ReportBatchItemFailures'],
    destinationConfig: { onFailure: { destination: lost.queue.queueArn } },
    filterCriteria: { filters: [...filters] },
  });
  mapping.node.addDependency(reader.fn.role ?? reader.fn);
}
