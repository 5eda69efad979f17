import type * as z from 'zod/mini';
import type { Engine } from './contract.ts';
import { attributes } from './queues/attributes.ts';
import { each } from './queues/batch.ts';
import type { QueueDeps } from './queues/deps.ts';
import { describeCall } from './queues/grants.ts';
import { received, sent } from './queues/messages.ts';
import { moveTasks } from './queues/move-tasks.ts';
import { json, refused } from './queues/replies.ts';
import type { QueueStore } from './queues/store.ts';
import { type Action, type Input, known, schemas } from './queues/wire-schemas.ts';
import { answer, exactly, jsonBody, Refusal } from './wire.ts';

/** SQS's JSON protocol over a store of standard queues. */
export function queueEngine({ store, clock }: QueueDeps): Engine & { readonly store: QueueStore } {
  const moves = moveTasks({ store, clock });

  const acts: {
    readonly [A in Action]: (
      input: Input<A>,
      trace: string | undefined,
    ) => object | Promise<object>;
  } = {
    SendMessage: ({ QueueUrl: url, MessageBody, DelaySeconds: delay }, trace) =>
      sent(store, store.byUrl(url), MessageBody, { delay, trace }),
    SendMessageBatch({ QueueUrl: url, Entries }, trace) {
      const queue = store.byUrl(url);
      return each(Entries, ({ MessageBody, DelaySeconds: delay }) =>
        sent(store, queue, MessageBody, { delay, trace }),
      );
    },
    ReceiveMessage: (input) => received(store, input),
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
    GetQueueAttributes: (input) => attributes(store, input),
    StartMessageMoveTask: moves.moved,
    ListMessageMoveTasks: moves.listed,
  };

  function perform<A extends Action>(
    action: A,
    body: Buffer,
    trace?: string,
  ): object | Promise<object> {
    const schema: z.core.$ZodType<Input<A>> = schemas[action] as never; // a mapped type that TypeScript cannot follow
    return acts[action](exactly(schema, jsonBody(body), 'InvalidParameterValue'), trace);
  }

  return {
    service: 'sqs',
    store,
    describe: (request) => describeCall(store, request),
    handle({ action, body, headers }) {
      return answer(async () => {
        if (!known(action))
          throw new Refusal('UnsupportedOperation', `the runner does not emulate ${action}`);
        return json(200, await perform(action, body, headers['x-amzn-trace-id']));
      }, refused);
    },
  };
}
