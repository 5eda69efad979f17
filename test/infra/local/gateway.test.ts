import { afterEach, expect, it } from 'vitest';
import type { Engine } from '../../../infra/local/contract.ts';
import { permits, statementsOf } from '../../../infra/local/gateway/grants.ts';
import { type Gateway, gateway } from '../../../infra/local/gateway.ts';

const QUEUE = 'arn:aws:sqs:ap-northeast-2:000000000000:clock';
const policy = (Effect: string, Action: unknown, Resource: unknown, more = {}) => ({
  Statement: [{ Effect, Action, Resource, ...more }],
});
let opened: Gateway | undefined;
afterEach(() => opened?.stop());

it.each([
  ['an exact grant', [policy('Allow', 'sqs:SendMessage', QUEUE)], true],
  ['a wildcard', [policy('Allow', 'sqs:Send*', `${QUEUE.slice(0, -3)}*`)], true],
  ['no grant', [], false],
  ['another resource', [policy('Allow', 'sqs:SendMessage', `${QUEUE}x`)], false],
  ['a denial beside a grant', [policy('Allow', '*', '*'), policy('Deny', 'sqs:*', QUEUE)], false],
])('%s', (_, documents, expected) => {
  const statements = documents.flatMap((document) => statementsOf(document, 'P'));
  expect(permits(statements, 'sqs:SendMessage', QUEUE)).toBe(expected);
});
it('refuses at load what it does not evaluate', () => {
  expect(() =>
    statementsOf(policy('Allow', '*', '*', { Condition: { Bool: { a: 'true' } } }), 'P'),
  ).toThrow(/P: .*Bool of a/);
});

async function world() {
  let killed = 0;
  const handled: string[] = [];
  const engine: Engine = {
    service: 'sqs',
    describe: ({ headers }) => ({
      action: `sqs:${headers['x-amz-target']?.split('.')[1]}`,
      resources: [QUEUE],
    }),
    handle: async ({ action }) => {
      handled.push(action);
      return { status: 200, body: '{}' };
    },
  };
  const made = await gateway([engine]);
  opened = made;
  const statements = statementsOf(policy('Allow', 'sqs:SendMessage', QUEUE), 'P');
  made.admit('KEY', {
    name: 'f',
    role: 'arn:role',
    statements,
    kill: async () => {
      killed += 1;
    },
  });
  const call = (action: string, key = 'KEY', service = 'sqs') =>
    fetch(made.endpoint, {
      method: 'POST',
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${key}/20261120/ap-northeast-2/${service}/aws4_request`,
        'x-amz-target': `AmazonSQS.${action}`,
      },
    });
  return { made, call, handled, killed: () => killed };
}

it.each([
  ['SendMessage', 'KEY', 'sqs', 200],
  ['DeleteMessage', 'KEY', 'sqs', 403],
  ['SendMessage', 'STRANGER', 'sqs', 403],
  ['SendMessage', 'KEY', 'kms', 501],
])('%s by %s at %s answers %i', async (action, key, service, status) => {
  const { call } = await world();
  expect((await call(action, key, service)).status).toBe(status);
});
it('sends no Date: on the virtual clock it would be a skew, for which the SDK tries each refusal twice', async () => {
  const { call } = await world();
  expect((await call('DeleteMessage')).headers.has('date')).toBe(false);
});
it('throttles as often as it was told', async () => {
  const { made, call, handled } = await world();
  made.faults.push({ service: 'sqs', action: 'SendMessage', fault: 'throttle', count: 1 });
  expect(await (await call('SendMessage')).json()).toMatchObject({ __type: 'ThrottlingException' });
  expect((await call('SendMessage')).status).toBe(200);
  expect(handled).toHaveLength(1);
});
it.each([
  ['kill-before-reply', 0],
  ['kill-after-reply', 1],
] as const)('%s: the engine has performed %i calls', async (fault, performed) => {
  const { made, call, handled, killed } = await world();
  made.faults.push({ service: 'sqs', fault, count: 1 });
  await expect(call('SendMessage')).rejects.toThrow();
  expect([handled.length, killed()]).toEqual([performed, 1]);
});
