import {
  DeleteObjectCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  PutObjectCommand,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bucketOf } from '../../../infra/local/objects/bucket.ts';
import { BUCKET, bucketWith } from './objects/bucket.ts';

const DAY = 86_400_000;
const Bucket = BUCKET;
let room: Awaited<ReturnType<typeof bucketWith>>;
beforeAll(async () => {
  room = await bucketWith(
    {
      name: 'HOUSE',
      actions: ['s3:PutObject', 's3:Get*', 's3:DeleteObject', 's3:ListBucket'],
    },
    { name: 'REMOVER', actions: ['s3:DeleteObjectVersion'] },
  );
  room.engine.store.create(
    bucketOf(BUCKET, {
      VersioningConfiguration: { Status: 'Enabled' },
      LifecycleConfiguration: {
        Rules: [
          {
            Status: 'Enabled',
            ExpiredObjectDeleteMarker: true,
            NoncurrentVersionExpiration: { NoncurrentDays: 7 },
          },
        ],
      },
    }),
  );
});
afterAll(() => room.gate.stop());
const house = () => room.clients[0] as NonNullable<(typeof room.clients)[0]>;
const remover = () => room.clients[1] as NonNullable<(typeof room.clients)[1]>;
const put = async (Key: string) =>
  (await house().send(new PutObjectCommand({ Bucket, Key, Body: 'x', IfNoneMatch: '*' })))
    .VersionId;
const isThere = (Key: string, VersionId?: string) =>
  house()
    .send(new GetObjectCommand({ Bucket, Key, ...(VersionId && { VersionId }) }))
    .then(
      () => true,
      () => false,
    );

it('tags name the version that they are of', async () => {
  const VersionId = await put('tagged');
  const found = await house().send(new GetObjectTaggingCommand({ Bucket, Key: 'tagged' }));
  expect(found.VersionId).toBe(VersionId);
});

it('an object is hidden by a mark; its version stays for a week and then goes, with the mark', async () => {
  const version = await put('hidden');
  const { DeleteMarker } = await house().send(new DeleteObjectCommand({ Bucket, Key: 'hidden' }));
  expect(DeleteMarker).toBe(true);
  expect([await isThere('hidden'), await isThere('hidden', version)]).toEqual([false, true]);
  await room.clock.advanceTo(room.clock.now() + 8 * DAY);
  expect(await isThere('hidden', version)).toBe(false);
  expect(await put('hidden')).toBeDefined(); // nothing lies there: it can be written again
});

it('one version goes for good, by a grant of its own', async () => {
  const VersionId = await put('gone');
  const remove = new DeleteObjectCommand({ Bucket, Key: 'gone', VersionId });
  await expect(house().send(remove)).rejects.toMatchObject({ name: 'AccessDenied' });
  await remover().send(remove);
  expect(await isThere('gone', VersionId)).toBe(false);
});
