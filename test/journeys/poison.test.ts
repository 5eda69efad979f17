import {
  GetQueueUrlCommand,
  SendMessageBatchCommand,
  SQSClient,
  StartMessageMoveTaskCommand,
} from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it } from 'vitest';
import { arnOf } from '../../infra/local/template/names.ts';
import { kindOf, openWorld, petition, type World } from './world.ts';

let world: World;
afterEach(() => world.stop());

/** The operator's shell: the SDK with what /_local/env says, and nothing else. */
async function operator() {
  const { endpoint, region, credentials, queues } = (await world.ask('/_local/env')).body;
  const client = new SQSClient({ endpoint, region, credentials, useQueueUrlAsEndpoint: false });
  const nameOf = (id: string): string => {
    const found = Object.entries(queues).find(([logical]) => logical.startsWith(id));
    if (!found) throw new Error(`no queue ${id}`);
    return String(found[1]);
  };
  return {
    nameOf,
    async send(id: string, bodies: readonly string[]) {
      const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: nameOf(id) }));
      const Entries = bodies.map((MessageBody, n) => ({ Id: `m${n}`, MessageBody }));
      await client.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
    },
    async redrive(id: string) {
      const SourceArn = arnOf('AWS::SQS::Queue', nameOf(id));
      await client.send(new StartMessageMoveTaskCommand({ SourceArn }));
      await world.idle();
    },
    lying: (id: string) =>
      world.service.queues().find(({ name }) => name === nameOf(id))?.messages ?? [],
  };
}

const state = async (number: string, sk: string) => {
  const item = (await world.service.items()).find((one) => one.pk === number && one.sk === sk);
  return item && { ...item, ...JSON.parse(String(item.body ?? '{}')) };
};
const timers = (number: string) =>
  world.service.scheduler.schedules().filter(({ Name }) => Name.startsWith(`${number}.`));

const QUEUES = [
  [
    'clock',
    'ClockArmsQueue',
    'ClockArmsDead',
    'ClockArm',
    (number: string) => ({ v: 1, subject: number, pledge: 'answer-24h' }),
  ],
  [
    'rings',
    'ClockRingsQueue',
    'ClockRingsDead',
    'ClockRing',
    (number: string, seq: number) => ({
      v: 1,
      subject: number,
      pledge: 'answer-24h',
      seq,
      moment: Date.parse('2026-11-24T10:12:00+09:00'),
    }),
  ],
  [
    'notices',
    'NotifyNoticesQueue',
    'NotifyNoticesDead',
    'NotifySend',
    (number: string) => ({ v: 1, subject: number, notice: '1.0' }),
  ],
] as const;

const POISON = ['{', 'null', JSON.stringify({ v: 2, subject: 'x' })];

describe.each(QUEUES)('poison on the %s queue', (_name, queue, dead, fn, good) => {
  it('ends in the dead letters after five tries, and the rest of its batch goes through', async () => {
    world = await openWorld('2026-11-24 10:12');
    const { body } = await world.post('/petitions', petition());
    await world.idle();
    const { nextSeq } = await state(body.number, 'now#pledge#answer-24h');
    const { send, lying, redrive } = await operator();
    await send(queue, [...POISON, JSON.stringify(good(body.number, nextSeq - 1))]);
    await world.idle();
    expect(lying(queue)).toHaveLength(POISON.length); // the good one is done
    await world.to('2026-11-24 11:40');
    expect(lying(queue)).toEqual([]);
    expect(
      lying(dead)
        .map((message) => message.body)
        .toSorted(),
    ).toEqual(POISON.toSorted());
    const tries = world.service
      .logs()
      .filter(
        (line) =>
          line.includes('record failed') &&
          line.includes(fn === 'NotifySend' ? 'notify' : 'clock/'),
      );
    expect(tries.length).toBe(5 * POISON.length);

    await redrive(dead);
    await world.to('2026-11-24 12:40');
    expect(lying(dead)).toHaveLength(POISON.length); // what can never be right comes back
  });
});

describe('good messages that were given up are handled after their redrive', () => {
  it('clock: the timer is set', async () => {
    world = await openWorld('2026-11-24 10:12');
    await world.fault({
      service: 'scheduler',
      action: 'CreateSchedule',
      fault: 'refuse',
      count: 1000,
    });
    const { body } = await world.post('/petitions', petition());
    await world.to('2026-11-24 11:40');
    const { lying, redrive } = await operator();
    expect(lying('ClockArmsDead')).not.toEqual([]);
    expect(timers(body.number)).toEqual([]);
    await world.clearFaults();
    await redrive('ClockArmsDead');
    expect(timers(body.number)).toHaveLength(1);
    expect(lying('ClockArmsDead')).toEqual([]);
  });

  it('rings: the citizen is told of the delay', async () => {
    world = await openWorld('2026-11-24 10:12');
    await world.post('/petitions', petition());
    await world.to('2026-11-25 10:11:59');
    const fault = {
      service: 'dynamodb',
      action: 'TransactWriteItems',
      fault: 'refuse',
      count: 10_000,
    };
    const { lying, redrive, nameOf } = await operator();
    expect(nameOf('ClockRingsDead')).toBeTruthy();
    await world.fault(fault);
    await world.to('2026-11-25 11:59');
    expect(lying('ClockRingsDead')).not.toEqual([]);
    expect((await world.mails()).map(kindOf)).not.toContain('delay');
    await world.clearFaults();
    await redrive('ClockRingsDead');
    expect((await world.mails()).filter((mail) => kindOf(mail) === 'delay')).toHaveLength(1);
    expect(lying('ClockRingsDead')).toEqual([]);
  });

  it('receipts: the mails go out, once', async () => {
    world = await openWorld('2026-11-24 10:12');
    await world.fault({ service: 'dynamodb', function: 'send', fault: 'refuse', count: 10_000 });
    await world.post('/petitions', petition());
    await world.to('2026-11-24 11:59');
    const { lying, redrive } = await operator();
    expect(lying('NotifyReceiptsDead')).not.toEqual([]);
    expect(await world.mails()).toEqual([]);
    await world.clearFaults();
    await redrive('NotifyReceiptsDead');
    await world.to('2026-11-24 12:30');
    const kinds = (await world.mails()).map(kindOf);
    expect(kinds.filter((kind) => kind === 'receipt')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'assignment')).toHaveLength(1);
    expect(lying('NotifyReceiptsDead')).toEqual([]);
  });
});
