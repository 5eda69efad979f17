import { Refusal } from '../wire.ts';
import type { Queue } from './queue.ts';
import { md5 } from './record.ts';
import type { QueueStore } from './store.ts';
import type { Input } from './wire-schemas.ts';

const MOST_BYTES = 1_048_576;

/** @throws Refusal for a body that is empty or too long; `delay` is in seconds. */
export function sent(
  store: QueueStore,
  queue: Queue,
  body: string,
  { delay, trace }: { readonly delay?: number | undefined; readonly trace?: string | undefined },
) {
  if (body.length === 0)
    throw new Refusal('MissingParameter', 'The request must contain the parameter MessageBody.');
  if (Buffer.byteLength(body) > MOST_BYTES) {
    throw new Refusal(
      'InvalidParameterValue',
      `One or more parameters are invalid. Reason: Message must be shorter than ${MOST_BYTES} bytes.`,
    );
  }
  return { MessageId: store.send(queue.arn, body, delay, trace), MD5OfMessageBody: md5(body) };
}

/** ReceiveMessage: waits as long as asked, shows the attributes that were asked for. */
export async function received(store: QueueStore, input: Input<'ReceiveMessage'>) {
  const queue = store.byUrl(input.QueueUrl);
  await store.arrival(queue, input.WaitTimeSeconds ?? 0);
  const wanted = [...(input.AttributeNames ?? []), ...(input.MessageSystemAttributeNames ?? [])];
  const Messages = store
    .receive(queue, input.MaxNumberOfMessages ?? 1, input.VisibilityTimeout)
    .map((message) => {
      const { attributes } = store.record(queue, message);
      const shown = Object.entries(attributes).filter(
        ([name]) => wanted.includes('All') || wanted.includes(name),
      );
      const asked = shown.length > 0 ? { Attributes: Object.fromEntries(shown) } : {};
      return {
        MessageId: message.id,
        ReceiptHandle: message.handle,
        MD5OfBody: message.md5,
        Body: message.body,
        ...asked,
      };
    });
  return Messages.length > 0 ? { Messages } : {};
}
