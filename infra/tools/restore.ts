import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import { Command } from 'commander';
import type { Item } from '../../shared/aws/attributes.ts';
import { dueIndex } from '../../shared/aws/due.ts';
import { clockQueue } from '../../shared/aws/queues.ts';
import { told } from './input.ts';
import { restoreRecords } from './restore-records.ts';
import { localEnv } from './table.ts';

interface Options {
  readonly local?: string | true;
  readonly table?: string;
  readonly queue?: string;
}
interface From extends Options {
  readonly from?: string;
  readonly fromFile?: readonly string[];
  readonly dryRun?: true;
}

/** The table in use and the queue of the clock: the runner's own, or the named ones with the shell's AWS credentials. */
async function placeOf({ local, table, queue }: Options) {
  if (local === undefined) {
    if (!table || !queue)
      throw new Error('Name --table and --queue (outputs of the two stacks), or use --local.');
    const arms = clockQueue(new SQSClient({}), queue);
    return { client: new DynamoDBClient({}), table, arms };
  }
  const env = await localEnv(local === true ? 'http://localhost:4000' : local);
  const { endpoint, region, credentials } = env;
  const own = table ?? Object.values(env.tables)[0];
  const arms = Object.entries(env.queues).find(([id]) => id.startsWith('ClockArmsQueue'))?.[1];
  if (!own || !arms) throw new Error('The runner has no table, or no queue of the clock.');
  const sqs = new SQSClient({ endpoint, region, credentials, useQueueUrlAsEndpoint: false });
  const { QueueUrl = '' } = await sqs.send(new GetQueueUrlCommand({ QueueName: arms }));
  const client = new DynamoDBClient({ endpoint, region, credentials });
  return { client, table: own, arms: clockQueue(sqs, QueueUrl) };
}

async function* scanned(client: DynamoDBClient, table: string): AsyncGenerator<Item> {
  let start: Item | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start);
}

/** The lines of an export to S3 in DynamoDB JSON: one `{ "Item": … }` each; `.gz` is unpacked. */
async function* exported(files: readonly string[]): AsyncGenerator<Item> {
  for (const file of files) {
    const raw = createReadStream(file);
    const input = file.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
    let line = 0;
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (text.trim() === '') continue;
      const { Item: item } = JSON.parse(text);
      if (typeof item?.pk?.S !== 'string' || typeof item?.sk?.S !== 'string')
        throw new Error(`${file}, line ${line}, is no item of the record.`);
      yield item;
    }
  }
}

const place = (command: Command) =>
  command
    .option('--local [url]', 'the runner on this computer')
    .option('--table <name>', 'the physical name of the table in use')
    .option('--queue <url>', 'the queue of the clock (output ClockQueue of the service stack)');

const program = new Command('restore').description(
  'brings records back, and sets every timer anew',
);
place(program.command('bring'))
  .description(
    'brings what is missing in the table in use from an earlier one, and sets its timers',
  )
  .option('--from <table>', 'the earlier table: a restore to a point in time')
  .option('--from-file <files...>', 'or the files of an export in DynamoDB JSON')
  .option('--dry-run', 'only says what is missing')
  .action(async ({ from, fromFile, dryRun, ...options }: From) => {
    if ((from === undefined) === (fromFile === undefined))
      throw new Error('Say where records come from: --from TABLE or --from-file FILES.');
    const { client, table, arms } = await placeOf(options);
    if (from === table) throw new Error('The earlier table and the one in use are the same.');
    const { items, petitions, standing, armed, pending } = await restoreRecords({
      ...{ client, table, writes: dryRun === undefined },
      items: fromFile ? exported(fromFile) : scanned(client, from ?? ''),
      arm: (subject, pledge) => arms.arm({ v: 1, subject, pledge }),
    });
    console.log(
      `${items} items ${dryRun ? 'are missing' : 'brought'}, of ${petitions} petitions; ${standing} petitions stand and were left as they are`,
    );
    console.log(
      `${armed} moments ${dryRun ? 'would be armed' : 'armed'}; ${pending} notices are unsent: the sweep sends them within minutes, and no others`,
    );
  });
place(program.command('arm'))
  .description('asks the clock to set the timer of every open pledge; those that are set stay')
  .action(async (options: Options) => {
    const { client, table, arms } = await placeOf(options);
    const index = dueIndex(client, table);
    let armed = 0;
    let cursor: string | undefined;
    do {
      const { due, next } = await index.page(['sweep'], Number.MAX_SAFE_INTEGER, cursor);
      await Promise.all(due.map(({ subject, id }) => arms.arm({ v: 1, subject, pledge: id })));
      armed += due.length;
      cursor = next;
    } while (cursor !== undefined);
    console.log(`${armed} moments armed`);
  });

await told(() => program.parseAsync());
