import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { type BuildOptions, build } from 'esbuild';
import { virtualClock } from '../../infra/local/clock.ts';
import { startSandbox } from '../../infra/local/functions/sandbox.ts';
import { nameServer } from '../../infra/local/names.ts';
import { charterModuleOf } from '../../infra/parts/charters.ts';
import type { Sample } from './accept.ts';
import { type Bundle, bundles } from './bundles.ts';
import { petitionEvent } from './petitions.ts';
import { seededTable } from './record.ts';
import { amount } from './rounds.ts';
import { aimed, median, type Row, row } from './rows.ts';

const ROUNDS = amount(11);
const OTHERS = amount(3);
const AIM_BARE = 1.35;
const AIM_EVERYTHING = 0.5;

interface Contender {
  readonly name: string;
  readonly directory: string;
  readonly handler: string;
  readonly memory: number;
  readonly event: () => unknown;
}

const AS_HOUSE: BuildOptions = {
  format: 'cjs',
  minify: true,
  mainFields: ['module', 'main'],
  supported: { 'dynamic-import': false },
};
/** Nothing bundled but our own sources: every package is read as npm installed it. */
const AS_INSTALLED: BuildOptions = {
  format: 'esm',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
};

/** A rival as the house bundles its own, one minified CommonJS file, or as npm installs its packages. */
async function rival(
  source: string,
  assembly: string,
  event: () => unknown,
  how: BuildOptions = AS_HOUSE,
): Promise<Contender> {
  const name = how === AS_HOUSE ? source : `${source}, unbundled`;
  const directory = resolve(assembly, `rival.${name.replace(/\W+/g, '-')}`); // there a .js is CommonJS, as on Lambda
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const charters = join(directory, 'charters.js');
  writeFileSync(charters, charterModuleOf('standard'));
  await build({
    entryPoints: { index: `test/bench/rivals/${source}.ts` },
    outdir: directory,
    bundle: true,
    platform: 'node',
    target: 'node24',
    alias: { '#charters': charters },
    logLevel: 'error',
    ...how,
  });
  return { name, directory, handler: 'index.handler', memory: 1024, event };
}

/** An object of the shelf, which is empty and takes what is put there. */
const OBJECT = /^\/(documents|snapshots)\//;

/**
 * One endpoint for all: Secrets Manager for the intake's first answer, the table engine for everybody, and for all else (a
 * bucket, a gateway's list) an empty answer. Each sandbox has
 * an access key of its own and the table engine a world for each key, so all speak with the starts' own: a
 * world in which the accept bench wrote seven thousand petitions answers 45 ms later, an item.
 */
async function front(endpoint: string): Promise<Server> {
  const secret = JSON.stringify({ current: 'a root key of the bench, 16 characters or more' });
  const forward = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const target = String(request.headers['x-amz-target'] ?? '');
    if (OBJECT.test(request.url ?? '')) {
      response.statusCode = request.method === 'PUT' ? 200 : 404;
      response.end();
      return;
    }
    if (target === '') {
      response.setHeader('content-type', 'application/xml');
      response.end('<ListBucketResult></ListBucketResult>');
      return;
    }
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    if (target.startsWith('secretsmanager.')) {
      response.end(JSON.stringify({ Name: 'keys', SecretString: secret }));
      return;
    }
    const authorization = String(request.headers.authorization);
    const reply = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': target,
        'x-amz-date': String(request.headers['x-amz-date']),
        authorization: authorization.replace(/Credential=[^/]+/, 'Credential=starts'),
      },
      body: Buffer.concat(chunks),
    });
    response.statusCode = reply.status;
    response.end(await reply.text());
  };
  const server = createServer((request, response) => {
    forward(request, response).catch((error: unknown) =>
      response.destroy(new Error(String(error))),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return server;
}

/** The first answer of a fresh process, ms from its spawn; its Runtime API is the runner's. */
async function firstAnswer(
  { name, directory, handler, memory, event }: Contender,
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const clock = virtualClock(Date.now(), true);
  const lines: string[] = [];
  const from = performance.now();
  const sandbox = await startSandbox(
    {
      name,
      arn: `arn:aws:lambda:ap-northeast-2:000000000000:function:${name}`,
      asset: directory,
      handler,
      timeout: 20_000,
      memoryMegabytes: memory,
      environment,
    },
    clock,
    (line) => lines.push(line),
  );
  try {
    const answer = await sandbox.invoke(event());
    const took = performance.now() - from;
    const status = JSON.stringify(answer)?.match(/"statusCode":(\d+)/)?.[1] ?? '200';
    // Whoever asks nothing right is refused, and that is an answer; a petition must be received.
    if (Number(status) >= 500 || (event === petitionEvent && status !== '201'))
      throw new Error(`${name} answered ${JSON.stringify(answer)}`);
    return took;
  } catch (error) {
    throw new Error(`${name}: ${lines.join('')}`, { cause: error });
  } finally {
    await sandbox.kill();
    clock.stop();
  }
}

const kilobytes = (directory: string): number =>
  Math.round(
    readdirSync(directory).reduce((sum, file) => sum + statSync(join(directory, file)).size, 0) /
      1000,
  );

/** Bundle size and first answer of each function; the intake against the least and the most that could be loaded. */
export async function benchStarts(
  endpoint: string,
  assembly: string,
  sample: Sample,
): Promise<Row[]> {
  const credentials = { accessKeyId: 'starts', secretAccessKey: 'bench' };
  const admin = new DynamoDBClient({ endpoint, region: 'ap-northeast-2', credentials });
  const table = await seededTable(admin, 'bench-starts', assembly);
  const [gate, names] = await Promise.all([front(endpoint), nameServer()]);
  const address = gate.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const shared = {
    AWS_REGION: 'ap-northeast-2',
    AWS_SECRET_ACCESS_KEY: 'bench',
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
  };
  let written = 0;
  const write = () => {
    written += 1;
    return sample(table, written);
  };
  await admin.send(new TransactWriteItemsCommand(write())); // it is a valid one

  const own = bundles(assembly).map((bundle) => ({ ...bundle, event: eventOf(bundle) }));
  const intake = own.find(({ name }) => name === 'intake/web');
  if (intake === undefined) throw new Error('no intake in the template');
  const least = await rival('write-only', assembly, write);
  const bundled = await rival('everything', assembly, petitionEvent);
  const most = await rival('everything', assembly, petitionEvent, AS_INSTALLED);
  const variables = own.flatMap((bundle) => bundle.variables);
  const environment = (bundle: Contender & Partial<Bundle>) => ({
    ...Object.fromEntries(
      (bundle.variables ?? variables).map((name) => [
        name,
        name.endsWith('_URL') ? shared.AWS_ENDPOINT_URL : 'bench',
      ]),
    ),
    ...shared,
    RECORDS_TABLE: table,
    LINK_BASE: 'https://example.org',
    NAME_SERVER: names.server,
  });

  const times = new Map<string, number[]>();
  try {
    for (let round = -1; round < ROUNDS; round += 1)
      for (const one of [intake, least, bundled, most])
        record(times, one.name, round, await firstAnswer(one, environment(one)));
    for (const one of own.filter(({ name }) => name !== intake.name))
      for (let round = -1; round < OTHERS; round += 1)
        record(times, one.name, round, await firstAnswer(one, environment(one)));
  } finally {
    await names.stop();
    gate.close();
    gate.closeAllConnections();
    admin.destroy();
  }
  const middle = (name: string) => median(times.get(name) ?? []);
  // The bare write itself takes more than half of what everything takes once it is bundled: the aim means packages as installed.
  const toBundled = middle(intake.name) / middle(bundled.name);
  const toBare = middle(intake.name) / middle(least.name);
  const toAll = middle(intake.name) / middle(most.name);
  // What a person waits for must survive a start that is three times as slow as it is here.
  const ofTimeout = own
    .filter(({ routes }) => routes.length > 0)
    .map(({ name, timeout }) => (3 * Math.max(...(times.get(name) ?? []))) / (timeout * 1000));
  const worst = Math.max(...ofTimeout);
  return [
    ...[...own, least, bundled, most].flatMap((one) => [
      row(`start, ${one.name}: bundle`, [kilobytes(one.directory)], 'kB'),
      row(`start, ${one.name}: spawn to first answer`, times.get(one.name) ?? [], 'ms'),
    ]),
    aimed(
      row('start, intake against the bare write', [toBare], '×', 2),
      `≤ ${AIM_BARE}`,
      toBare <= AIM_BARE,
    ),
    aimed(
      row('start, three slowest starts against the timeout, of the routes', ofTimeout, '×', 2),
      '≤ 1',
      worst <= 1,
    ),
    row('start, intake against everything bundled', [toBundled], '×', 2),
    aimed(
      row('start, intake against everything imported', [toAll], '×', 2),
      `≤ ${AIM_EVERYTHING}`,
      toAll <= AIM_EVERYTHING,
    ),
  ];
}

function record(times: Map<string, number[]>, name: string, round: number, took: number): void {
  if (round < 0) return; // the first fills the file cache
  times.set(name, [...(times.get(name) ?? []), took]);
}

/** The least work that there is: a request of one of its routes (a page, before a form), or an empty batch. */
function eventOf({ name, routes }: Bundle): () => unknown {
  if (name === 'intake/web') return petitionEvent;
  const route = routes.find((key) => key.startsWith('GET ')) ?? routes[0];
  if (route === undefined) return () => ({ Records: [] });
  const [method = '', path = ''] = route.split(' ');
  return () => {
    const { body: _body, ...event } = petitionEvent();
    const http = { ...event.requestContext.http, method, path };
    const requestContext = { ...event.requestContext, routeKey: route, http };
    return { ...event, routeKey: route, rawPath: path, requestContext };
  };
}
