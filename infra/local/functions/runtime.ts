import type { ChildProcess } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpServer } from '../server.ts';

/** Whom a process works for: it is told what the process asks, answers and writes, and of its end. */
export interface RuntimeUser {
  /** It asks for work. */
  asks(): void;
  answers(path: string, body: unknown): void;
  log(text: string): void;
  ended(why: string): void;
}

/** A function's process behind Lambda's Runtime API, at the service of one sandbox after the other. */
export interface Runtime {
  readonly pid: number | undefined;
  /** Whether it waits for work. */
  readonly isAsking: boolean;
  readonly isGone: boolean;
  user: RuntimeUser;
  /** Answers the request for work that waits. */
  hand(headers: Readonly<Record<string, string>>, body: unknown): void;
  /** Whether it keeps the runner's own process from ending. */
  keepAlive(alive: boolean): void;
  /** SIGKILL; resolves when the process has gone. */
  kill(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || 'null');
}

/** Opens the Runtime API and starts the process that asks it. */
export async function startRuntime(
  user: RuntimeUser,
  start: (port: number) => ChildProcess,
): Promise<Runtime> {
  let asking: ServerResponse | undefined;
  let isGone = false;
  const api = httpServer((request, response) => {
    answer(request, response).catch((error: Error) => response.writeHead(500).end(error.message));
  });
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '';
    if (path.endsWith('/invocation/next')) {
      asking = response;
      runtime.user.asks();
      return;
    }
    const body = await bodyOf(request);
    response.writeHead(202).end();
    runtime.user.answers(path, body);
  }
  await new Promise<void>((listening) => api.listen(0, '127.0.0.1', listening));
  const child = start((api.address() as AddressInfo).port); // it listens on TCP
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => runtime.user.log(text));
  const closed = new Promise<void>((gone) => {
    const ended = (why: string) => {
      isGone = true;
      runtime.user.ended(why);
      api.close();
      api.closeAllConnections();
      gone();
    };
    child.once('error', (error) => ended(error.message));
    child.once('close', (code, signal) => ended(`ended with ${signal ?? code}`));
  });

  const runtime: Runtime = {
    user,
    pid: child.pid,
    get isAsking() {
      return asking !== undefined;
    },
    get isGone() {
      return isGone;
    },
    hand(headers, body) {
      for (const [name, value] of Object.entries(headers)) asking?.setHeader(name, value);
      asking?.end(JSON.stringify(body));
      asking = undefined;
    },
    keepAlive(alive) {
      const held = [child, api, child.stdin, child.stdout, child.stderr, asking?.socket] as const;
      for (const one of held as readonly { ref?(): void; unref?(): void }[])
        alive ? one?.ref?.() : one?.unref?.();
    },
    kill() {
      child.kill('SIGKILL');
      return closed;
    },
  };
  return runtime;
}
