import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, expect, it, vi } from 'vitest';
import type { LocalFunction } from '../../../infra/local/functions.ts';
import { type Gateway, gateway } from '../../../infra/local/gateway.ts';
import { connectSources } from '../../../infra/local/service/sources.ts';
import type { Tables } from '../../../infra/local/tables/tables.ts';
import { worldOf } from './service/world.ts';

const ARN = 'arn:aws:lambda:ap-northeast-2:000000000000:function:round';
let gate: Gateway | undefined;
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await gate?.stop();
});

/** A function that puts each message back on the queue that feeds it, by the SDK as it is in Lambda. */
async function round(mayLoop: boolean, times = 40) {
  const { assembly, clock, engines } = worldOf({
    Dead: { Type: 'AWS::SQS::Queue', Properties: {} },
    Round: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        VisibilityTimeout: 60,
        RedrivePolicy: {
          deadLetterTargetArn: { 'Fn::GetAtt': ['Dead', 'Arn'] },
          maxReceiveCount: 5,
        },
      },
    },
    Mapping: {
      Type: 'AWS::Lambda::EventSourceMapping',
      Properties: {
        FunctionName: 'round',
        EventSourceArn: { 'Fn::GetAtt': ['Round', 'Arn'] },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      },
    },
  });
  gate = await gateway(engines.engines);
  gate.admit('AKIA', {
    ...{ name: 'round', role: 'round', kill: async () => {} },
    statements: [{ effect: 'Allow', actions: ['sqs:*'], resources: ['*'] }],
  });
  const client = new SQSClient({
    ...{ endpoint: gate.endpoint, region: 'ap-northeast-2', maxAttempts: 1 },
    credentials: { accessKeyId: 'AKIA', secretAccessKey: 'local' },
  });
  const queue = engines.store.byName('a-Round');
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'round');
  vi.spyOn(console, 'error').mockImplementation(() => {});
  let invoked = 0;
  const put = () =>
    client.send(
      new SendMessageCommand({ QueueUrl: queue.url, MessageBody: 'once more', DelaySeconds: 60 }),
    );
  const fn: LocalFunction = {
    ...{ name: 'round', arn: ARN, mayLoop, logs: () => '' },
    ...{ kill: async () => {}, end: async () => {} },
    invoke: (_event, trace = '') =>
      clock.track(
        (async () => {
          invoked += 1;
          vi.stubEnv('_X_AMZN_TRACE_ID', trace);
          if (invoked < times) await put();
          return { batchItemFailures: [] };
        })(),
      ),
  };
  await connectSources({
    ...{ assembly, clock, store: engines.store, armed: () => [], heard: () => {} },
    tables: undefined as unknown as Tables, // no stream in this template
    functionNamed: () => fn,
  });
  vi.stubEnv('_X_AMZN_TRACE_ID', ''); // from outside: no chain yet
  await put();
  await clock.advanceTo(clock.now() + 2 * 60 * 60_000);
  return { invoked: () => invoked, dead: engines.store.peek('a-Dead'), put, clock, engines };
}

it('the seventeenth invocation in a chain is stopped, and its message goes to the dead letters', async () => {
  const { invoked, dead, engines } = await round(false);
  expect(invoked()).toBe(16);
  expect(dead.map(({ body }) => body)).toEqual(['once more']);
  expect(engines.store.peek('a-Round')).toEqual([]);
});

it('a function that may loop is not stopped', async () => {
  const { invoked, dead } = await round(true);
  expect([invoked(), dead]).toEqual([40, []]);
});

it('another chain is counted by itself', async () => {
  const { invoked, put, clock, dead } = await round(false, 11);
  vi.stubEnv('_X_AMZN_TRACE_ID', '');
  for (let n = 0; n < 20; n += 1) await put();
  await clock.advanceTo(clock.now() + 60 * 60_000);
  expect([invoked() > 11, dead]).toEqual([true, []]);
});
