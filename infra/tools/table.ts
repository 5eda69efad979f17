import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { systemClock } from '../../shared/lambda/clock.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { addressIn, type TABLE, type Values } from './command-line.ts';
import { ask, LocalClock, read } from './public.ts';

export type Place = Values<typeof TABLE>;

const LocalEnv = z.object({
  endpoint: z.string(),
  region: z.string(),
  credentials: z.object({ accessKeyId: z.string(), secretAccessKey: z.string() }),
  tables: z.record(z.string(), z.string()),
  queues: z.record(z.string(), z.string()),
  buckets: z.record(z.string(), z.string()),
});

/**
 * The table that a tool works on: the runner's own, or the named one with the shell's AWS credentials.
 * @throws Error whose message is for the operator.
 */
export async function openTable({ table, ...where }: Place) {
  const runner = addressIn(where);
  if (runner === undefined) {
    if (!table)
      throw new Error(
        'Name the table with --table NAME (an output of the records stack), or use --local.',
      );
    const base = new DynamoDBClient({});
    return { base, client: DynamoDBDocumentClient.from(base), table, clock: systemClock };
  }
  const { tables, endpoint, region, credentials } = await localEnv(runner);
  const name = table ?? Object.values(tables)[0];
  if (!name) throw new Error('The runner has no table.');
  const base = new DynamoDBClient({ endpoint, region, credentials });
  const client = DynamoDBDocumentClient.from(base);
  return { base, client, table: name, clock: await clockOf(runner) };
}

/** The runner's clock stands, or was moved; here it stands where it is now. */
export async function clockOf(runner: string): Promise<Clock> {
  const said = read(LocalClock, await ask(runner, '/_local/clock'), 'reading the clock');
  const now = Date.parse(said.now);
  return { now: () => now };
}

/**
 * Where the runner's engines are, and with which credentials they are asked.
 * @throws Error with one sentence, when no runner answers there.
 */
export async function localEnv(url: string) {
  if (!URL.canParse(url))
    throw new Error(`${url} is not an address: give it like http://localhost:4000.`);
  const response = await fetch(new URL('/_local/env', url)).catch(() => undefined);
  if (!response?.ok) throw new Error(`Nothing answers at ${url}: start it with npm start.`);
  const read = z.safeParse(LocalEnv, await response.json().catch(() => undefined));
  if (!read.success) throw new Error(`What answers at ${url} is not the runner.`);
  return read.data;
}
