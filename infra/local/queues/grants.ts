import * as z from 'zod/mini';
import type { Engine, EngineRequest } from '../contract.ts';
import { exactly, jsonBody, targetAction } from '../wire.ts';
import type { QueueStore } from './store.ts';

/** IAM knows the batch actions by their single names. */
const granted = (action: string) => `sqs:${action.replace(/Batch$/, '')}`;

/** What an SQS request does and to which queue, as IAM names it. */
export function describeCall(
  store: QueueStore,
  { headers, body }: Omit<EngineRequest, 'action'>,
): ReturnType<Engine['describe']> {
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
}
