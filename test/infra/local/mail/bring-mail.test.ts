import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { httpApi } from '../../../../infra/local/http.ts';
import type { Running } from '../../../../infra/local/local/running.ts';
import { localPages } from '../../../../infra/local/local.ts';
import { fieldValues } from '../../../../infra/local/mail/message.ts';
import { type Served, serve } from '../sdk.ts';
import { ears, worldOf } from '../service/world.ts';
import { receivingTemplate } from './template.ts';

const MEGABYTE = 1024 * 1024;
const RAW =
  'From: "Kim, A." <kim@example.org>\r\nTo: Help <help@minwon.example.com>\r\nCc: x@example.net\r\n\r\n{"not":"JSON"\r\n';

const world = worldOf(receivingTemplate({ more: ears('aws.s3') }));
const service = { receiving: world.engines.receiving, faults: [] } as unknown as Running;
let api: Awaited<ReturnType<typeof httpApi>>;
let ses: Served;
beforeAll(async () => {
  const pages = localPages(() => service, world.clock);
  api = await httpApi([], pages, world.clock, 0);
  ses = await serve(world.engines.mail);
});
afterAll(async () => {
  ses.close();
  await api.stop();
});

const post = async (body: string | Buffer, query = '', path = '/_local/mail') => {
  const reply = await fetch(`${api.endpoint}${path}${query}`, {
    method: 'POST',
    body: new Uint8Array(Buffer.from(body)),
  });
  return { status: reply.status, body: (await reply.json()) as { messageId: string; key: string } };
};
const storedAt = (key: string) =>
  world.engines.objects.store.all('a-arrivals').find((stored) => stored.key === key)?.body ??
  Buffer.alloc(0);
const field = (key: string, name: string) => fieldValues(storedAt(key), name)[0];

describe('POST /_local/mail', () => {
  it('takes a message as it is, its envelope from its own header', async () => {
    const { status, body } = await post(RAW);
    expect([status, body]).toEqual([
      200,
      { messageId: expect.stringMatching(/^[a-z0-9]{40}$/), key: `mail/${body.messageId}` },
    ]);
    expect(storedAt(body.key).toString()).toMatch(/\r\n\r\n\{"not":"JSON"\r\n$/);
    expect(field(body.key, 'return-path')).toBe('<kim@example.org>');
    expect(field(body.key, 'received')).toContain(' for help@minwon.example.com;');
  });

  it('takes envelope and verdicts from the address', async () => {
    const { body } = await post(
      RAW,
      '?from=list@example.net&to=z@example.net&to=a@in.minwon.example.com&spf=fail&dkim=none&spam=FAIL&virus=FAIL',
    );
    expect(field(body.key, 'return-path')).toBe('<list@example.net>');
    expect(field(body.key, 'received')).toContain(' for a@in.minwon.example.com;');
    expect(field(body.key, 'authentication-results')).toMatch(/spf=fail .*dkim=none; dmarc=fail/);
    expect(field(body.key, 'x-ses-spam-verdict')).toBe('FAIL');
    for (const bounce of ['?from=', '?from=%3C%3E'])
      expect(field((await post(RAW, bounce)).body.key, 'return-path')).toBe('<>');
  });

  it.each([
    ['an unknown verdict', '?spf=maybe'],
    ['a line of its own in the envelope', '?from=a%0d%0aX-SES-Spam-Verdict:%20PASS@example.org'],
    ['a recipient that is none', '?to=nobody'],
    ['an unknown setting', '?spamm=FAIL'],
  ])('refuses %s', async (_, query) => {
    const before = world.engines.objects.store.all().length;
    expect((await post(RAW, query)).status).toBe(400);
    expect(world.engines.objects.store.all()).toHaveLength(before);
  });

  it('says why it takes nothing: no rule, no message', async () => {
    expect(await post(RAW, '?to=a@example.net')).toEqual({
      status: 404,
      body: { status: 404, title: expect.stringMatching(/^550 .*a@example\.net/) },
    });
    expect((await post('')).status).toBe(400);
  });

  it('takes up to 40 MB, and nothing else takes more than 10', async () => {
    const large = Buffer.concat([
      Buffer.from('Subject: x\r\n\r\n'),
      Buffer.alloc(12 * MEGABYTE, 'x'),
    ]);
    const to = '?to=help@minwon.example.com&from=a@example.org';
    expect((await post(large, to)).status).toBe(200);
    expect((await post(Buffer.alloc(40 * MEGABYTE + 1), to)).status).toBe(413);
    const more = Buffer.alloc(10 * MEGABYTE + 1);
    for (const path of ['/_local/mails', '/petitions'])
      expect((await post(more, '', path)).status).toBe(413);
    expect((await post('no JSON', '', '/_local/faults')).status).toBe(400);
  });
});

describe('a mail that we send to ourselves', () => {
  const client = () => new SESClient(ses.config);
  const send = (to: string) =>
    client().send(
      new SendRawEmailCommand({
        RawMessage: {
          Data: Buffer.from(
            `From: help@minwon.example.com\r\nTo: <${to}>\r\nSubject: probe\r\n\r\n시험\r\n`,
          ),
        },
      }),
    );
  const arrived = () => world.engines.objects.store.all('a-arrivals');

  it('comes in, and passes', async () => {
    const before = arrived().length;
    const { MessageId } = await send('probe@in.minwon.example.com');
    const [found, ...others] = arrived().slice(before);
    expect(others).toEqual([]);
    const key = found?.key ?? '';
    expect(field(key, 'return-path')).toBe(`<${MessageId}@ap-northeast-2.amazonses.com>`);
    expect(field(key, 'message-id')).toBe(`<${MessageId}@ap-northeast-2.amazonses.com>`);
    expect(field(key, 'authentication-results')).toMatch(
      /spf=pass .*dkim=pass header\.i=@minwon\.example\.com; dmarc=pass/,
    );
    expect(world.engines.mail.sent('probe@in.minwon.example.com')).toHaveLength(1);
  });

  it('does not, when it is to somebody else, held or bounced', async () => {
    const before = arrived().length;
    world.engines.mail.hold('held@in.minwon.example.com');
    for (const to of [
      'kim@example.org',
      'held@in.minwon.example.com',
      'bounce@in.minwon.example.com',
    ])
      await send(to);
    expect(arrived()).toHaveLength(before);
  });
});
