import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { virtualClock } from '../../../infra/local/clock.ts';
import type { VirtualClock } from '../../../infra/local/contract.ts';
import { schedulerEngine } from '../../../infra/local/scheduler.ts';
import { type Served, serve } from './sdk.ts';

const START = Date.parse('2026-11-20T17:40:00+09:00'); // Friday
const QUEUE = 'arn:aws:sqs:ap-northeast-2:000000000000:rings';
const ROLE = 'arn:aws:iam::000000000000:role/ring';
const minutes = (count: number) => START + count * 60_000;

let clock: VirtualClock;
let fired: string[];
let refusals: number;
let buried: string[];
let engine: ReturnType<typeof schedulerEngine>;
let served: Served;
let client: SchedulerClient;

beforeEach(async () => {
  clock = virtualClock(START, false);
  fired = [];
  buried = [];
  refusals = 0;
  engine = schedulerEngine({
    clock,
    region: 'ap-northeast-2',
    account: '000000000000',
    coalesce: true,
    deliver: (_arn, input) => {
      if (refusals-- > 0) throw new Error('refused');
      fired.push(`${input}@${(clock.now() - START) / 60_000}`);
    },
    deadLetter: (_arn, input) => void buried.push(input),
  });
  served = await serve(engine);
  client = new SchedulerClient(served.config);
});
afterEach(() => served.close());

const ring = (over: Partial<CreateScheduleCommandInput> = {}): CreateScheduleCommandInput => ({
  Name: '2026-000001-1.answer.1',
  ScheduleExpression: 'at(2026-11-20T17:50:00)', // Friday
  ScheduleExpressionTimezone: 'Asia/Seoul',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: { Arn: QUEUE, RoleArn: ROLE, Input: 'ring' },
  ...over,
});
const create = (over?: Partial<CreateScheduleCommandInput>) =>
  client.send(new CreateScheduleCommand(ring(over)));

describe('the SDK against the scheduler', () => {
  it('fires at its second, deletes itself, keeps the name taken for a minute', async () => {
    await create();
    expect(served.described[0]).toEqual({
      action: 'scheduler:CreateSchedule',
      resources: [
        'arn:aws:scheduler:ap-northeast-2:000000000000:schedule/default/2026-000001-1.answer.1',
      ],
      alsoNeeds: [{ action: 'iam:PassRole', resource: ROLE }],
    });
    await clock.advanceTo(minutes(10));
    expect(fired).toEqual(['ring@10']);
    const Name = ring().Name;
    await expect(client.send(new GetScheduleCommand({ Name }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    const later = { ScheduleExpression: 'at(2026-11-20T18:30:00)' };
    await expect(create(later)).rejects.toMatchObject({ name: 'ConflictException' });
    await clock.advanceTo(minutes(11));
    await create(later);
  });

  it('replays a token, conflicts on a name, updates, lists, deletes', async () => {
    const first = await create({ ClientToken: 'same' });
    expect((await create({ ClientToken: 'same' })).ScheduleArn).toBe(first.ScheduleArn);
    await expect(create()).rejects.toMatchObject({ name: 'ConflictException' });
    await create({ Name: 'other' });
    await client.send(
      new UpdateScheduleCommand(ring({ ScheduleExpression: 'at(2026-11-20T17:45:00)' })),
    );
    const { Schedules } = await client.send(new ListSchedulesCommand({ NamePrefix: '2026-' }));
    expect(Schedules?.map(({ Name }) => Name)).toEqual(['2026-000001-1.answer.1']);
    const got = await client.send(new GetScheduleCommand({ Name: 'other' }));
    expect(got).toMatchObject({
      ScheduleExpression: ring().ScheduleExpression,
      CreationDate: new Date(START),
    });
    await client.send(new DeleteScheduleCommand({ Name: 'other' }));
    await expect(client.send(new DeleteScheduleCommand({ Name: 'other' }))).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
    await clock.advanceTo(minutes(60));
    expect(fired).toEqual(['ring@5']);
  });

  it.each([
    ['the past', { ScheduleExpression: 'at(2026-11-20T17:39:59)' }],
    ['no such day', { ScheduleExpression: 'at(2026-02-30T17:39:59)' }],
    ['a plural of one', { ScheduleExpression: 'rate(1 minutes)' }],
    ['a flexible window', { FlexibleTimeWindow: { Mode: 'FLEXIBLE', MaximumWindowInMinutes: 5 } }],
    ['an end date', { EndDate: new Date(START) }],
    ['a long name', { Name: 'n'.repeat(65) }],
    ['no such zone', { ScheduleExpressionTimezone: 'Asia/Nowhere' }],
  ] satisfies [string, Partial<CreateScheduleCommandInput>][])(
    'refuses %s',
    async (_what, over) => {
      await expect(create(over)).rejects.toMatchObject({ name: 'ValidationException' });
    },
  );
});

describe('firing', () => {
  it('comes late when told to, and fills in the words of AWS', async () => {
    engine.late(30);
    await create({
      Target: { Arn: QUEUE, RoleArn: ROLE, Input: '<aws.scheduler.scheduled-time>' },
    });
    await clock.advanceTo(minutes(20));
    expect(fired).toEqual(['2026-11-20T08:50:00Z@10.5']);
  });

  it('tries again, then buries', async () => {
    refusals = 5;
    const dead = { RetryPolicy: { MaximumRetryAttempts: 1 }, DeadLetterConfig: { Arn: QUEUE } };
    await create({ Target: { Arn: QUEUE, RoleArn: ROLE, Input: 'lost', ...dead } });
    await clock.advanceTo(minutes(60));
    expect({ fired, buried }).toEqual({ fired: [], buried: ['lost'] });
    refusals = 1;
    await create({ ScheduleExpression: 'at(2026-11-20T19:00:00)' });
    await clock.advanceTo(minutes(90));
    expect(fired).toHaveLength(1);
  });

  it('fires a rate as soon as it is made, and coalesces it in one long advance to once in six hours and once at its end', async () => {
    engine.create('sweep', properties('rate(5 minutes)'));
    await clock.advanceTo(minutes(802));
    expect(fired).toEqual(['sweep@0', 'sweep@360', 'sweep@720', 'sweep@800']);
    await clock.advanceTo(minutes(805));
    expect(fired.at(-1)).toBe('sweep@805');
  });

  it('is called less often in an advance of months, and every daily cron as often as it says', async () => {
    engine.create('sweep', properties('rate(5 minutes)'));
    engine.create('hourly', properties('cron(30 * * * ? *)', 'hourly'));
    engine.create('daily', properties('cron(50 8 * * ? *)', 'daily'));
    const days = 80;
    await clock.advanceTo(minutes(days * 24 * 60));
    const of = (input: string) => fired.filter((one) => one.startsWith(`${input}@`)).length;
    expect(of('daily')).toBe(days);
    expect(of('sweep')).toBeLessThan(120);
    expect(of('hourly')).toBeLessThan(240);
    expect(fired).toContain(`sweep@${days * 24 * 60}`);
  });

  it('rings cron in its own zone on workdays', async () => {
    engine.create('daily', properties('cron(50 8 ? * MON-FRI *)'));
    await clock.advanceTo(Date.parse('2026-11-24T09:00:00+09:00')); // Tuesday
    expect(fired).toEqual([
      `sweep@${(Date.parse('2026-11-23T08:50:00+09:00') - START) / 60_000}`, // Monday
      `sweep@${(Date.parse('2026-11-24T08:50:00+09:00') - START) / 60_000}`, // Tuesday
    ]);
  });
});

const properties = (ScheduleExpression: string, Input = 'sweep') => ({
  ScheduleExpression,
  ScheduleExpressionTimezone: 'Asia/Seoul',
  FlexibleTimeWindow: { Mode: 'OFF' },
  Target: { Arn: QUEUE, RoleArn: ROLE, Input },
});
