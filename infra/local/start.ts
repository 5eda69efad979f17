import { createServer } from 'node:net';
import { askedOf } from '../tools/command-line.ts';
import { requireJava } from '../tools/runtime-guard.ts';
import { Interrupted, synthesize } from './synthesize.ts';

const { values } = askedOf({
  name: 'start',
  about: 'Brings the whole service up on this computer: no AWS account, no Docker.',
  options: {
    port: { value: 'NUMBER', is: 'port', about: 'where it listens (4000)' },
    clock: { value: 'WORD', about: 'standing: it moves only when it is moved; running' },
    'start-at': {
      value: 'INSTANT',
      is: 'instant',
      about: 'when the clock begins: 2026-11-24T10:12:00+09:00 (now)',
    },
  },
  more: `The variables PORT, CLOCK and START_AT say the same; TABLES=dynamodb-local uses DynamoDB Local, which needs Java.`,
});
const START_AT = values['start-at'] ?? process.env.START_AT;
const PORT = String(values.port ?? process.env.PORT ?? 4000);
const CLOCK = values.clock ?? process.env.CLOCK ?? 'running';
const port = Number(PORT);

function stopWith(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
/** Ends with why nobody can listen there; `code` is Node's word for it. */
function refusePort(code: string | undefined): never {
  if (code === 'EACCES')
    stopWith(
      `Port ${PORT} is not for every user: choose one above 1023, as in \`PORT=4001 npm start\`.`,
    );
  if (code !== 'EADDRINUSE') stopWith(`Port ${PORT} cannot be listened on: ${code}.`);
  const another = port < 65_535 ? port + 1 : 4000;
  stopWith(`Port ${PORT} is taken: choose another, as in \`PORT=${another} npm start\`.`);
}
const probed = () =>
  new Promise<void>((free) => {
    const probe = createServer().once('error', ({ code }: NodeJS.ErrnoException) =>
      refusePort(code),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(() => free()));
  });

if (process.env.TABLES === 'dynamodb-local') requireJava();
if (!/^\d+$/.test(PORT) || port > 65_535)
  stopWith(`PORT=${PORT} is no port: give a number up to 65535, as in \`PORT=4001 npm start\`.`);
if (START_AT !== undefined && Number.isNaN(Date.parse(START_AT)))
  stopWith(`START_AT is no instant like 2026-11-24T10:12:00+09:00: ${START_AT}`);
if (CLOCK !== 'standing' && CLOCK !== 'running')
  stopWith(`CLOCK=${CLOCK} is no clock: say standing or running.`);
// Before the minute that the rest may take.
if (port > 0) await probed();

// Until all is up, leaving is enough: the engines end with this process when it ends by `exit`.
let stop = async (): Promise<void> => {};
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) return;
    stopping = true;
    void stop().finally(() => process.exit(0));
  });
}

/** npm hands SIGTERM to its shell alone, which dies and leaves us behind; then we end as if we had been told. */
const PARENT_SEEN_EVERY = 500;
if (process.env.npm_lifecycle_event === 'start') {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, PARENT_SEEN_EVERY).unref();
}

/** What is done now, and after how many seconds. */
function say(what: string): void {
  console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${what}`);
}

/** Ctrl-C reaches the synthesis as well and ends it first. */
function templates(): string {
  try {
    return synthesize('.ihaeng/cdk.out', () =>
      say('Making the templates and bundles: half a minute, once after each change'),
    );
  } catch (error) {
    if (error instanceof Interrupted) process.exit(0);
    throw error;
  }
}

const { startService } = await import('./service.ts');
const service = await startService({
  templates: templates(),
  ...(START_AT !== undefined && { startAt: START_AT }),
  running: CLOCK === 'running',
  port,
  progress: say,
}).catch((error: unknown) => {
  // Somebody took it in the meantime.
  if (Object(error).syscall === 'listen' && Object(error).port === port)
    refusePort(Object(error).code);
  throw error;
});
stop = service.stop;
say('Ready');
console.log(`Acknowledged, not emulated here: ${service.assembly.acknowledged.join(', ')}.`);
console.log(
  `The front page: ${service.endpoint}/  The form for citizens: ${service.endpoint}/write`,
);
console.log(`Petitions with their codes, mails, clock and pages: ${service.endpoint}/_local/`);
console.log(
  CLOCK === 'standing'
    ? 'The clock stands: it moves at /_local/, or by POST /_local/clock.'
    : 'The clock runs; --clock standing holds it still.',
);
console.log('Everything is kept in memory: petitions, mails and files end with this process.');
console.log(`READY ${service.endpoint}`);
