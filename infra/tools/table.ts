import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { addressIn, type TABLE, type Values } from './command-line.ts';

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
    return { client: DynamoDBDocumentClient.from(new DynamoDBClient({})), table };
  }
  const { tables, endpoint, region, credentials } = await localEnv(runner);
  const name = table ?? Object.values(tables)[0];
  if (!name) throw new Error('The runner has no table.');
  const client = new DynamoDBClient({ endpoint, region, credentials });
  return { client: DynamoDBDocumentClient.from(client), table: name };
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
