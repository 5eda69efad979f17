import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { VirtualClock } from '../contract.ts';
import { peakMegabytes } from './memory.ts';
import { functionProcess, type SandboxProperties } from './process.ts';
import { processorTime } from './processor.ts';

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
  kill(): Promise<void>;
}
interface Work {
  readonly id: string;
  readonly event: unknown;
  readonly trace?: string;
  readonly done: (answer: unknown) => void;
  readonly failed: (error: FunctionFailed) => void;
}

const bodyOf = async (request: IncomingMessage) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || 'null');
};

/** One process and its Runtime API; one request at a time. */
export async function startSandbox(
  own: SandboxProperties,
  clock: VirtualClock,
  log: (line: string) => void,
): Promise<Sandbox> {
  let work: Work | undefined;
  let asking: ServerResponse | undefined;
  let dead = false;
  let startMs: number | undefined;
  let startCpuMs = 0;
  let handedAt: number | undefined;
  let alarm: NodeJS.Timeout | undefined;

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
      child.kill('SIGKILL');
    }, ms);
  };
  const hand = () => {
    if (!work || !asking) return;
    asking.setHeader('lambda-runtime-aws-request-id', work.id);
    asking.setHeader('lambda-runtime-deadline-ms', String(Date.now() + own.timeout));
    asking.setHeader('lambda-runtime-invoked-function-arn', own.arn);
    if (work.trace !== undefined) asking.setHeader('lambda-runtime-trace-id', work.trace);
    asking.setHeader('ihaeng-clock-at', String(clock.now()));
    asking.setHeader('ihaeng-clock-running', String(clock.running && clock.movingTo === undefined));
    handedAt = performance.now();
    allow(own.timeout); // the start has a limit of its own
    asking.end(JSON.stringify(work.event));
    asking = undefined;
  };
  const api = createServer((request, response) => {
    answer(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (path.endsWith('/invocation/next')) {
      asking = response;
      if (startMs === undefined) {
        startMs = performance.now() - spawnedAt;
        startCpuMs = processorTime(child.pid).own;
      }
      return hand();
    }
    const body = await bodyOf(request);
    const answeredAt = performance.now();
    response.writeHead(202).end();
    if (path.endsWith('/init/error')) dead = true;
    const ended = work;
    work = undefined;
    if (handedAt !== undefined) own.ran?.({ ms: answeredAt - handedAt, startMs: startMs ?? 0 });
    startMs = 0; // told once: the next answer is a warm one's
    const used = peakMegabytes(child.pid);
    if (used > own.memoryMegabytes) {
      const said = `${own.name} took ${used} MB of ${own.memoryMegabytes}`;
      log(`${JSON.stringify({ level: 'ERROR', message: 'killed for its memory', said })}\n`);
      ended?.failed(new FunctionFailed('Runtime.OutOfMemory', said));
      void kill();
    } else if (path.endsWith('/response')) ended?.done(body);
    else ended?.failed(new FunctionFailed(body.errorType, body.errorMessage));
  }
  await new Promise<void>((listening) => api.listen(0, '127.0.0.1', listening));
  const { port } = api.address() as AddressInfo; // it listens on TCP
  const accessKey = `AKIA${randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase()}`;
  const spawnedAt = performance.now();
  const child = functionProcess(own, { accessKey, port, now: clock.now() });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => log(text));
  }
  const closed = new Promise<void>((gone) => {
    const ended = (why: string) => {
      dead = true;
      work?.failed(new FunctionFailed('Runtime.ExitError', why));
      work = undefined;
      api.close();
      api.closeAllConnections();
      gone();
    };
    child.once('error', (error) => ended(error.message));
    child.once('close', (code, signal) => ended(`${own.name} ended with ${signal ?? code}`));
  });

  function kill(): Promise<void> {
    if (!dead) own.ended?.({ startCpuMs, cpuMs: processorTime(child.pid).own });
    dead = true;
    child.kill('SIGKILL');
    return closed;
  }
  own.admit?.(accessKey, kill);

  return {
    get dead() {
      return dead;
    },
    kill,
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
