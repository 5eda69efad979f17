import type { TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb';
import { DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { webHandler } from '../../functions/intake/web.ts';
import { blockCounter } from '../../shared/aws/counter.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { keyring } from '../../shared/privacy/keys.ts';
import { petitionEvent } from './petitions.ts';
import { seededTable } from './record.ts';
import { amount } from './rounds.ts';
import { aimed, median, type Row, row } from './rows.ts';

const ROUNDS = amount(7);
const AIM_RATE = 0.8;
const AIM_CPU_MS = 1.5;

/** One of the intake's own transactions for another table, with a number and unique keys of its own. */
export type Sample = (table: string, index: number) => TransactWriteItemsCommandInput;

interface Round {
  readonly rate: number;
  /** Milliseconds of this process's CPU for one petition. */
  readonly cpu: number;
}

/** A client whose transactions are seen, so that the bare one can write the very same bytes. */
function watched(endpoint: string) {
  const client = clientOf(endpoint);
  const seen: TransactWriteItemsCommandInput[] = [];
  client.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        if (commandName === 'TransactWriteItemsCommand')
          // The stack is typed for every command; the name says which this is.
          seen.push(args.input as TransactWriteItemsCommandInput);
        return next(args);
      },
    { step: 'initialize' },
  );
  return { client, seen };
}

export const clientOf = (endpoint: string, accessKeyId = 'bench') =>
  new DynamoDBClient({
    endpoint,
    region: 'ap-northeast-2',
    credentials: { accessKeyId, secretAccessKey: 'bench' },
  });

/** Runs `count` jobs, `width` at once, and says how fast and at what cost of CPU. */
async function timed(
  count: number,
  width: number,
  job: (index: number) => Promise<void>,
): Promise<Round> {
  let next = 0;
  const worker = async () => {
    while (next < count) await job(next++);
  };
  const cpu = process.cpuUsage();
  const from = performance.now();
  await Promise.all(Array.from({ length: width }, worker));
  const seconds = (performance.now() - from) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { rate: count / seconds, cpu: (user + system) / 1000 / count };
}

/**
 * HTTP event to committed petition through the intake's own factory, against the bare transaction with the same
 * items on the same table engine, in a table of its own. Rounds alternate.
 */
export async function benchAccept(
  endpoint: string,
  assembly: string,
): Promise<{ readonly rows: Row[]; readonly sample: Sample }> {
  const admin = clientOf(endpoint);
  // Names of one length: the bare write sends as many bytes.
  const [ours, bare] = [
    await seededTable(admin, 'bench-ours', assembly),
    await seededTable(admin, 'bench-bare', assembly),
  ];
  const { client, seen } = watched(endpoint);
  const keys = keyring(
    JSON.stringify({ current: 'a root key of the bench, 16 characters or more' }),
  );
  const handler = webHandler({
    petitions: petitionTable(client, ours, systemClock),
    terms: officeTable(client, ours, systemClock),
    keys: async () => keys,
    counter: blockCounter(client, ours),
    linkBase: 'https://example.org',
    takesMail: async () => true,
    log: () => {},
  });
  const bareClient = clientOf(endpoint);

  async function oursRound(count: number, width: number): Promise<Round> {
    seen.length = 0;
    const events = Array.from({ length: count }, petitionEvent);
    return timed(count, width, async (index) => {
      const event = events[index];
      const reply = event && (await handler(event));
      if (reply?.statusCode !== 201) throw new Error(`not received: ${JSON.stringify(reply)}`);
    });
  }
  async function bareRound(count: number, width: number): Promise<Round> {
    const inputs = seen.map((input) => JSON.parse(JSON.stringify(input).replaceAll(ours, bare)));
    if (inputs.length !== count) throw new Error(`${inputs.length} transactions for ${count}`);
    return timed(count, width, async (index) => {
      await bareClient.send(new TransactWriteItemsCommand(inputs[index]));
    });
  }
  async function compare(name: string, count: number, width: number): Promise<Row[]> {
    const rounds: { readonly mine: Round; readonly plain: Round }[] = [];
    for (let round = -1; round < ROUNDS; round += 1) {
      const mine = await oursRound(count, width);
      const plain = await bareRound(count, width);
      if (round >= 0) rounds.push({ mine, plain }); // the first warms both up
    }
    const ratios = rounds.map(({ mine, plain }) => mine.rate / plain.rate);
    const above = rounds.map(({ mine, plain }) => mine.cpu - plain.cpu);
    return [
      row(
        `accept, ${name}: petitions`,
        rounds.map(({ mine }) => mine.rate),
        '/s',
      ),
      row(
        `accept, ${name}: bare transactions`,
        rounds.map(({ plain }) => plain.rate),
        '/s',
      ),
      aimed(
        row(`accept, ${name}: of the bare rate`, ratios, '×', 2),
        `≥ ${AIM_RATE}`,
        median(ratios) >= AIM_RATE,
      ),
      aimed(
        row(`accept, ${name}: CPU above the bare write`, above, 'ms', 2),
        `≤ ${AIM_CPU_MS}`,
        median(above) <= AIM_CPU_MS,
      ),
    ];
  }

  try {
    const rows = [
      ...(await compare('in sequence', amount(120, 20), 1)),
      ...(await compare('16 at once', amount(320, 32), 16)),
    ];
    const kept = JSON.stringify(seen.at(-1));
    const number = kept.match(/\d{4}-\d{6,8}-\d/)?.[0] ?? '';
    const sample: Sample = (table, index) =>
      JSON.parse(
        kept
          .replaceAll(ours, table)
          .replaceAll(number, `${number}-${index}`)
          .replaceAll('"unique#', `"unique#${index}#`),
      );
    return { rows, sample };
  } finally {
    for (const one of [admin, client, bareClient]) one.destroy();
  }
}
