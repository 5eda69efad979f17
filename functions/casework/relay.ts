import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type Log, nameOf } from '../../shared/lambda/log.ts';
import { LessonMessage } from '../../shared/messages/messages.ts';
import { laneIn } from '../../shared/petition/lane.ts';
import type { Arms, Sends, Teaches } from '../../shared/ports/queues.ts';

export interface RelayDeps {
  readonly arms: Arms;
  readonly sends: Sends;
  readonly teaches: Teaches;
  readonly log: Log;
}

const PLEDGE = 'now#pledge#';
const NOTICE = 'notice#';
const EVENT = 'event#';
const LEARNS = LessonMessage.shape.learns.options;

/** Passes changed pledges to the clock, new notices to the post, and what departments are learned from. The first that fails comes back, and all after it. */
export const relayHandler =
  (deps: RelayDeps) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const settled = await Promise.allSettled(Records.map((record) => pass(record, deps)));
    const failed = settled.findIndex(({ status }) => status === 'rejected');
    if (failed < 0) return { batchItemFailures: [] };
    const result = settled[failed];
    deps.log(
      { message: 'relay failed', error: nameOf(result?.status === 'rejected' && result.reason) },
      'WARN',
    );
    const itemIdentifier = Records[failed]?.dynamodb?.SequenceNumber;
    return { batchItemFailures: itemIdentifier ? [{ itemIdentifier }] : [] };
  };

async function pass({ eventName, dynamodb }: DynamoDBRecord, { arms, sends, teaches }: RelayDeps) {
  const subject = dynamodb?.Keys?.pk?.S ?? '';
  const sk = dynamodb?.Keys?.sk?.S ?? '';
  if (dynamodb?.NewImage?.restored) return; // it was passed on when it was new
  if (sk.startsWith(NOTICE) && eventName === 'INSERT')
    await sends.send(
      { v: 1, subject, notice: sk.slice(NOTICE.length) },
      0,
      laneIn(dynamodb?.NewImage?.duePk?.S ?? ''),
    );
  const { learns, manner, department } = dynamodb?.NewImage ?? {};
  const lesson = LEARNS.find((one) => one === learns?.S);
  if (sk.startsWith(EVENT) && lesson)
    await teaches.teach({
      v: 1,
      subject,
      version: Number(sk.slice(EVENT.length)),
      learns: lesson,
      department: department?.S ?? '',
    });
  if (sk.startsWith(EVENT) && manner?.S === 'yes')
    await teaches.teach({
      ...{ v: 1, subject, version: Number(sk.slice(EVENT.length)), learns: 'manner' },
      department: '',
    });
  // Only another moment concerns the clock; a pledge that its receipt kept never had one.
  const seqBefore = dynamodb?.OldImage?.seq?.N ?? '0';
  if (sk.startsWith(PLEDGE) && dynamodb?.NewImage?.seq?.N !== seqBefore)
    await arms.arm({ v: 1, subject, pledge: sk.slice(PLEDGE.length) });
}
