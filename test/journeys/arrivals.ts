import { readFileSync } from 'node:fs';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { bucketName, REGION } from '../../infra/local/template/names.ts';
import { kindOf, type World } from './world.ts';

/** A file made with the standard tools (test/fixtures/paper/make.sh). */
export const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/paper/${name}`, import.meta.url));

/** The bucket of arrivals as a scanner or a gateway writes to it. */
export function arrivalsOf({ service }: World) {
  const bucket = service.assembly
    .ofType('AWS::S3::Bucket')
    .map(({ name }) => bucketName(name))
    .find((name) => name.includes('arrivals'));
  const client = new S3Client({
    endpoint: service.gateway,
    region: REGION,
    credentials: service.credentials,
    forcePathStyle: true,
    requestChecksumCalculation: 'WHEN_REQUIRED',
  });
  return {
    bucket: bucket ?? '',
    async drop(key: string, body: Buffer | string): Promise<void> {
      const type = 'application/octet-stream';
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: body, ContentType: type }),
      );
    },
  };
}

interface Item {
  readonly [name: string]: unknown;
}
/** The petitions that what came under a prefix led to, as their state items say; a letter that was split off among them. */
export async function petitionsOf({ service }: World, prefix: string) {
  const items: readonly Item[] = await service.items();
  const numbers = new Set(
    items
      .filter(({ sk, body }) => {
        if (!String(sk).startsWith('content#paper-')) return false;
        return String(JSON.parse(String(body)).key).startsWith(prefix);
      })
      .map(({ pk }) => pk),
  );
  return items
    .filter(({ pk, sk }) => sk === 'now#state' && numbers.has(pk))
    .map(({ body, version }) => ({ ...JSON.parse(String(body)), version: Number(version) }))
    .toSorted((a, b) => (a.number < b.number ? -1 : 1));
}

/** The pledges of a petition, as their items say. */
export async function pledgesOf({ service }: World, number: string) {
  const items: readonly Item[] = await service.items();
  return items
    .filter(({ pk, sk }) => pk === number && String(sk).startsWith('now#pledge#'))
    .map(({ body }) => JSON.parse(String(body)));
}

/** What was known of the originals of a petition, by their content items. */
export async function knownOf({ service }: World, number: string) {
  const items: readonly Item[] = await service.items();
  return items
    .filter(({ pk, sk }) => pk === number && String(sk).startsWith('content#paper-'))
    .map(({ body }) => JSON.parse(String(body)));
}

/** What the ledger says of objects under a prefix. */
export async function ledgerOf({ service }: World, prefix: string) {
  const items: readonly Item[] = await service.items();
  return items
    .filter(({ pk }) => String(pk).startsWith('arrival#'))
    .map(({ body }) => JSON.parse(String(body)))
    .filter(({ key }) => String(key).startsWith(prefix));
}

/** The kinds and first names of the mails about these petitions, sorted. */
export async function toldOf(world: World, numbers: readonly string[]): Promise<readonly string[]> {
  const mails = (await world.mails()).filter(({ subject }) =>
    numbers.some((number) => subject.includes(number)),
  );
  return mails.map((mail) => `${kindOf(mail)} ${mail.to[0]?.split('@')[0]}`).toSorted();
}
