import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type Log, nameOf } from '../../shared/lambda/log.ts';
import type { Arms, Sends } from '../../shared/petition/ports.ts';

export interface RelayDeps {
  readonly arms: Arms;
  readonly sends: Sends;
  readonly log: Log;
}

const PLEDGE = 'now#pledge#';
const NOTICE = 'notice#';

/** Passes changed pledges to the clock and new notices to the post. The first that fails comes back, and all after it. */
export const relayHandler =
  ({ arms, sends, log }: RelayDeps) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const settled = await Promise.allSettled(Records.map((record) => pass(record, arms, sends)));
    const failed = settled.findIndex(({ status }) => status === 'rejected');
    if (failed < 0) return { batchItemFailures: [] };
    const result = settled[failed];
    log(
      { message: 'relay failed', error: nameOf(result?.status === 'rejected' && result.reason) },
      'WARN',
    );
    const itemIdentifier = Records[failed]?.dynamodb?.SequenceNumber;
    return { batchItemFailures: itemIdentifier ? [{ itemIdentifier }] : [] };
  };

async function pass({ eventName, dynamodb }: DynamoDBRecord, arms: Arms, sends: Sends) {
  const subject = dynamodb?.Keys?.pk?.S ?? '';
  const sk = dynamodb?.Keys?.sk?.S ?? '';
  if (sk.startsWith(NOTICE) && eventName === 'INSERT')
    await sends.send({ v: 1, subject, notice: sk.slice(NOTICE.length) });
  // Only another moment concerns the clock; a pledge that its receipt kept never had one.
  const seqBefore = dynamodb?.OldImage?.seq?.N ?? '0';
  if (sk.startsWith(PLEDGE) && dynamodb?.NewImage?.seq?.N !== seqBefore)
    await arms.arm({ v: 1, subject, pledge: sk.slice(PLEDGE.length) });
}
