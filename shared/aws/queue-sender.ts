import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { TooLarge } from '../lambda/too-large.ts';
import { MOST_OF_BATCH, MOST_OF_MESSAGE } from './size.ts';

/** SQS delays a message by at most 900 seconds. */
const LONGEST_HOP = 900;

/** SQS takes ten messages a request. */
const MOST = 10;

interface Waiting {
  readonly body: string;
  readonly bytes: number;
  readonly seconds: number;
  readonly sent: () => void;
  readonly failed: (error: unknown) => void;
}

/** As few requests as SQS allows: ten messages and a megabyte each. */
function batches(all: readonly Waiting[]): readonly Waiting[][] {
  const found: Waiting[][] = [];
  let bytes = 0;
  for (const one of all) {
    const last = found.at(-1);
    if (last && last.length < MOST && bytes + one.bytes <= MOST_OF_BATCH) last.push(one);
    else {
      found.push([one]);
      bytes = 0;
    }
    bytes += one.bytes;
  }
  return found;
}

/** Sends what is asked for in one go in as few requests as SQS allows; each message has its own outcome. */
export function sender(client: SQSClient, url: string) {
  let waiting: Waiting[] = [];
  const flush = () => {
    const all = waiting;
    waiting = [];
    for (const some of batches(all)) {
      post(client, url, some).catch((error: unknown) => {
        for (const { failed } of some) failed(error);
      });
    }
  };
  return (message: object, delay = 0): Promise<void> =>
    new Promise((sent, failed) => {
      const seconds = Math.min(LONGEST_HOP, Math.max(0, Math.ceil(delay / 1000)));
      const body = JSON.stringify(message);
      const bytes = Buffer.byteLength(body);
      if (bytes > MOST_OF_MESSAGE)
        throw new TooLarge(`a message of ${bytes} bytes, of ${MOST_OF_MESSAGE}`);
      if (waiting.push({ body, bytes, seconds, sent, failed }) === 1) queueMicrotask(flush);
    });
}

async function post(client: SQSClient, url: string, some: readonly Waiting[]): Promise<void> {
  const { Failed = [] } = await client.send(
    new SendMessageBatchCommand({
      QueueUrl: url,
      Entries: some.map(({ body, seconds }, index) => ({
        Id: String(index),
        MessageBody: body,
        ...(seconds > 0 && { DelaySeconds: seconds }),
      })),
    }),
  );
  const codes = new Map(Failed.map(({ Id, Code }) => [Id, Code]));
  for (const [index, { sent, failed }] of some.entries()) {
    const code = codes.get(String(index));
    if (code === undefined) sent();
    else failed(new Error(`SQS did not take a message: ${code}`));
  }
}
