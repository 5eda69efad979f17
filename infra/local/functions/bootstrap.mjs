// Runs inside a sandbox: loads the bundled handler, asks the Runtime API for work, shows it the runner's clock.
import { request } from 'node:http';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { pathToFileURL } from 'node:url';

// The pipe to the runner closes with it, however it ends; a function that is at work does not outlive it.
new Socket({ fd: 0, readable: true, writable: false })
  .on('error', () => {})
  .once('close', () => process.exit(0))
  .resume()
  .unref();

const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const Real = Date;
let offset = Number(process.env.IHAENG_CLOCK_AT) - Real.now();
let stands = Number(process.env.IHAENG_CLOCK_AT);
delete process.env.IHAENG_CLOCK_AT;
const now = () => stands ?? Real.now() + offset;

globalThis.Date = class extends Real {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }
  static now() {
    return now();
  }
};

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
  }
  if (typeof found[name] !== 'function') throw new Error(`${process.env._HANDLER} is no function`);
  return found[name];
}

let handle;
try {
  handle = await load();
} catch (error) {
  console.error(error);
  await post('init/error', told(error));
  process.exit(1);
}
for (;;) {
  const next = await ask('GET', 'invocation/next');
  if (next.status !== 200) process.exit(0);
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
