import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { virtualClock } from '../../../../infra/local/clock.ts';
import { gateway } from '../../../../infra/local/gateway.ts';
import { bucketOf } from '../../../../infra/local/objects/bucket.ts';
import { objectEngine } from '../../../../infra/local/objects.ts';
import { shelfBucket } from '../../../../shared/aws/shelf.ts';
import { shelvedOffice } from '../../../../shared/shelf/office.ts';
import { kst, office } from '../../../petition/world.ts';

const BUCKET = 'records-shelf';
const KEY = 'AKIALOCALSHELF000000';
const clock = virtualClock(Date.now(), false);
const engine = objectEngine({ clock, publish: () => undefined });
engine.store.create(bucketOf(BUCKET, {}));

let gate: Awaited<ReturnType<typeof gateway>>;
beforeAll(async () => {
  gate = await gateway([engine]);
  const may = (action: string, resource: string) => ({
    ...{ effect: 'Allow' as const, actions: [action], resources: [resource] },
  });
  gate.admit(KEY, {
    ...{ name: 'publish', role: 'publish', kill: async () => {} },
    statements: [
      may('s3:GetObject', `arn:aws:s3:::${BUCKET}/documents/*`),
      may('s3:PutObject', `arn:aws:s3:::${BUCKET}/documents/*`),
      may('s3:ListBucket', `arn:aws:s3:::${BUCKET}`),
    ],
  });
});
afterAll(() => gate.stop());

const shelf = () =>
  shelfBucket(
    new DynamoDBClient({
      ...{ endpoint: gate.endpoint, region: 'ap-northeast-2' },
      credentials: { accessKeyId: KEY, secretAccessKey: 'local' },
    }),
    `${gate.endpoint}/${BUCKET}`,
    clock,
  );
const documentOf = (hour: number) => shelvedOffice(office, kst(`2026-11-24 1${hour}:00`));

it('a document is made anew where another was written meanwhile, the first and any later one', async () => {
  const [slow, quick] = [shelf(), shelf()];
  for (const [old, newer] of [
    [0, 1],
    [2, 3],
  ] as const) {
    const befores: (string | undefined)[] = [];
    await slow.change('office', async (before) => {
      befores.push(before);
      if (befores.length > 1) return documentOf(newer + 1);
      await quick.change('office', async () => documentOf(newer));
      return documentOf(old);
    });
    expect(befores).toHaveLength(2);
    expect(befores[1]).toContain(documentOf(newer).asOf);
    expect(await slow.read('office')).toMatchObject({ asOf: documentOf(newer + 1).asOf });
  }
});

it('whoever never comes first says so, and writes nothing', async () => {
  const [slow, quick] = [shelf(), shelf()];
  let n = 0;
  const tried = slow.change('office', async () => {
    n += 1;
    await quick.change('office', async () => documentOf(n));
    return documentOf(9);
  });
  await expect(tried).rejects.toMatchObject({ name: 'Busy' });
  expect(await shelf().read('office')).toMatchObject({ asOf: documentOf(n).asOf });
});
