import { CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import { afterEach, expect, it, vi } from 'vitest';
import { eventScheduler } from '../../../shared/aws/scheduler.ts';
import { serve } from './sdk.ts';
import { START, worldOf } from './service/world.ts';

const QUEUE = { Type: 'AWS::SQS::Queue', Properties: {} };
const grant = (queue: string) => ({
  Effect: 'Allow',
  Action: 'sqs:SendMessage',
  Resource: { 'Fn::GetAtt': [queue, 'Arn'] },
});
const ROLE = 'arn:aws:iam::000000000000:role/a-Bearer';
const arnOf = (queue: string) => `arn:aws:sqs:ap-northeast-2:000000000000:a-${queue}`;
const RING = {
  v: 1 as const,
  subject: '2026-000001-6',
  pledge: 'answer-24h',
  seq: 1,
  moment: START,
};
const MINUTE = 60_000;

/** Our adapter against the runner's scheduler, in the name of a role that may send to these queues. */
async function world(...mayFill: readonly string[]) {
  const made = worldOf({
    Rings: QUEUE,
    Lost: QUEUE,
    Group: { Type: 'AWS::Scheduler::ScheduleGroup', Properties: { Name: 'timers' } },
    Bearer: {
      Type: 'AWS::IAM::Role',
      Properties: { Policies: [{ PolicyDocument: { Statement: mayFill.map(grant) } }] },
    },
  });
  const served = await serve(made.engines.scheduler);
  closing = () => served.close();
  const client = new SchedulerClient(served.config);
  const scheduler = eventScheduler(client, {
    group: 'timers',
    target: arnOf('Rings'),
    lost: arnOf('Lost'),
    role: ROLE,
  });
  const inQueue = (name: string) =>
    made.engines.store.peek(`a-${name}`).map(({ body }) => JSON.parse(body));
  return { ...made, client, scheduler, inQueue };
}
let closing: () => Promise<void> | void = () => {};
afterEach(() => closing());

it('a timer rings its queue, and puts nothing away', async () => {
  const { scheduler, clock, inQueue } = await world('Rings', 'Lost');
  await scheduler.create('one', START + 5 * MINUTE, RING);
  await clock.advanceTo(START + 60 * MINUTE);
  expect([inQueue('Rings'), inQueue('Lost')]).toEqual([[RING], []]);
});

it('a timer that its target refuses is tried for a quarter of an hour, then put away', async () => {
  const { scheduler, clock, inQueue, faults } = await world('Rings', 'Lost');
  const refuse = { service: 'scheduler', action: 'Invoke', fault: 'refuse' as const };
  faults.push({ ...refuse, count: 3 });
  await scheduler.create('some', START + 5 * MINUTE, RING);
  await clock.advanceTo(START + 10 * MINUTE);
  expect([inQueue('Rings'), inQueue('Lost')]).toEqual([[RING], []]); // the fourth try
  faults.push({ ...refuse, count: 10_000 });
  await scheduler.create('all', START + 20 * MINUTE, { ...RING, seq: 2 });
  await clock.advanceTo(START + 25 * MINUTE);
  expect(inQueue('Lost')).toEqual([]);
  await clock.advanceTo(START + 36 * MINUTE);
  expect([inQueue('Rings'), inQueue('Lost')]).toEqual([[RING], [{ ...RING, seq: 2 }]]);
});

it('a role that lost its grant on the rings puts them away; one that may not even that loses them, and says so', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const mayPutAway = await world('Lost');
  await mayPutAway.scheduler.create('one', START + 5 * MINUTE, RING);
  await mayPutAway.clock.advanceTo(START + 60 * MINUTE);
  expect(mayPutAway.inQueue('Lost')).toEqual([RING]);
  expect(said).not.toHaveBeenCalled();
  await closing();
  const mayNothing = await world();
  await mayNothing.scheduler.create('one', START + 5 * MINUTE, RING);
  await mayNothing.clock.advanceTo(START + 60 * MINUTE);
  expect([mayNothing.inQueue('Rings'), mayNothing.inQueue('Lost')]).toEqual([[], []]);
  expect(said.mock.calls.join()).toContain('its dead-letter queue did not take it');
  said.mockRestore();
});

it('a timer that was set before there was a place for lost ones still rings, and is not set twice', async () => {
  const { scheduler, client, clock, inQueue } = await world('Rings', 'Lost');
  await client.send(
    new CreateScheduleCommand({
      Name: 'old',
      GroupName: 'timers',
      ScheduleExpression: `at(${new Date(START + 5 * MINUTE).toISOString().slice(0, 19)})`,
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
      Target: { Arn: arnOf('Rings'), RoleArn: ROLE, Input: JSON.stringify(RING) },
    }),
  );
  expect(await scheduler.create('old', START + 5 * MINUTE, RING)).toBe('existed');
  await clock.advanceTo(START + 60 * MINUTE);
  expect(inQueue('Rings')).toEqual([RING]);
});
