import type { VirtualClock } from './contract.ts';
import type { SandboxProperties } from './functions/process.ts';
import { type Sandbox, startSandbox } from './functions/sandbox.ts';

export interface FunctionProperties extends SandboxProperties {
  /** Sandboxes at once; what is more waits. */
  readonly most: number;
  readonly mayLoop?: boolean;
}
export interface LocalFunction {
  readonly name: string;
  readonly arn: string;
  /** Whether it may be invoked again and again by what it sends (`RecursiveLoop: Allow`). */
  readonly mayLoop: boolean;
  /** With the X-Ray trace header of what invokes it. */
  invoke(event: unknown, trace?: string): Promise<unknown>;
  /** Everything its sandboxes wrote, in order. */
  logs(): string;
  /** SIGKILLs every sandbox, also those at work (faults). */
  kill(): Promise<void>;
  /** Ends every sandbox; processes at rest may serve others. */
  end(): Promise<void>;
}

/** A function as its bundled code in processes of its own; warm ones are used again. */
export function localFunction(own: FunctionProperties, clock: VirtualClock): LocalFunction {
  const alive = new Set<Sandbox>();
  const warm: Sandbox[] = [];
  const waiting: (() => void)[] = [];
  const lines: string[] = [];
  let open = 0;

  async function turn(): Promise<void> {
    if (open >= own.most) await new Promise<void>((next) => waiting.push(next));
    else open += 1;
  }
  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else open -= 1;
  }
  async function sandbox(): Promise<Sandbox> {
    for (let one = warm.pop(); one; one = warm.pop()) if (!one.dead) return one;
    const fresh = await startSandbox(own, clock, (line) => lines.push(line));
    alive.add(fresh);
    return fresh;
  }
  async function run(event: unknown, trace?: string): Promise<unknown> {
    await turn();
    try {
      const one = await sandbox();
      try {
        return await one.invoke(event, trace);
      } finally {
        if (one.dead) alive.delete(one);
        else warm.push(one);
      }
    } finally {
      leave();
    }
  }
  async function endAll(end: (one: Sandbox) => Promise<void>): Promise<void> {
    warm.length = 0;
    await Promise.all([...alive].map(end));
    alive.clear();
  }
  return {
    name: own.name,
    arn: own.arn,
    mayLoop: own.mayLoop ?? false,
    invoke: (event, trace) => clock.track(run(event, trace)),
    logs: () => lines.join(''),
    kill: () => endAll((one) => one.kill()),
    end: () => endAll((one) => one.end()),
  };
}
