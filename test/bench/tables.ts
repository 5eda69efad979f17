import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { dynamoDbLocal } from '../../infra/local/tables/engine.ts';
import { requireJava } from '../../infra/tools/runtime-guard.ts';

const ENGINE = fileURLToPath(
  new URL('../../infra/local/tables/embedded/process.ts', import.meta.url),
);

/** A table engine beside this process; DynamoDB Local where `TABLES=dynamodb-local` says so. */
export interface TablesBeside {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** @throws Error when the engine does not start */
export async function tablesBeside(): Promise<TablesBeside> {
  if (process.env.TABLES === 'dynamodb-local') {
    requireJava();
    return dynamoDbLocal();
  }
  const child = spawn(process.execPath, [ENGINE], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((over) => child.once('close', () => over()));
  const lines = createInterface({ input: child.stdout });
  const endpoint = await Promise.race([
    new Promise<string>((told) => lines.once('line', told)),
    ended.then(() => Promise.reject(new Error('the table engine did not start'))),
  ]);
  return {
    endpoint,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
