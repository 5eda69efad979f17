import { Refusal } from '../wire.ts';
import type { QueueStore } from './store.ts';
import type { Input } from './wire-schemas.ts';

/** GetQueueAttributes; the counts are exact here. @throws Refusal InvalidAttributeName */
export function attributes(
  store: QueueStore,
  { QueueUrl: url, AttributeNames }: Input<'GetQueueAttributes'>,
) {
  const queue = store.byUrl(url);
  const states = store.peek(queue.name).map(({ state }) => state);
  const count = (state: string) => String(states.filter((other) => other === state).length);
  const all: Record<string, string> = {
    QueueArn: queue.arn,
    ApproximateNumberOfMessages: count('visible'),
    ApproximateNumberOfMessagesNotVisible: count('inFlight'),
    ApproximateNumberOfMessagesDelayed: count('delayed'),
    CreatedTimestamp: String(Math.floor(queue.createdAt / 1000)),
    VisibilityTimeout: String(queue.visibilityTimeout),
    DelaySeconds: String(queue.delaySeconds),
    MessageRetentionPeriod: String(queue.retention ?? 345_600),
  };
  if (queue.redrive) {
    const { deadLetterArn: deadLetterTargetArn, maxReceiveCount } = queue.redrive;
    all.RedrivePolicy = JSON.stringify({ deadLetterTargetArn, maxReceiveCount });
  }
  const names = AttributeNames?.includes('All') ? Object.keys(all) : (AttributeNames ?? []);
  const unknown = names.find((name) => !Object.hasOwn(all, name));
  if (unknown) throw new Refusal('InvalidAttributeName', `Unknown Attribute ${unknown}.`);
  return { Attributes: Object.fromEntries(names.map((name) => [name, all[name]])) };
}
