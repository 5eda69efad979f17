import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueUrlCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Item } from '../../shared/aws/attributes.ts';
import { dueIndex } from '../../shared/aws/due.ts';
import { clockQueue } from '../../shared/aws/queues.ts';
import { addressIn, askedOf, commandIn, TABLE, type Values } from './command-line.ts';
import { told } from './input.ts';
import { restoreRecords } from './restore-records.ts';
import { localEnv } from './table.ts';

const PLACE = {
  ...TABLE,
  queue: { value: 'URL', about: 'the queue of the clock (output ClockQueue of the service stack)' },
} as const;
const BRING = {
  from: { value: 'TABLE', about: 'the earlier table: a restore to a point in time' },
  'from-file': {
    value: 'FILE',
    many: true,
    about: 'or a file of an export in DynamoDB JSON; once for each file',
  },
  'dry-run': { about: 'only says what is missing' },
  ...PLACE,
} as const;

/** The table in use and the queue of the clock: the runner's own, or the named ones with the shell's AWS credentials. */
async function placeOf({ table, queue, ...where }: Values<typeof PLACE>) {
  const runner = addressIn(where);
  if (runner === undefined) {
    if (!table || !queue)
      throw new Error('Name --table and --queue (outputs of the two stacks), or use --local.');
    const arms = clockQueue(new SQSClient({}), queue);
    return { client: new DynamoDBClient({}), table, arms };
  }
  const env = await localEnv(runner);
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

async function bring({
  from,
  'from-file': fromFile,
  'dry-run': dryRun,
  ...options
}: Values<typeof BRING>) {
  if ((from === undefined) === (fromFile === undefined))
    throw new Error('Say where records come from: --from TABLE or --from-file FILES.');
  const { client, table, arms } = await placeOf(options);
  if (from === table) throw new Error('The earlier table and the one in use are the same.');
  const { items, petitions, standing, armed, pending } = await restoreRecords({
    ...{ client, table, writes: !dryRun },
    items: fromFile ? exported(fromFile) : scanned(client, from ?? ''),
    arm: (subject, pledge) => arms.arm({ v: 1, subject, pledge }),
  });
  console.log(
    `${items} items ${dryRun ? 'are missing' : 'brought'}, of ${petitions} petitions; ${standing} petitions stand and were left as they are`,
  );
  console.log(
    `${armed} moments ${dryRun ? 'would be armed' : 'armed'}; ${pending} notices are unsent: the sweep sends them within minutes, and no others`,
  );
}

async function arm(options: Values<typeof PLACE>) {
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
}

const { command, args } = commandIn('restore', 'Brings records back, and sets every timer anew.', {
  bring: 'brings what is missing in the table in use from an earlier one, and sets its timers',
  arm: 'asks the clock to set the timer of every open pledge',
});
if (command === 'bring') {
  const { values } = askedOf(
    {
      name: 'restore bring',
      about: 'Brings what is missing in the table in use from an earlier one, and sets its timers.',
      options: BRING,
    },
    args,
  );
  await told(() => bring(values));
} else {
  const { values } = askedOf(
    {
      name: 'restore arm',
      about: 'Asks the clock to set the timer of every open pledge; those that are set stay.',
      options: PLACE,
    },
    args,
  );
  await told(() => arm(values));
}
