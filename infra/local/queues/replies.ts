import type { EngineReply } from '../contract.ts';
import { jsonReplies, type Refusal } from '../wire.ts';

export const json = jsonReplies('application/x-amz-json-1.0');

/** The codes of the older query protocol that SQS still sends beside the new. */
const QUERY_CODES: Readonly<Record<string, string>> = {
  QueueDoesNotExist: 'AWS.SimpleQueueService.NonExistentQueue',
  EmptyBatchRequest: 'AWS.SimpleQueueService.EmptyBatchRequest',
  TooManyEntriesInBatchRequest: 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
  BatchEntryIdsNotDistinct: 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct',
  MessageNotInflight: 'AWS.SimpleQueueService.MessageNotInflight',
  UnsupportedOperation: 'AWS.SimpleQueueService.UnsupportedOperation',
};

export const refused = ({ code, message, status }: Refusal): EngineReply =>
  json(
    status,
    { __type: `com.amazonaws.sqs#${code}`, message },
    { 'x-amzn-query-error': `${QUERY_CODES[code] ?? code};Sender` },
  );
