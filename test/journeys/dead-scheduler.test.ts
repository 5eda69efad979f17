import { GetQueueUrlCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, expect, it } from 'vitest';
import { kindOf, openWorld, petition, type World } from './world.ts';

let world: World;
afterEach(() => world.stop());

interface Written {
  readonly Stage: string;
  readonly MomentsRungBySweep?: number;
  readonly _aws?: { readonly CloudWatchMetrics: readonly Declared[] };
}
interface Declared {
  readonly Namespace: string;
  readonly Dimensions: readonly (readonly string[])[];
  readonly Metrics: readonly { readonly Name: string }[];
}

/** Every line of the functions' logs that CloudWatch takes for metrics. */
const written = (): readonly Written[] =>
  world.service
    .logs()
    .filter((line) => line.includes('"_aws"'))
    .map((line) => JSON.parse(line));
/** How many moments the sweep rang instead of a timer, as the alarm counts them. */
const rungBySweep = (): number =>
  written()
    .filter(({ _aws }) =>
      _aws?.CloudWatchMetrics.some(({ Metrics }) =>
        Metrics.some(({ Name }) => Name === 'MomentsRungBySweep'),
      ),
    )
    .reduce((sum, { MomentsRungBySweep = 0 }) => sum + MomentsRungBySweep, 0);
const escalations = async () =>
  (await world.mails()).filter((mail) => kindOf(mail) === 'escalation').length;
const timers = (number: string) =>
  world.service.scheduler.schedules().filter(({ Name }) => Name.startsWith(`${number}.`));

it('on a day like any other timers ring, and nothing says that they do not', async () => {
  world = await openWorld('2026-11-24 10:12'); // Tuesday
  await world.post('/petitions', petition());
  await world.to('2026-11-25 12:00'); // warned, escalated and broken
  expect(await escalations()).toBeGreaterThan(0);
  expect(rungBySweep()).toBe(0);
  expect(world.service.queues().find(({ name }) => name.includes('LostTimers'))?.messages).toEqual(
    [],
  );
  expect(written().length).toBeGreaterThan(0);
  for (const { Stage, _aws } of written()) {
    expect(Stage).toBe('local');
    for (const { Namespace, Dimensions } of _aws?.CloudWatchMetrics ?? [])
      expect([Namespace, Dimensions]).toEqual(['Ihaeng', [['Stage']]]);
  }
});

it('a scheduler that takes timers and rings none is seen at the first moment; every timer can be set anew', async () => {
  world = await openWorld('2026-11-24 10:12');
  const lost = { service: 'scheduler', action: 'CreateSchedule', fault: 'drop', count: 10_000 };
  await world.fault(lost);
  const { body } = await world.post('/petitions', petition());
  await world.to('2026-11-24 13:11');
  expect(timers(body.number)).toEqual([]);
  expect([await escalations(), rungBySweep()]).toEqual([0, 0]);
  await world.to('2026-11-24 13:21'); // unopened for a quarter of its time, at 13:12
  expect(await escalations()).toBe(1);
  expect(rungBySweep()).toBe(1);

  await world.clearFaults();
  const { endpoint, region, credentials, queues } = (await world.ask('/_local/env')).body;
  const client = new SQSClient({ endpoint, region, credentials, useQueueUrlAsEndpoint: false });
  const [, QueueName] =
    Object.entries<string>(queues).find(([id]) => id.startsWith('ClockArmsQueue')) ?? [];
  const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName }));
  // What `npm run restore -- arm` sends for each open pledge.
  const arm = { v: 1, subject: body.number, pledge: 'answer-24h' };
  await client.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(arm) }));
  await world.idle();
  expect(timers(body.number)).toHaveLength(1);
  await world.to('2026-11-25 12:00');
  expect((await world.mails()).map(kindOf)).toContain('delay');
  expect(rungBySweep()).toBe(1);
});

it('timers and wakes that their targets refuse lie where an alarm rings', async () => {
  world = await openWorld('2026-11-24 13:00');
  const { body } = await world.post('/petitions', petition());
  await world.idle();
  const [timer] = timers(body.number);
  const at = Date.parse(`${timer?.ScheduleExpression.slice(3, -1)}Z`);
  const kst = (ms: number) => new Date(ms + 9 * 3_600_000).toISOString().slice(0, 16);
  await world.to(kst(at - 120_000).replace('T', ' '));
  await world.fault({ service: 'scheduler', action: 'Invoke', fault: 'refuse', count: 10_000 });
  await world.to(kst(at + 20 * 60_000).replace('T', ' '));
  const lying = world.service.queues().find(({ name }) => name.includes('LostTimers'))?.messages;
  const bodies = lying?.map((message) => JSON.parse(message.body)) ?? [];
  expect(bodies).toContainEqual(expect.objectContaining({ subject: body.number }));
  expect(bodies).toContainEqual({}); // the sweep's own wake
});
