import {
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUCKET, bucketWith, START } from './bucket.ts';

/** What a scanner or a stranger may call something. */
const NAMES = [
  'incoming/2026-11-20/묶음 1/한글 이름+첨부 & <끝>.pdf',
  'incoming/2026-11-20/묶음 1/%2e%2e%2F100%.pdf',
  'incoming/2026-11-20/../위로.pdf',
  'incoming/2026-11-20/./점/빈//칸.pdf',
  `incoming/2026-11-20/${'"quoted"'}\r\n다음 줄.pdf`,
  "incoming/2026-11-20/it's (1)!*~.tif",
];

let world: Awaited<ReturnType<typeof bucketWith>>;
let client: S3Client;
let stranger: S3Client;
beforeAll(async () => {
  world = await bucketWith(
    { name: 'lister', actions: ['s3:PutObject*', 's3:GetObject*', 's3:ListBucket'] },
    { name: 'stranger', actions: ['s3:PutObject', 's3:GetObject', 's3:GetObjectVersion'] },
  );
  [client, stranger] = world.clients as [S3Client, S3Client];
});
afterAll(() => world.gate.stop());

const put = (Key: string, Body = 'x', more = {}) =>
  client.send(new PutObjectCommand({ Bucket: BUCKET, Key, Body, ...more }));
async function keysUnder(Prefix: string, MaxKeys?: number) {
  const pages: (string | undefined)[][] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: BUCKET, Prefix, MaxKeys, ContinuationToken }),
    );
    pages.push((page.Contents ?? []).map(({ Key }) => Key));
    ContinuationToken = page.NextContinuationToken;
    expect(page.IsTruncated).toBe(ContinuationToken !== undefined);
  } while (ContinuationToken !== undefined);
  return pages;
}

it.each(NAMES)('keeps, tells and lists the key %j as it is', async (name) => {
  const { VersionId } = await put(name, name);
  expect(world.events.at(-1)?.detail).toMatchObject({
    object: { key: name, 'version-id': VersionId },
  });
  const found = await client.send(new GetObjectCommand({ Bucket: BUCKET, Key: name }));
  expect(await found.Body?.transformToString()).toBe(name);
  expect(await keysUnder(name)).toEqual([[name]]);
});

describe('a list', () => {
  it('shows the newest versions alone, with size, ETag and when they came', async () => {
    await put('listed/a', '처음');
    await world.clock.advanceTo(START + 60_000);
    const { ETag } = await put('listed/a', '나중에');
    const { Contents } = await client.send(
      new ListObjectsV2Command({ Bucket: BUCKET, Prefix: 'listed/' }),
    );
    expect(Contents).toMatchObject([
      { Key: 'listed/a', Size: 9, ETag, LastModified: new Date(START + 60_000) },
    ]);
    const head = await client.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'listed/a' }));
    expect(head.LastModified).toEqual(new Date(START + 60_000));
  });

  it('goes on where a page ended, in the order of bytes, whatever comes in between', async () => {
    const keys = ['many/a', 'many/b', 'many/ㄱ', 'many/\u{FF5E}', 'many/\u{1F4E0}'];
    for (const key of keys.toReversed()) await put(key);
    expect(await keysUnder('many/', 2)).toEqual([
      ['many/a', 'many/b'],
      ['many/ㄱ', 'many/\u{FF5E}'],
      ['many/\u{1F4E0}'],
    ]);
    expect(await keysUnder('none/')).toEqual([[]]);
  });

  it('gives a thousand at once', async () => {
    const bucket = world.engine.store.bucket(BUCKET);
    if (!bucket) throw new Error('no bucket');
    const given = { body: Buffer.from('x'), type: 'text/plain', tags: {} };
    for (let index = 0; index < 2001; index += 1)
      world.engine.store.put(bucket, `thousand/${String(index).padStart(4, '0')}`, given);
    const pages = await keysUnder('thousand/');
    expect(pages.map(({ length }) => length)).toEqual([1000, 1000, 1]);
    expect(pages.at(-1)).toEqual(['thousand/2000']);
  });

  it('is refused without its grant and for a token that nobody gave', async () => {
    await expect(stranger.send(new ListObjectsV2Command({ Bucket: BUCKET }))).rejects.toMatchObject(
      { name: 'AccessDenied' },
    );
    for (const ContinuationToken of ['made-up', '한글', 'bm9uZQ'])
      await expect(
        client.send(new ListObjectsV2Command({ Bucket: BUCKET, ContinuationToken })),
      ).rejects.toMatchObject({ name: 'InvalidArgument' });
  });
});

describe('tags', () => {
  const tagsOf = (by: S3Client, Key: string, VersionId?: string) =>
    by.send(new GetObjectTaggingCommand({ Bucket: BUCKET, Key, VersionId }));

  it('are read as they were set, of one version', async () => {
    const TagSet = [{ Key: '상태', Value: '보관 & <완료>' }];
    const first = await put('tagged/a', '1');
    await put('tagged/a', '2', { Tagging: 'state=new' });
    const VersionId = first.VersionId;
    const Tagging = { TagSet };
    await client.send(
      new PutObjectTaggingCommand({ Bucket: BUCKET, Key: 'tagged/a', VersionId, Tagging }),
    );
    expect((await tagsOf(client, 'tagged/a', VersionId)).TagSet).toEqual(TagSet);
    expect((await tagsOf(client, 'tagged/a')).TagSet).toEqual([{ Key: 'state', Value: 'new' }]);
  });

  it('have a grant of their own', async () => {
    await put('tagged/b');
    await expect(tagsOf(stranger, 'tagged/b')).rejects.toMatchObject({ name: 'AccessDenied' });
    await expect(tagsOf(client, 'tagged/none')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });
});

it('verifies the checksum that a request tells of', async () => {
  const wrong = Buffer.alloc(32).toString('base64');
  await expect(put('sum/a', 'x', { ChecksumSHA256: wrong })).rejects.toMatchObject({
    name: 'BadDigest',
  });
});
