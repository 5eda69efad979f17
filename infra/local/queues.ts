import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { Engine, EngineReply, VirtualClock } from './contract.ts';
import { md5, type Queue, type QueueStore } from './queues/store.ts';
import { answer, exactly, jsonBody, Refusal, targetAction } from './wire.ts';

export * from './queues/store.ts';

const MOST_BYTES = 1_048_576;
const whole = (least: number, most: number) => z.int().check(z.gte(least), z.lte(most));
const QueueUrl = z.string();
const Delay = z.optional(whole(0, 900));
const Visibility = whole(0, 43_200);
const batch = <T extends z.core.$ZodType>(entry: T) =>
  z.strictObject({ QueueUrl, Entries: z.array(entry) });
const send = { MessageBody: z.string(), DelaySeconds: Delay };
const change = { ReceiptHandle: z.string(), VisibilityTimeout: Visibility };
const Names = z.optional(z.array(z.string()));

/** The parameters that are emulated; message attributes, groups and system attributes are refused by their absence. */
const schemas = {
  SendMessage: z.strictObject({ QueueUrl, ...send }),
  SendMessageBatch: batch(z.strictObject({ Id: z.string(), ...send })),
  ReceiveMessage: z.strictObject({
    QueueUrl,
    AttributeNames: Names,
    MessageSystemAttributeNames: Names,
    MaxNumberOfMessages: z.optional(whole(1, 10)),
    VisibilityTimeout: z.optional(Visibility),
    WaitTimeSeconds: z.optional(whole(0, 20)),
  }),
  DeleteMessage: z.strictObject({ QueueUrl, ReceiptHandle: z.string() }),
  DeleteMessageBatch: batch(z.strictObject({ Id: z.string(), ReceiptHandle: z.string() })),
  ChangeMessageVisibility: z.strictObject({ QueueUrl, ...change }),
  ChangeMessageVisibilityBatch: batch(z.strictObject({ Id: z.string(), ...change })),
  GetQueueUrl: z.strictObject({ QueueName: z.string() }),
  GetQueueAttributes: z.strictObject({ QueueUrl, AttributeNames: Names }),
  StartMessageMoveTask: z.strictObject({
    SourceArn: z.string(),
    DestinationArn: z.optional(z.string()),
  }),
  ListMessageMoveTasks: z.strictObject({
    SourceArn: z.string(),
    MaxResults: z.optional(whole(1, 10)),
  }),
};
type Action = keyof typeof schemas;
type Input<A extends Action> = z.infer<(typeof schemas)[A]>;
interface MoveTask {
  readonly Status: 'COMPLETED';
  readonly SourceArn: string;
  readonly DestinationArn?: string;
  readonly ApproximateNumberOfMessagesMoved: number;
  readonly StartedTimestamp: number;
}

const known = (action: string): action is Action => Object.hasOwn(schemas, action);
/** IAM knows the batch actions by their single names. */
const granted = (action: string) => `sqs:${action.replace(/Batch$/, '')}`;

export interface QueueDeps {
  readonly store: QueueStore;
  readonly clock: VirtualClock;
}

/** SQS's JSON protocol over a store of standard queues. */
export function queueEngine({ store, clock }: QueueDeps): Engine & { readonly store: QueueStore } {
  const moves: MoveTask[] = [];

  const deadLetters = (arn: string): Queue => {
    const queue = store.byArn(arn);
    if (!queue) throw new Refusal('ResourceNotFoundException', `no queue has the ARN ${arn}`, 404);
    return queue;
  };
  const isDeadLetterQueue = (arn: string) =>
    store.names().some((name) => store.byName(name).redrive?.deadLetterArn === arn);

  function sent(queue: Queue, body: string, delay: number | undefined) {
    if (body.length === 0)
      throw new Refusal('MissingParameter', 'The request must contain the parameter MessageBody.');
    if (Buffer.byteLength(body) > MOST_BYTES) {
      throw new Refusal(
        'InvalidParameterValue',
        `One or more parameters are invalid. Reason: Message must be shorter than ${MOST_BYTES} bytes.`,
      );
    }
    return { MessageId: store.send(queue.arn, body, delay), MD5OfMessageBody: md5(body) };
  }

  function each<E extends { readonly Id: string }>(
    entries: readonly E[],
    act: (entry: E) => object,
  ) {
    if (entries.length === 0)
      throw new Refusal('EmptyBatchRequest', 'There should be at least one entry.');
    if (entries.length > 10)
      throw new Refusal(
        'TooManyEntriesInBatchRequest',
        'Maximum number of entries per request are 10.',
      );
    if (new Set(entries.map(({ Id }) => Id)).size < entries.length)
      throw new Refusal('BatchEntryIdsNotDistinct', 'Two or more batch entries have the same Id.');
    const Successful: object[] = [];
    const Failed: object[] = [];
    for (const entry of entries) {
      try {
        Successful.push({ Id: entry.Id, ...act(entry) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        Failed.push({ Id: entry.Id, Code: error.code, Message: error.message, SenderFault: true });
      }
    }
    return { Successful, ...(Failed.length > 0 ? { Failed } : {}) };
  }

  async function received(input: Input<'ReceiveMessage'>) {
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

  function attributes({ QueueUrl: url, AttributeNames }: Input<'GetQueueAttributes'>) {
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

  function moved({ SourceArn, DestinationArn }: Input<'StartMessageMoveTask'>) {
    const queue = deadLetters(SourceArn);
    if (!isDeadLetterQueue(SourceArn))
      throw new Refusal(
        'InvalidParameterValue',
        'Source queue must be configured as a Dead Letter Queue.',
      );
    if (DestinationArn !== undefined) deadLetters(DestinationArn);
    const ApproximateNumberOfMessagesMoved = store.move(queue, DestinationArn);
    const to = DestinationArn === undefined ? {} : { DestinationArn };
    moves.unshift({
      Status: 'COMPLETED',
      SourceArn,
      ...to,
      ApproximateNumberOfMessagesMoved,
      StartedTimestamp: clock.now(),
    });
    return { TaskHandle: Buffer.from(randomUUID()).toString('base64') };
  }

  const acts: { readonly [A in Action]: (input: Input<A>) => object | Promise<object> } = {
    SendMessage: ({ QueueUrl: url, MessageBody, DelaySeconds }) =>
      sent(store.byUrl(url), MessageBody, DelaySeconds),
    SendMessageBatch({ QueueUrl: url, Entries }) {
      const queue = store.byUrl(url);
      return each(Entries, ({ MessageBody, DelaySeconds }) =>
        sent(queue, MessageBody, DelaySeconds),
      );
    },
    ReceiveMessage: received,
    DeleteMessage({ QueueUrl: url, ReceiptHandle }) {
      store.remove(store.byUrl(url), ReceiptHandle);
      return {};
    },
    DeleteMessageBatch({ QueueUrl: url, Entries }) {
      const queue = store.byUrl(url);
      return each(Entries, ({ ReceiptHandle }) => {
        store.remove(queue, ReceiptHandle);
        return {};
      });
    },
    ChangeMessageVisibility({ QueueUrl: url, ReceiptHandle, VisibilityTimeout }) {
      store.changeVisibility(store.byUrl(url), ReceiptHandle, VisibilityTimeout);
      return {};
    },
    ChangeMessageVisibilityBatch({ QueueUrl: url, Entries }) {
      const queue = store.byUrl(url);
      return each(Entries, (entry) => {
        store.changeVisibility(queue, entry.ReceiptHandle, entry.VisibilityTimeout);
        return {};
      });
    },
    GetQueueUrl: ({ QueueName }) => ({ QueueUrl: store.byName(QueueName).url }),
    GetQueueAttributes: attributes,
    StartMessageMoveTask: moved,
    ListMessageMoveTasks: ({ SourceArn, MaxResults }) => ({
      Results: moves
        .filter((move) => move.SourceArn === deadLetters(SourceArn).arn)
        .slice(0, MaxResults ?? 1),
    }),
  };

  function perform<A extends Action>(action: A, body: Buffer): object | Promise<object> {
    const schema: z.core.$ZodType<Input<A>> = schemas[action] as never; // a mapped type that TypeScript cannot follow
    return acts[action](exactly(schema, jsonBody(body), 'InvalidParameterValue'));
  }

  return {
    service: 'sqs',
    store,
    describe({ headers, body }) {
      const action = targetAction(headers, 'AmazonSQS');
      const named = exactly(
        z.looseObject({
          QueueUrl: z.optional(z.string()),
          QueueName: z.optional(z.string()),
          SourceArn: z.optional(z.string()),
          DestinationArn: z.optional(z.string()),
        }),
        jsonBody(body),
        'InvalidParameterValue',
      );
      const name = named.QueueName ?? named.QueueUrl?.split('/').pop() ?? '';
      const arn =
        named.SourceArn ??
        store
          .names()
          .filter((other) => other === name)
          .map((other) => store.byName(other).arn)[0];
      const resources = [arn ?? `arn:aws:sqs:unknown:unknown:${name}`];
      if (action !== 'StartMessageMoveTask') return { action: granted(action), resources };
      const [resource = ''] = resources;
      const drain = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'].map(
        (other) => ({ action: other, resource }),
      );
      const to = named.DestinationArn
        ? [{ action: 'sqs:SendMessage', resource: named.DestinationArn }]
        : [];
      return { action: granted(action), resources, alsoNeeds: [...drain, ...to] };
    },
    handle({ action, body }) {
      return answer(async () => {
        if (!known(action))
          throw new Refusal('UnsupportedOperation', `the runner does not emulate ${action}`);
        return json(200, await perform(action, body));
      }, refused);
    },
  };
}

const json = (status: number, body: object, headers: Record<string, string> = {}): EngineReply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', ...headers },
  body: JSON.stringify(body),
});

/** The codes of the older query protocol that SQS still sends beside the new. */
const QUERY_CODES: Readonly<Record<string, string>> = {
  QueueDoesNotExist: 'AWS.SimpleQueueService.NonExistentQueue',
  EmptyBatchRequest: 'AWS.SimpleQueueService.EmptyBatchRequest',
  TooManyEntriesInBatchRequest: 'AWS.SimpleQueueService.TooManyEntriesInBatchRequest',
  BatchEntryIdsNotDistinct: 'AWS.SimpleQueueService.BatchEntryIdsNotDistinct',
  MessageNotInflight: 'AWS.SimpleQueueService.MessageNotInflight',
  UnsupportedOperation: 'AWS.SimpleQueueService.UnsupportedOperation',
};

const refused = ({ code, message, status }: Refusal): EngineReply =>
  json(
    status,
    { __type: `com.amazonaws.sqs#${code}`, message },
    { 'x-amzn-query-error': `${QUERY_CODES[code] ?? code};Sender` },
  );
