import {
  GetObjectCommand,
  ListObjectsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { virtualClock } from '../../../infra/local/clock.ts';
import type { BusEvent } from '../../../infra/local/events.ts';
import { gateway } from '../../../infra/local/gateway.ts';
import { bucketOf } from '../../../infra/local/objects/bucket.ts';
import { objectEngine } from '../../../infra/local/objects.ts';

/** The SDK signs a form with the real clock: the virtual one begins with it. */
const START = Date.now();
const DAY = 86_400_000;
const BUCKET = 'records-uploads';
const KEY = 'AKIALOCALCITIZENS000';

const clock = virtualClock(START, false);
const events: Pick<BusEvent, 'source' | 'detail'>[] = [];
const engine = objectEngine({ clock, publish: (event) => void events.push(event) });
engine.store.create(
  bucketOf(BUCKET, {
    VersioningConfiguration: { Status: 'Enabled' },
    NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    LifecycleConfiguration: {
      Rules: [
        {
          Status: 'Enabled',
          ExpirationInDays: 7,
          TagFilters: [{ Key: 'state', Value: 'new' }],
          NoncurrentVersionExpiration: { NoncurrentDays: 1 },
        },
      ],
    },
  }),
);

let gate: Awaited<ReturnType<typeof gateway>>;
let client: S3Client;
const clientOf = (accessKeyId: string) =>
  new S3Client({
    endpoint: gate.endpoint,
    region: 'ap-northeast-2',
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey: 'local' },
    systemClockOffset: 0,
  });
beforeAll(async () => {
  gate = await gateway([engine]);
  const may = (actions: string[], resource: string) => ({
    effect: 'Allow' as const,
    actions,
    resources: [resource],
  });
  gate.admit(KEY, {
    name: 'form',
    role: 'form',
    statements: [
      may(
        ['s3:PutObject', 's3:GetObject', 's3:GetObjectVersion', 's3:PutObject*Tagging'],
        `arn:aws:s3:::${BUCKET}/uploads/*`,
      ),
    ],
    kill: async () => {},
  });
  client = clientOf(KEY);
});
afterAll(() => gate.stop());

const put = (Key: string, Body: string, more = {}) =>
  client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, ...more }));
const get = async (Key: string, VersionId?: string) => {
  const found = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key, VersionId }));
  return await found.Body?.transformToString();
};

describe('a write with a condition', () => {
  it('over exactly one version is written once, and over none or another it is refused', async () => {
    const first = await put('uploads/cond', 'one');
    await put('uploads/cond', 'two', { IfMatch: first.ETag });
    await expect(put('uploads/cond', 'three', { IfMatch: first.ETag })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
    await expect(put('uploads/nothing', 'one', { IfMatch: first.ETag })).rejects.toMatchObject({
      name: 'NoSuchKey',
    });
    expect(await get('uploads/cond')).toBe('two');
  });
});

describe('objects, by the SDK', () => {
  it('keeps what was put, every version of it, and tells the bus', async () => {
    const first = await put('uploads/a', '하나', { ContentType: 'text/plain' });
    const second = await put('uploads/a', '둘');
    expect(first.VersionId).not.toBe(second.VersionId);
    expect([await get('uploads/a'), await get('uploads/a', first.VersionId)]).toEqual([
      '둘',
      '하나',
    ]);
    expect(events.at(-2)).toMatchObject({
      source: 'aws.s3',
      detail: { bucket: { name: BUCKET }, object: { key: 'uploads/a', size: 6 } },
    });
  });

  it('holds to If-None-Match, and tags without touching the bytes', async () => {
    await put('uploads/b', 'one', { IfNoneMatch: '*' });
    await expect(put('uploads/b', 'two', { IfNoneMatch: '*' })).rejects.toMatchObject({
      name: 'PreconditionFailed',
    });
    const Tagging = { TagSet: [{ Key: 'state', Value: 'kept' }] };
    await client.send(new PutObjectTaggingCommand({ Bucket: BUCKET, Key: 'uploads/b', Tagging }));
    expect(await get('uploads/b')).toBe('one');
  });

  it('refuses what is not granted, hides what is missing, and refuses what it does not emulate', async () => {
    await expect(put('other/a', 'x')).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(get('uploads/missing')).rejects.toMatchObject({ name: 'AccessDenied' });
    for (const command of [
      new ListObjectsV2Command({ Bucket: BUCKET, Delimiter: '/' }),
      new ListObjectsCommand({ Bucket: BUCKET }),
    ])
      await expect(client.send(command as never)).rejects.toMatchObject({
        $metadata: { httpStatusCode: 501 },
      });
    await expect(put('uploads/a', 'x', { StorageClass: 'GLACIER' })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 501 },
    });
  });

  it('knows no other rule or notification', () => {
    expect(() =>
      bucketOf('b', { LifecycleConfiguration: { Rules: [{ Status: 'Disabled' }] } }),
    ).toThrow();
    expect(() =>
      bucketOf('b', { NotificationConfiguration: { QueueConfigurations: [] } }),
    ).toThrow();
  });
});

describe('what was signed beforehand', () => {
  async function policy(change = {}) {
    return await createPresignedPost(client, {
      Bucket: BUCKET,
      Key: 'uploads/posted',
      Conditions: [
        ['content-length-range', 2, 5],
        ['starts-with', '$Content-Type', 'text/'],
      ],
      Fields: { success_action_status: '201' },
      Expires: 600,
      ...change,
    });
  }
  async function post(
    { url, fields }: { url: string; fields: Record<string, string> },
    file: string,
    more: Record<string, string> = {},
  ) {
    const form = new FormData();
    for (const [name, value] of Object.entries({
      ...fields,
      'Content-Type': 'text/plain',
      ...more,
    }))
      form.append(name, value);
    form.append('file', new Blob([file]), '이름.txt');
    const reply = await fetch(url, { method: 'POST', body: form });
    return [reply.status, /<Code>(\w+)</.exec(await reply.text())?.[1]];
  }

  it('a form may put what its policy allows, and nothing else', async () => {
    const given = await policy();
    expect(await post(given, 'abc')).toEqual([201, undefined]);
    expect(await get('uploads/posted')).toBe('abc');
    expect(await post(given, 'a')).toEqual([400, 'EntityTooSmall']);
    expect(await post(given, 'abcdef')).toEqual([400, 'EntityTooLarge']);
    expect(await post(given, 'abc', { 'Content-Type': 'image/png' })).toEqual([
      403,
      'AccessDenied',
    ]);
    expect(await post(given, 'abc', { key: 'uploads/a' })).toEqual([403, 'AccessDenied']);
    expect(await post(given, 'abc', { tagging: '<Tagging/>' })).toEqual([403, 'AccessDenied']);
    expect(await post(given, 'abc', { acl: 'public-read' })).toEqual([501, 'NotImplemented']);
    expect(await post(given, 'abc', { 'X-Amz-Signature': '0'.repeat(64) })).toEqual([
      403,
      'SignatureDoesNotMatch',
    ]);
    expect(await post(await policy({ Key: 'other/x' }), 'abc')).toEqual([403, 'AccessDenied']);
    await clock.advanceTo(clock.now() + 601_000);
    expect(await post(given, 'abc')).toEqual([403, 'AccessDenied']);
  });

  it('an address opens one version for its seconds', async () => {
    const { VersionId } = await put('uploads/signed', '내용', { ContentType: 'text/plain' });
    const command = new GetObjectCommand({
      Bucket: BUCKET,
      Key: 'uploads/signed',
      VersionId,
      ResponseContentDisposition: 'attachment; filename="a.txt"',
    });
    const url = await getSignedUrl(client, command, {
      expiresIn: 60,
      signingDate: new Date(clock.now()),
    });
    const reply = await fetch(url);
    expect([reply.status, reply.headers.get('content-disposition'), await reply.text()]).toEqual([
      200,
      'attachment; filename="a.txt"',
      '내용',
    ]);
    expect((await fetch(url.replace('signed?', 'posted?'))).status).toBe(403);
    expect((await fetch(url.replace('a.txt', 'b.txt'))).status).toBe(403);
    await clock.advanceTo(clock.now() + 61_000);
    expect((await fetch(url)).status).toBe(403);
  });
});

it('lets go of what nobody confirmed after its days, and of nothing else', async () => {
  await put('uploads/new', 'x', { Tagging: 'state=new' });
  await put('uploads/kept', 'x', { Tagging: 'state=kept' });
  await clock.advanceTo(clock.now() + 7 * DAY - 1000);
  expect(await get('uploads/new')).toBe('x');
  await clock.advanceTo(clock.now() + 2000);
  await expect(get('uploads/new')).rejects.toMatchObject({ name: 'AccessDenied' });
  expect(await get('uploads/kept')).toBe('x');
});
