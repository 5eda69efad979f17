import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { isPdf } from '../../shared/paper/pdf.ts';
import { isTiff } from '../../shared/paper/tiff.ts';
import { addressIn, askedOf, RUNNER, type Values } from './command-line.ts';
import { told } from './input.ts';
import { ask, LocalClock, read } from './public.ts';
import { localEnv } from './table.ts';

const OPTIONS = {
  ...RUNNER,
  bucket: {
    value: 'NAME',
    about: 'the physical name of the bucket of arrivals (output ArrivalsName)',
  },
  batch: { value: 'NAME', about: 'the name of the batch (by-hand)' },
  stamped: {
    value: 'INSTANT',
    is: 'instant',
    about: 'the arrival stamp: 2026-11-24T09:05:00+09:00',
  },
  name: { value: 'NAME', about: 'who sent it, as the envelope says' },
  address: { value: 'ADDRESS', about: 'the return address, as the envelope says' },
  letters: {
    value: 'COUNT',
    is: 'count',
    about: 'how many letters the file holds, where nobody separated them',
  },
} as const;
const { values, given } = askedOf({
  name: 'scan',
  about: 'Puts a scanned letter into the bucket of arrivals, as the scanner of the mail room does.',
  files: ['FILE'],
  options: OPTIONS,
  more: 'FILE is a PDF or a TIFF.',
});

/**
 * The bucket of arrivals and the time: the runner's own, or the named one with the shell's AWS credentials.
 * @throws Error whose message is for the operator.
 */
async function placeFor({ bucket, ...where }: Values<typeof OPTIONS>) {
  const runner = addressIn(where);
  if (runner === undefined) {
    if (bucket === undefined)
      throw new Error(
        'Say where: --local, or --bucket with the output ArrivalsName of the records stack.',
      );
    return { client: new S3Client({}), bucket, now: Date.now() };
  }
  const { endpoint, region, credentials, buckets } = await localEnv(runner);
  const found = Object.values(buckets).find((name) => name.includes('arrivals'));
  if (found === undefined) throw new Error('The runner has no bucket of arrivals.');
  const { now } = read(LocalClock, await ask(runner, '/_local/clock'), 'reading the clock');
  return {
    client: new S3Client({ endpoint, region, credentials, forcePathStyle: true }),
    bucket: found,
    now: Date.parse(now),
  };
}

const KST = 9 * 3_600_000;
const dayOf = (at: number) => new Date(at + KST).toISOString().slice(0, 10).replaceAll('-', '');

/** As the press opens it: by its content, whatever its name says. */
const isPages = (body: Buffer): boolean => isTiff(body) || isPdf(body);

await told(async () => {
  const [file = ''] = given;
  const { batch = 'by-hand', stamped, letters, name: sender, address } = values;
  const body = await readFile(file).catch(() => {
    throw new Error(`There is no file ${file}.`);
  });
  if (!isPages(body))
    throw new Error(`${file} is neither a PDF nor a TIFF: a scanner sends nothing else.`);
  const { client, bucket, now } = await placeFor(values);
  const name = basename(file, extname(file));
  const folder = `incoming/${dayOf(now)}/${batch}`;
  const sidecar = {
    ...(stamped !== undefined && { stampedAt: stamped }),
    ...(letters !== undefined && { documentCount: letters }),
    sender: { name: sender, address },
  };
  const put = (key: string, Body: Buffer | string) =>
    client.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body }));
  // The sidecar comes first, as from the scanner.
  await put(`${folder}/${name}.json`, JSON.stringify(sidecar));
  await put(`${folder}/${name}${extname(file)}`, body);
  console.log(`${folder}/${name}${extname(file)}: it is a petition as soon as it is told of.`);
});
