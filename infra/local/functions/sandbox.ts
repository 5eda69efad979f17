import { randomUUID } from 'node:crypto';
import type { VirtualClock } from '../contract.ts';
import { mayServeAgain, peakMegabytes } from './memory.ts';
import { functionEnvironment, functionProcess, type SandboxProperties } from './process.ts';
import { processorTime } from './processor.ts';
import { type Runtime, type RuntimeUser, startRuntime } from './runtime.ts';

class FunctionFailed extends Error {
  readonly errorType: string;
  constructor(errorType: string, message: string) {
    super(message);
    this.name = 'FunctionFailed';
    this.errorType = errorType;
  }
}
/** What Lambda gives the initialisation of a sandbox, before the function's own timeout begins (ms). */
const START_MS = 10_000;
export interface Sandbox {
  readonly dead: boolean;
  /** @throws FunctionFailed for what the handler threw, a timeout or the end of the process. */
  invoke(event: unknown, trace?: string): Promise<unknown>;
  /** SIGKILL, also in the middle of work. */
  kill(): Promise<void>;
  /** Ends it; its process may serve another sandbox of the same code. */
  end(): Promise<void>;
}
interface Work {
  readonly id: string;
  readonly event: unknown;
  readonly trace?: string;
  readonly done: (answer: unknown) => void;
  readonly failed: (error: FunctionFailed) => void;
}

/** One process; one request at a time. */
export async function startSandbox(
  own: SandboxProperties,
  clock: VirtualClock,
  log: (line: string) => void,
): Promise<Sandbox> {
  let work: Work | undefined;
  let dead = false;
  let startMs: number | undefined;
  let startCpuMs = 0;
  let handedAt: number | undefined;
  let alarm: NodeJS.Timeout | undefined;
  let runtime: Runtime | undefined;
  let cpuBefore = 0;

  /** The work fails after `ms`, and the process is killed. */
  const allow = (ms: number) => {
    clearTimeout(alarm);
    alarm = setTimeout(() => {
      const ended = work;
      work = undefined;
      ended?.failed(
        new FunctionFailed('Sandbox.Timedout', `${own.name} took longer than ${ms} ms`),
      );
      dead = true; // from now on, not when the process has gone: it must not be handed work
      void runtime?.kill();
    }, ms);
  };
  const hand = () => {
    if (!work || !runtime?.isAsking) return;
    handedAt = performance.now();
    allow(own.timeout); // the start has a limit of its own
    runtime.hand(
      {
        'lambda-runtime-aws-request-id': work.id,
        'lambda-runtime-deadline-ms': String(Date.now() + own.timeout),
        'lambda-runtime-invoked-function-arn': own.arn,
        ...(work.trace !== undefined && { 'lambda-runtime-trace-id': work.trace }),
        'ihaeng-clock-at': String(clock.now()),
        'ihaeng-clock-running': String(clock.running && clock.movingTo === undefined),
      },
      work.event,
    );
  };
  const user: RuntimeUser = {
    asks() {
      if (startMs === undefined) {
        startMs = performance.now() - spawnedAt;
        startCpuMs = processorTime(runtime?.pid).own - cpuBefore;
      }
      hand();
    },
    answers(path, body) {
      const answeredAt = performance.now();
      if (path.endsWith('/init/error')) dead = true;
      const ended = work;
      work = undefined;
      if (handedAt !== undefined) own.ran?.({ ms: answeredAt - handedAt, startMs: startMs ?? 0 });
      startMs = 0; // told once: the next answer is a warm one's
      const used = peakMegabytes(runtime?.pid);
      if (used > own.memoryMegabytes) {
        const said = `${own.name} took ${used} MB of ${own.memoryMegabytes}`;
        log(`${JSON.stringify({ level: 'ERROR', message: 'killed for its memory', said })}\n`);
        ended?.failed(new FunctionFailed('Runtime.OutOfMemory', said));
        void kill();
      } else if (path.endsWith('/response')) ended?.done(body);
      else ended?.failed(failureIn(body));
    },
    log,
    ended(why) {
      dead = true;
      work?.failed(new FunctionFailed('Runtime.ExitError', `${own.name} ${why}`));
      work = undefined;
    },
  };
  const tellEnd = () =>
    own.ended?.({ startCpuMs, cpuMs: processorTime(runtime?.pid).own - cpuBefore });
  async function kill(): Promise<void> {
    if (!dead) tellEnd();
    dead = true;
    await runtime?.kill();
  }
  const place = { accessKey: accessKeyOf(randomUUID()), now: clock.now() };
  own.admit?.(place.accessKey, kill); // first: code that is loaded may call already
  const spawnedAt = performance.now();
  const key = `${own.memoryMegabytes} ${own.handler} ${own.asset}`;
  const reused = await again(own.pool?.take(key), functionEnvironment(own, place), place.now, log);
  const started =
    reused?.runtime ??
    (await startRuntime(user, (port) => functionProcess(own, { ...place, port })));
  runtime = started;
  if (dead) await started.kill(); // somebody killed it while it was started
  if (reused) {
    cpuBefore = reused.cpuBefore;
    started.user = user;
    user.asks();
  }

  return {
    get dead() {
      return dead;
    },
    kill,
    async end() {
      if (dead || work || !own.pool || !mayServeAgain(started.pid, own.memoryMegabytes))
        return kill();
      tellEnd();
      dead = true;
      await own.pool.park(key, started);
    },
    invoke(event, trace) {
      return new Promise((resolve, reject) => {
        const settle = (end: () => void) => {
          clearTimeout(alarm);
          end();
        };
        if (dead)
          return settle(() =>
            reject(new FunctionFailed('Runtime.ExitError', `${own.name} is gone`)),
          );
        work = {
          id: randomUUID(),
          event,
          ...(trace !== undefined && { trace }),
          done: (answer) => settle(() => resolve(answer)),
          failed: (error) => settle(() => reject(error)),
        };
        allow(START_MS + own.timeout); // a start that takes longer is tried again within the timeout
        hand();
      });
    },
  };
}

const accessKeyOf = (id: string): string =>
  `AKIA${id.replaceAll('-', '').slice(0, 16).toUpperCase()}`;

function failureIn(body: unknown): FunctionFailed {
  const { errorType, errorMessage } = Object(body);
  return new FunctionFailed(errorType, errorMessage);
}

/** Has a parked process load its code anew; undefined when there is none or something of its last life is left in it. */
async function again(
  runtime: Runtime | undefined,
  environment: Readonly<Record<string, string>>,
  now: number,
  log: (text: string) => void,
): Promise<{ readonly runtime: Runtime; readonly cpuBefore: number } | undefined> {
  if (!runtime) return undefined;
  const cpuBefore = processorTime(runtime.pid).own;
  const isReady = await new Promise<boolean>((settle) => {
    const alarm = setTimeout(() => settle(false), START_MS);
    const ends = (ready: boolean) => {
      clearTimeout(alarm);
      settle(ready);
    };
    runtime.user = {
      asks: () => ends(true),
      answers: () => ends(false), // the code could not be loaded
      log,
      ended: () => ends(false),
    };
    runtime.hand({ 'ihaeng-again': '1' }, { environment, now });
  });
  if (isReady) return { runtime, cpuBefore };
  await runtime.kill();
  return undefined;
}
