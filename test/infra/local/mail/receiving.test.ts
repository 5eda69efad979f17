import { expect, it } from 'vitest';
import { fieldValues } from '../../../../infra/local/mail/message.ts';
import type { Inbound } from '../../../../infra/local/mail/received-headers.ts';
import { ears, worldOf } from '../service/world.ts';
import { receivingTemplate } from './template.ts';

const RAW = Buffer.from(
  'From: =?utf-8?B?6rmA?= <kim@example.org>\r\nTo: help@minwon.example.com\r\nX-SES-Spam-Verdict: PASS\r\nSubject: x\r\n\r\n\0한글\r\n',
);
const mail = (more: Partial<Inbound> = {}): Inbound => ({
  raw: RAW,
  from: 'kim@example.org',
  to: ['help@minwon.example.com'],
  spf: 'pass',
  dkim: 'pass',
  spam: 'PASS',
  virus: 'PASS',
  ...more,
});
const received = (more: Partial<Inbound> = {}, given = {}) => {
  const world = worldOf(receivingTemplate({ ...given, more: ears('aws.s3') }));
  const outcome = world.engines.receiving.receive(mail(more));
  const [key] = 'keys' in outcome ? outcome.keys : [];
  const stored = world.engines.objects.store.all('a-arrivals').find((one) => one.key === key);
  return { ...world, outcome, stored };
};
const field = (body: Buffer | undefined, name: string) =>
  fieldValues(body ?? Buffer.alloc(0), name)[0];

it('stores the bytes as they came behind what SES found, and the bus hears of it', () => {
  const { outcome, stored, heard } = received();
  expect(outcome).toEqual({
    messageId: expect.stringMatching(/^[a-z0-9]{40}$/),
    keys: [`mail/${'messageId' in outcome ? outcome.messageId : ''}`],
  });
  const { body } = stored ?? {};
  expect(body?.subarray(-RAW.length)).toEqual(RAW);
  expect(field(body, 'return-path')).toBe('<kim@example.org>');
  expect(field(body, 'received')).toMatch(
    /^from mail\.example\.org .* by inbound-smtp\.ap-northeast-2\.amazonaws\.com with SMTP id [a-z0-9]{40} for help@minwon\.example\.com; Fri, 20 Nov 2026 08:40:00 \+0000 \(UTC\)$/,
  );
  expect(field(body, 'x-ses-virus-verdict')).toBe('PASS');
  expect(field(body, 'received-spf')).toMatch(/^pass .*envelope-from=kim@example\.org;/);
  expect(field(body, 'authentication-results')).toMatch(
    /^amazonses\.com; spf=pass .* dkim=pass header\.i=@example\.org; dmarc=pass header\.from=example\.org;$/,
  );
  for (const name of ['x-ses-receipt', 'x-ses-dkim-signature'])
    expect(field(body, name)).toMatch(/\S/);
  expect(heard().at(-1)).toMatchObject({ detail: { object: { key: stored?.key } } });
});

it('says a verdict before whatever the sender claims', () => {
  const { stored } = received({ spam: 'FAIL', virus: 'FAIL' });
  expect(fieldValues(stored?.body ?? RAW, 'x-ses-spam-verdict')).toEqual(['FAIL', 'PASS']);
  expect(
    field(received({}, { rule: { ScanEnabled: false } }).stored?.body, 'x-ses-virus-verdict'),
  ).toBe('DISABLED');
});

it.each<[string, Partial<Inbound>, RegExp]>([
  [
    'nothing signed, from elsewhere',
    { spf: 'softfail', dkim: 'none' },
    /spf=softfail .* dkim=none; dmarc=fail/,
  ],
  [
    'signed by somebody else',
    { from: 'a@evil.example.net', signer: 'evil.example.net' },
    /spf=pass .*of evil\.example\.net .* dkim=pass header\.i=@evil\.example\.net; dmarc=fail header\.from=example\.org/,
  ],
  ['signed below', { spf: 'fail', signer: 'mail.example.org' }, /spf=fail .* dmarc=pass/],
  ['a broken signature', { spf: 'none', dkim: 'fail' }, /spf=none .* dkim=fail header.*dmarc=fail/],
  ['a bounce', { from: '' }, /envelope-from=; .*dmarc=pass/],
])('tells what was authentic: %s', (_, given, results) => {
  const { stored } = received(given);
  expect(field(stored?.body, 'authentication-results')).toMatch(results);
});

it.each([
  ['help@minwon.example.com', true],
  ['HELP+label@Minwon.Example.com', true],
  ['helper@minwon.example.com', false],
  ['anybody@in.minwon.example.com', true],
  ['anybody@x.in.minwon.example.com', false],
  ['anybody@a.b.desk.minwon.example.com', true],
  ['anybody@desk.minwon.example.com', false],
  ['help@minwon.example.com.example.net', false],
  ['no-address', false],
])('takes mail to %s: %s', (address, taken) => {
  const { outcome, stored } = received({ to: [address] });
  expect('keys' in outcome).toBe(taken);
  expect(stored !== undefined).toBe(taken);
  if ('refused' in outcome) expect(outcome.refused).toMatch(/^550 5\.1\.1 .*no receipt rule takes/);
});

it('stores a mail once for all of its recipients, and for those it knows alone', () => {
  const { engines, stored } = received({
    to: ['stranger@example.net', 'a@in.minwon.example.com', 'help@minwon.example.com'],
  });
  expect(
    engines.objects.store.all('a-arrivals').filter(({ key }) => key === stored?.key),
  ).toHaveLength(1);
  expect(field(stored?.body, 'received')).toContain(' for a@in.minwon.example.com;');
});

it('takes 40 MB and no byte more', () => {
  const most = 40 * 1024 * 1024;
  expect(received({ raw: Buffer.alloc(most) }).stored?.body.length).toBeGreaterThan(most);
  expect(received({ raw: Buffer.alloc(most + 1) }).outcome).toEqual({
    refused: expect.stringMatching(/^552 .*40 MB/),
  });
});

it('receives for verified domains alone, and through rules that are on', () => {
  const elsewhere = { rule: { Recipients: [] } };
  expect(received({ to: ['a@example.net'] }, elsewhere).stored).toBeUndefined();
  expect(received({ to: ['a@sub.minwon.example.com'] }, elsewhere).stored).toBeDefined();
  expect(received({}, { rule: { Enabled: false } }).stored).toBeUndefined();
});

const second = (set: string) => ({
  more: {
    Other: {
      Type: 'AWS::SES::ReceiptRule',
      Properties: {
        RuleSetName: set,
        After: { Ref: 'Mail' },
        Rule: {
          Name: 'other',
          Enabled: true,
          Actions: [{ S3Action: { BucketName: { Ref: 'Arrivals' }, ObjectKeyPrefix: 'mail/b/' } }],
        },
      },
    },
  },
});

it('tries a new rule with an object of its own, of which the bus hears', () => {
  const { heard, engines } = worldOf(receivingTemplate({ more: ears('aws.s3') }));
  const key = 'mail/AMAZON_SES_SETUP_NOTIFICATION';
  expect(heard()).toMatchObject([{ detail: { object: { key } } }]);
  expect(engines.objects.store.all('a-arrivals').map((stored) => stored.key)).toEqual([key]);
});

it('lets every rule have its copy', () => {
  const { engines, assembly } = worldOf(receivingTemplate(second('active')));
  const outcome = engines.receiving.receive(mail());
  expect(outcome).toMatchObject({
    keys: [expect.stringMatching(/^mail\/\w{40}$/), expect.stringMatching(/^mail\/b\/\w{40}$/)],
  });
  expect(assembly.ofType('AWS::SES::ReceiptRule')[1]?.properties.After).toBe('ihaeng-local');
});

it.each<[string, Parameters<typeof receivingTemplate>[0], RegExp]>([
  [
    'a bucket whose policy lets nobody in',
    { statement: { Action: 's3:GetObject' } },
    /Mail: .*mail\/\*.*ses\.amazonaws\.com/,
  ],
  [
    'a policy for another prefix',
    { statement: { Resource: 'arn:aws:s3:::a-arrivals/fax/*' } },
    /Mail: .*ses\.amazonaws\.com/,
  ],
  [
    'a policy for another account',
    { statement: { Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } } },
    /Mail: .*ses\.amazonaws\.com/,
  ],
  ['two rule sets', second('passive'), /Other: .*active and passive/],
  [
    'another action',
    { rule: { Actions: [{ StopAction: { Scope: 'RuleSet' } }] } },
    /Mail[\s\S]*Actions/,
  ],
  [
    'a bucket that is not there',
    { rule: { Actions: [{ S3Action: { BucketName: 'none' } }] } },
    /Mail: there is no bucket none/,
  ],
])('refuses %s', (_, given, complaint) => {
  expect(() => worldOf(receivingTemplate(given))).toThrow(complaint);
});
