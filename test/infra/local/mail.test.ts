import { SESClient, SendEmailCommand, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { virtualClock } from '../../../infra/local/clock.ts';
import { eventBus } from '../../../infra/local/events.ts';
import { mailEngine } from '../../../infra/local/mail.ts';
import { type Served, serve } from './sdk.ts';

const START = Date.parse('2026-11-20T17:40:00+09:00'); // Friday
const QUEUE = 'arn:aws:sqs:ap-northeast-2:000000000000:news';
const where = { region: 'ap-northeast-2', account: '000000000000' };

let told: { 'detail-type': string; detail: Record<string, never> }[];
let engine: ReturnType<typeof mailEngine>;
let served: Served;
let client: SESClient;

beforeEach(async () => {
  told = [];
  const clock = virtualClock(START, false);
  const bus = eventBus({
    ...where,
    clock,
    deliver: (_arn, body) => void told.push(JSON.parse(body)),
  });
  bus.rule({
    name: 'news',
    pattern: {
      source: ['aws.ses'],
      detail: { mail: { tags: { 'ses:configuration-set': ['mails'] } } },
    },
    targets: [{ Id: 'queue', Arn: QUEUE }],
  });
  engine = mailEngine({ ...where, clock, publish: (event) => bus.publish(event) });
  engine.verify('minwon.example.kr');
  engine.configurationSet('mails', ['Send', 'Delivery', 'Bounce', 'Complaint', 'Reject']);
  served = await serve(engine);
  client = new SESClient(served.config);
});
afterEach(() => served.close());

const raw = (from: string, to: string) =>
  Buffer.from(
    [
      `From: =?utf-8?B?${Buffer.from('이행').toString('base64')}?= <${from}>`,
      `To: <${to}>`,
      'Message-ID: <own@example.kr>',
      'Date: Mon, 1 Jan 2001 00:00:00 +0000',
      `Subject: =?utf-8?B?${Buffer.from('접수되었습니다').toString('base64')}?=`,
      'X-Ihaeng-Notice: receipt',
      'References: <root@example.kr>',
      ' <second@example.kr>',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      '안녕하세요',
    ].join('\r\n'),
  );
const send = (to: string, from = 'help@minwon.example.kr', tag = '2026-000001-1_1_0') =>
  client.send(
    new SendRawEmailCommand({
      RawMessage: { Data: raw(from, to) },
      ConfigurationSetName: 'mails',
      Tags: [{ Name: 'notice', Value: tag }],
    }),
  );

it('takes a raw mail, replaces Message-ID and Date, keeps what a reader sees', async () => {
  const { MessageId } = await send('kim@example.com');
  const [mail] = engine.sent('kim@example.com');
  expect(mail).toMatchObject({
    id: MessageId,
    sentAt: START,
    from: 'help@minwon.example.kr',
    to: ['kim@example.com'],
    subject: '접수되었습니다',
    headers: {
      'message-id': `<${MessageId}@ap-northeast-2.amazonses.com>`,
      date: 'Fri, 20 Nov 2026 08:40:00 +0000',
      'x-ihaeng-notice': 'receipt',
      references: '<root@example.kr> <second@example.kr>',
    },
  });
  expect(mail?.text.trim()).toBe('안녕하세요');
  expect(served.described[0]).toEqual({
    action: 'ses:SendRawEmail',
    resources: ['arn:aws:ses:ap-northeast-2:000000000000:identity/minwon.example.kr'],
    alsoNeeds: [
      {
        action: 'ses:SendRawEmail',
        resource: 'arn:aws:ses:ap-northeast-2:000000000000:configuration-set/mails',
      },
    ],
  });
});

it.each([
  ['kim@example.com', ['Email Sent', 'Email Delivered']],
  ['bounce@simulator.example.com', ['Email Sent', 'Email Bounced']],
  [
    'complaint@simulator.example.com',
    ['Email Sent', 'Email Delivered', 'Email Complaint Received'],
  ],
])('tells what became of a mail to %s', async (to, types) => {
  const { MessageId } = await send(to);
  expect(told.map((event) => event['detail-type'])).toEqual(types);
  expect(told[0]?.detail).toMatchObject({
    eventType: 'Send',
    mail: { messageId: MessageId, tags: { notice: ['2026-000001-1_1_0'] } },
  });
});

it('leaves a held mail undecided until it is decided by hand, by its own timestamp', async () => {
  const release = engine.hold('receipt');
  await send('kim@example.com');
  expect(told).toHaveLength(1);
  expect(engine.deliver('2026-000001-1_1_0', 'Delivery', START + 1000)).toBe(true);
  expect(told[1]?.detail).toMatchObject({ delivery: { timestamp: '2026-11-20T08:40:01.000Z' } });
  expect(engine.deliver('nothing', 'Bounce')).toBe(false);
  release();
  await send('kim@example.com');
  expect(told).toHaveLength(4);
});

it('refuses what SES refuses', async () => {
  await expect(send('kim@example.com', 'help@other.example.kr')).rejects.toMatchObject({
    name: 'MessageRejected',
  });
  await expect(send('kim@example.com', undefined, 'with.dots')).rejects.toMatchObject({
    name: 'InvalidParameterValue',
  });
  const unknownSet = new SendRawEmailCommand({
    RawMessage: { Data: raw('a@minwon.example.kr', 'b@example.com') },
    ConfigurationSetName: 'none',
  });
  await expect(client.send(unknownSet)).rejects.toMatchObject({
    name: 'ConfigurationSetDoesNotExistException',
  });
  const simple = new SendEmailCommand({
    Source: 'a@minwon.example.kr',
    Destination: { ToAddresses: ['b@example.com'] },
    Message: { Subject: { Data: 's' }, Body: {} },
  });
  await expect(client.send(simple)).rejects.toMatchObject({ name: 'InvalidAction' });
  expect(engine.sent()).toEqual([]);
});
