import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Command } from 'commander';
import { arrivalTable } from '../../shared/aws/arrivals.ts';
import { arrivedObjects } from '../../shared/aws/arrived-objects.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { isOf } from '../../shared/channels/ledger-balance.ts';
import { reconcile } from '../../shared/channels/reconcile.ts';
import { sidesReader } from '../../shared/channels/reconcile-sources.ts';
import { parseDay } from '../../shared/charter/day.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { ARRIVAL_CHANNELS, arrivalDay } from '../../shared/petition/arrival.ts';
import { told } from './input.ts';
import { localEnv, type Place } from './table.ts';

interface Options extends Place {
  readonly day?: string;
  readonly bucket?: string;
}

/** The table and the bucket of arrivals: the runner's own, or the named ones with the shell's AWS credentials. */
async function placesOf({ local, table, bucket }: Options) {
  if (local === undefined) {
    if (!table || !bucket)
      throw new Error('Name --table and --bucket (outputs of the records stack), or use --local.');
    const client = new DynamoDBClient({});
    const region = await client.config.region();
    return { client, table, url: `https://${bucket}.s3.${region}.amazonaws.com` };
  }
  const env = await localEnv(local === true ? 'http://localhost:4000' : local);
  const [own, arrivals] = [
    table ?? Object.values(env.tables)[0],
    bucket ?? Object.values(env.buckets).find((name) => name.includes('arrivals')),
  ];
  if (!own || !arrivals) throw new Error('The runner has no table, or no bucket of arrivals.');
  const { endpoint, region, credentials } = env;
  const client = new DynamoDBClient({ endpoint, region, credentials });
  return { client, table: own, url: `${endpoint}/${arrivals}` };
}

/** What the hourly reconciliation would say of a day, now: it reads, and writes nothing. */
const program = new Command('reconcile')
  .description('what arrived on a day against what became of it; nothing is written')
  .option('--day <YYYY-MM-DD>', 'a day in Korea; today without it')
  .option('--local [url]', 'the runner on this computer')
  .option('--table <name>', 'the physical name of the table')
  .option('--bucket <name>', 'the physical name of the bucket of arrivals')
  .action(async (options: Options) => {
    const { client, table, url } = await placesOf(options);
    const now = systemClock.now();
    const day = options.day ?? arrivalDay(now);
    parseDay(day); // another word is no day
    const { calendar } = await officeTable(client, table, systemClock)();
    const sidesOf = sidesReader({
      objects: arrivedObjects(client, url),
      arrivals: arrivalTable(client, table),
      petitions: petitionTable(client, table, systemClock),
      isScanned: process.env.MALWARE_SCAN !== 'off', // as it was deployed
      clock: systemClock,
      log: ({ message }) => console.error(message),
    });
    let differences = 0;
    for (const channel of ARRIVAL_CHANNELS) {
      const sides = await sidesOf(channel, day);
      const found = reconcile(sides, now, calendar);
      const [objects, lines] = [sides.objects.filter(isOf(day)), sides.ledger.filter(isOf(day))];
      console.log(
        `${channel} on ${day}: ${objects.length} objects, ${lines.length} lines, ${found.length} differences`,
      );
      for (const { kind, id, key, number } of found)
        console.log(`  ${kind}  ${id}  ${key}${number === undefined ? '' : `  ${number}`}`);
      differences += found.length;
    }
    if (differences > 0) process.exitCode = 1;
  });

await told(() => program.parseAsync());
