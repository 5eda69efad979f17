import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { Command } from 'commander';
import * as z from 'zod/mini';
import { told } from './input.ts';

interface Options {
  readonly local?: string | true;
  readonly bucket?: string;
  readonly batch: string;
  readonly stamped?: string;
  readonly name?: string;
  readonly address?: string;
  readonly letters?: string;
}

const LocalEnv = z.object({
  endpoint: z.string(),
  region: z.string(),
  credentials: z.object({ accessKeyId: z.string(), secretAccessKey: z.string() }),
  buckets: z.record(z.string(), z.string()),
});

/**
 * The bucket of arrivals: the runner's own, or the named one with the shell's AWS credentials.
 * @throws Error whose message is for the operator.
 */
async function bucketFor({ local, bucket }: Options) {
  if (local === undefined) {
    if (bucket === undefined)
      throw new Error(
        'Say where: --local, or --bucket with the output ArrivalsName of the records stack.',
      );
    return { client: new S3Client({}), bucket };
  }
  const base = local === true ? 'http://localhost:4000' : local;
  const reply = await fetch(`${base}/_local/env`).catch(() => undefined);
  if (!reply?.ok) throw new Error(`No runner answers at ${base}: start it with npm start.`);
  const { endpoint, region, credentials, buckets } = z.parse(LocalEnv, await reply.json());
  const found = Object.values(buckets).find((name) => name.includes('arrivals'));
  if (found === undefined) throw new Error('The runner has no bucket of arrivals.');
  return {
    client: new S3Client({ endpoint, region, credentials, forcePathStyle: true }),
    bucket: found,
  };
}

const KST = 9 * 3_600_000;
const dayOf = (at: number) => new Date(at + KST).toISOString().slice(0, 10).replaceAll('-', '');

/** Puts a scan and its sidecar into the bucket as the mail room's scanner does; the sidecar comes first. */
async function send(file: string, options: Options): Promise<void> {
  const body = await readFile(file).catch(() => {
    throw new Error(`There is no file ${file}.`);
  });
  const { client, bucket } = await bucketFor(options);
  const name = basename(file, extname(file));
  const folder = `incoming/${dayOf(Date.now())}/${options.batch}`;
  const sidecar = {
    ...(options.stamped !== undefined && { stampedAt: options.stamped }),
    ...(options.letters !== undefined && { documentCount: Number(options.letters) }),
    sender: { name: options.name, address: options.address },
  };
  const put = (key: string, Body: Buffer | string) =>
    client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body }));
  await put(`${folder}/${name}.json`, JSON.stringify(sidecar));
  await put(`${folder}/${name}${extname(file)}`, body);
  console.log(`${folder}/${name}${extname(file)}: it is a petition as soon as it is told of.`);
}

const program = new Command('scan')
  .description(
    'puts a scanned letter into the bucket of arrivals, as the scanner of the mail room does',
  )
  .argument('<file>', 'a PDF or a TIFF')
  .option('--local [url]', 'the runner on this computer')
  .option('--bucket <name>', 'the physical name of the bucket of arrivals')
  .option('--batch <name>', 'the name of the batch', 'by-hand')
  .option('--stamped <instant>', 'the arrival stamp: 2026-11-24T09:05:00+09:00')
  .option('--name <name>', 'who sent it, as the envelope says')
  .option('--address <address>', 'the return address, as the envelope says')
  .option('--letters <count>', 'how many letters the file holds, where nobody separated them')
  .action(send);

await told(() => program.parseAsync());
