import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Pool } from './pool.ts';

/** One invocation in real milliseconds, from handing over the event to the answer. */
export interface Run {
  readonly ms: number;
  /** From the process's spawn until it first asked for work; 0 when it was warm. */
  readonly startMs: number;
}

/** What a sandbox took of the processor (ms): until it first asked for work, and in all. */
export interface Ended {
  readonly startCpuMs: number;
  readonly cpuMs: number;
}

export interface SandboxProperties {
  readonly name: string;
  readonly arn: string;
  readonly asset: string;
  readonly handler: string;
  /** Real milliseconds, then SIGKILL. */
  readonly timeout: number;
  readonly memoryMegabytes: number;
  /** Only this: nothing of the runner's own environment reaches a function. */
  readonly environment: Readonly<Record<string, string>>;
  /** Told of each sandbox's own access key, so that the gateway knows who calls and a fault can kill just that one. */
  readonly admit?: (accessKey: string, kill: () => Promise<void>) => void;
  /** Told of each invocation that was answered. */
  readonly ran?: (run: Run) => void;
  /** Where processes are kept for the next sandbox of the same code; without it each sandbox has its own. */
  readonly pool?: Pool;
  /** Told when the runner ends a sandbox. */
  readonly ended?: (ended: Ended) => void;
}

const BOOTSTRAP = fileURLToPath(new URL('bootstrap.mjs', import.meta.url));

/** Under which key a process calls services, and what time it begins at (epoch ms). */
interface Place {
  readonly accessKey: string;
  readonly now: number;
}

/** What Lambda sets for a function and nothing else of ours, but for where its Runtime API is. */
export const functionEnvironment = (
  own: SandboxProperties,
  { accessKey, now }: Place,
): Readonly<Record<string, string>> => ({
  ...own.environment,
  AWS_ACCESS_KEY_ID: accessKey,
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_EC2_METADATA_DISABLED: 'true',
  _HANDLER: own.handler,
  LAMBDA_TASK_ROOT: own.asset,
  AWS_LAMBDA_FUNCTION_NAME: own.name,
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(own.memoryMegabytes),
  IHAENG_CLOCK_AT: String(now),
  TZ: 'UTC',
});

/** A function's process, which asks for work at the port. */
export const functionProcess = (
  own: SandboxProperties,
  { port, ...place }: Place & { readonly port: number },
): ChildProcess =>
  spawn(process.execPath, [`--max-old-space-size=${own.memoryMegabytes}`, BOOTSTRAP], {
    cwd: own.asset,
    stdio: ['pipe', 'pipe', 'pipe'], // it ends when the first one closes: with the runner
    env: { ...functionEnvironment(own, place), AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}` },
  });
