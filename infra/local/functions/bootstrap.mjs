// Runs inside a sandbox: loads the bundled handler, asks the Runtime API for work, shows it the runner's clock.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

// By `require`: an import of `node:http` reads all that it exports, and so loads its WebSocket (30 ms of a start).
const builtin = createRequire(import.meta.url);
const { request } = builtin('node:http');
const { Socket } = builtin('node:net');

// The pipe to the runner closes with it, however it ends; a function that is at work does not outlive it.
new Socket({ fd: 0, readable: true, writable: false })
  .on('error', () => {})
  .once('close', () => process.exit(0))
  .resume()
  .unref();

/** What the process was before it loaded any code of ours. */
const globals = Object.getOwnPropertyDescriptors(globalThis);
const listeners = () =>
  new Map(process.eventNames().map((name) => [name, process.rawListeners(name)]));
const listened = listeners();
/** The language's own objects, as they were. */
const own = Object.values(globals)
  .flatMap(({ value }) => (typeof value === 'function' ? [value, value.prototype] : []))
  .filter(Boolean)
  .map((one) => ({ one, was: Object.getOwnPropertyDescriptors(one) }));
const isChanged = ({ one, was }) =>
  Reflect.ownKeys(one).length !== Reflect.ownKeys(was).length ||
  Reflect.ownKeys(was).some(
    (key) => !Object.is(Reflect.getOwnPropertyDescriptor(one, key)?.value, was[key].value),
  );
/** Threads of the code that run; the process's list of what is active does not hold them. */
let threads = 0;
const workers = builtin('node:worker_threads');
const { Worker } = workers;
workers.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    threads += 1;
    this.once('exit', () => {
      threads -= 1;
    });
  }
};
/** An ES module is evaluated once in a process. */
let isModule = false;

/** What runs beside the pipes and the one connection to the Runtime API. */
function running() {
  const [connections, others] = [[], []];
  for (const kind of process.getActiveResourcesInfo())
    if (kind === 'TCPSocketWrap') connections.push(kind);
    else if (kind !== 'PipeWrap') others.push(kind);
  return [...others, ...connections.slice(1)];
}

/**
 * Loads the code once more, as a new process would: no module, global, listener or variable of the last life is left.
 * Where something of it still runs (a timer, a thread, a connection), or the language itself was changed, the process
 * ends instead.
 */
async function again({ environment, now: begins }) {
  await new Promise((turn) => setImmediate(turn)); // a connection that the gateway closed is seen to be closed
  if (isModule || threads > 0 || running().length > 0 || own.some(isChanged)) process.exit(0);
  for (const key of Reflect.ownKeys(globalThis)) {
    if (Object.hasOwn(globals, key) || Reflect.deleteProperty(globalThis, key)) continue;
    // Node's own, of its `fetch`: it holds connections, and those were looked at.
    if (!String(key).includes('undici')) process.exit(0);
  }
  Object.defineProperties(globalThis, globals);
  for (const [name, all] of listeners())
    for (const one of all)
      if (!listened.get(name)?.includes(one)) process.removeListener(name, one.listener ?? one);
  process.exitCode = undefined;
  for (const name of Object.keys(process.env)) delete process.env[name];
  const { IHAENG_CLOCK_AT: _, ...rest } = environment;
  Object.assign(process.env, rest, { AWS_LAMBDA_RUNTIME_API: runtimeApi });
  offset = begins - Real.now();
  stands = begins;
  globalThis.Date = Shown;
  const { cache } = builtin;
  for (const file of Object.keys(cache)) delete cache[file];
  handle = await loaded();
}

const runtimeApi = process.env.AWS_LAMBDA_RUNTIME_API;
const api = `http://${runtimeApi}/2018-06-01/runtime`;
const Real = Date;
let offset = Number(process.env.IHAENG_CLOCK_AT) - Real.now();
let stands = Number(process.env.IHAENG_CLOCK_AT);
delete process.env.IHAENG_CLOCK_AT;
const now = () => stands ?? Real.now() + offset;

const Shown = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }
  static now() {
    return now();
  }
};
globalThis.Date = Shown;

/** Not `fetch`: loading it takes a start 20 ms that Lambda's own runtime client does not take. */
const ask = (method, path, body) =>
  new Promise((resolve, reject) => {
    const asked = request(`${api}/${path}`, { method }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, text }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
const post = (path, body) => ask('POST', path, JSON.stringify(body ?? null));
const told = (error) => ({
  errorType: error?.name ?? 'Error',
  errorMessage: String(error?.message ?? error),
  trace: String(error?.stack ?? '').split('\n'),
});

async function load() {
  const [file, name] = process.env._HANDLER.split('.');
  const root = process.env.LAMBDA_TASK_ROOT;
  const require = createRequire(`${root}/`);
  let found;
  try {
    found = require(`${root}/${file}.js`);
  } catch (error) {
    if (error.code !== 'MODULE_NOT_FOUND') throw error;
    found = await import(pathToFileURL(`${root}/${file}.mjs`).href);
    isModule = true;
  }
  if (typeof found[name] !== 'function') throw new Error(`${process.env._HANDLER} is no function`);
  return found[name];
}

async function loaded() {
  try {
    return await load();
  } catch (error) {
    console.error(error);
    await post('init/error', told(error));
    process.exit(1);
  }
}

let handle = await loaded();
for (;;) {
  const next = await ask('GET', 'invocation/next');
  if (next.status !== 200) process.exit(0);
  if (next.headers['ihaeng-again'] !== undefined) {
    await again(JSON.parse(next.text));
    continue;
  }
  const id = next.headers['lambda-runtime-aws-request-id'];
  const at = Number(next.headers['ihaeng-clock-at']);
  offset = at - Real.now();
  stands = next.headers['ihaeng-clock-running'] === 'true' ? undefined : at;
  // As Lambda's own runtime: the SDK sends it on, and so each hop of a message is counted.
  const trace = next.headers['lambda-runtime-trace-id'];
  if (trace === undefined) delete process.env._X_AMZN_TRACE_ID;
  else process.env._X_AMZN_TRACE_ID = trace;
  const endsAt = Number(next.headers['lambda-runtime-deadline-ms']);
  const context = {
    awsRequestId: id,
    functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
    invokedFunctionArn: next.headers['lambda-runtime-invoked-function-arn'],
    memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, endsAt - Real.now()),
  };
  try {
    await post(`invocation/${id}/response`, await handle(JSON.parse(next.text), context));
  } catch (error) {
    console.error(error);
    await post(`invocation/${id}/error`, told(error));
  }
}
