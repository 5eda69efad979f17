import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { arrivalTable } from '../../shared/aws/arrivals.ts';
import { arrivedObjects } from '../../shared/aws/arrived-objects.ts';
import { differenceTable } from '../../shared/aws/differences.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import type { Difference } from '../../shared/channels/difference.ts';
import { isOf } from '../../shared/channels/ledger-balance.ts';
import { reconcile } from '../../shared/channels/reconcile.ts';
import { daysToCompare, sidesReader } from '../../shared/channels/reconcile-sources.ts';
import { parseDay } from '../../shared/charter/day.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { ARRIVAL_CHANNELS } from '../../shared/petition/arrival.ts';
import { addressIn, askedOf, TABLE, type Values } from './command-line.ts';
import { told } from './input.ts';
import { clockOf, localEnv } from './table.ts';

const OPTIONS = {
  day: {
    value: 'YYYY-MM-DD',
    about: 'a day in Korea; without it yesterday, today and every day with an open difference',
  },
  ...TABLE,
  bucket: {
    value: 'NAME',
    about: 'the physical name of the bucket of arrivals (output ArrivalsName)',
  },
} as const;
const { values } = askedOf({
  name: 'reconcile',
  about: 'What arrived against what became of it, beside the page of arrivals; nothing is written.',
  options: OPTIONS,
});

/** The table, the bucket of arrivals and the time: the runner's own, or the named ones with the shell's AWS credentials. */
async function placesOf({ table, bucket, ...where }: Values<typeof OPTIONS>) {
  const runner = addressIn(where);
  if (runner === undefined) {
    if (!table || !bucket)
      throw new Error('Name --table and --bucket (outputs of the records stack), or use --local.');
    const client = new DynamoDBClient({});
    const region = await client.config.region();
    const url = `https://${bucket}.s3.${region}.amazonaws.com`;
    return { client, table, url, clock: systemClock };
  }
  const env = await localEnv(runner);
  const [own, arrivals] = [
    table ?? Object.values(env.tables)[0],
    bucket ?? Object.values(env.buckets).find((name) => name.includes('arrivals')),
  ];
  if (!own || !arrivals) throw new Error('The runner has no table, or no bucket of arrivals.');
  const { endpoint, region, credentials } = env;
  const client = new DynamoDBClient({ endpoint, region, credentials });
  return { client, table: own, url: `${endpoint}/${arrivals}`, clock: await clockOf(runner) };
}

await told(async () => {
  if (values.day !== undefined) parseDay(values.day); // another word is no day
  const { client, table, url, clock } = await placesOf(values);
  const now = clock.now();
  const { calendar } = await officeTable(client, table, clock)();
  const sidesOf = sidesReader({
    objects: arrivedObjects(client, url),
    arrivals: arrivalTable(client, table),
    petitions: petitionTable(client, table, clock),
    isScanned: process.env.MALWARE_SCAN !== 'off', // as it was deployed
    clock,
    log: ({ message }) => console.error(message),
  });
  const listed = await differenceTable(client, table).open(Number.MAX_SAFE_INTEGER);
  const isListed = new Set(listed.keys.map(({ id }) => id));
  let differences = 0;
  const seen = new Set<string>();
  for (const channel of ARRIVAL_CHANNELS) {
    const days = values.day === undefined ? daysToCompare(channel, listed.keys, now) : [values.day];
    for (const day of days) {
      const sides = await sidesOf(channel, day);
      const found = reconcile(sides, now, calendar);
      const [objects, lines] = [sides.objects.filter(isOf(day)), sides.ledger.filter(isOf(day))];
      console.log(
        `${channel} on ${day}: ${objects.length} objects, ${lines.length} lines, ${found.length} differences`,
      );
      for (const one of found) {
        seen.add(one.id);
        console.log(
          `${lineOf(one)}${isListed.has(one.id) ? '' : '  (new: the page lists it within the hour)'}`,
        );
      }
      differences += found.length;
    }
  }
  // What others find (files of petitions), and what is cured and will be closed.
  const others = listed.shown.filter(({ id, day }) => !seen.has(id) && (values.day ?? day) === day);
  for (const one of others)
    console.log(
      `${lineOf(one)}${one.channel === 'files' ? '' : '  (cured: it leaves the page within the hour)'}`,
    );
  const open = others.filter(({ channel }) => channel === 'files').length;
  console.log(
    `${differences + open} differences; the page of arrivals lists ${listed.keys.length}`,
  );
  if (differences + open > 0) process.exitCode = 1;
});

function lineOf({ kind, id, key, number }: Difference): string {
  return `  ${kind}  ${id}  ${key}${number === undefined ? '' : `  ${number}`}`;
}
