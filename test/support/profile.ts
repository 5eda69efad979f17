import { appendFileSync, readFileSync } from 'node:fs';
import { processorTime } from '../../infra/local/functions/processor.ts';
import type { Service } from '../../infra/local/service.ts';

/** Where the processes of one run write what they took; unset when nobody wants to know. */
export const PROFILE = 'IHAENG_PROFILE';

/** What one test file took, in ms of the processor but for `wall`. */
export interface Profile {
  readonly file: string;
  readonly wall: number;
  /** Services that were started, and the test's process while they started. */
  readonly worlds: number;
  readonly opening: number;
  /** The test's own process beside that: the tests, the runner and its engines. */
  readonly process: number;
  /** Sandboxes that were started, what they took until they asked for work, and after that. */
  readonly sandboxes: number;
  readonly starts: number;
  readonly functions: number;
  /** Other children: a tool, a browser. The processes of a browser's pages are not in it, and take three times as much. */
  readonly others: number;
}

/** What a file began with: a process may run one after the other. */
export interface Begun {
  readonly at: number;
  readonly cpu: number;
  readonly children: number;
}

let opened = { worlds: 0, opening: 0 };
let services: Service[] = [];

const cpu = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Starts a service and notes what that took. */
export async function noted(start: () => Promise<Service>): Promise<Service> {
  const before = cpu();
  const service = await start();
  opened.worlds += 1;
  opened.opening += cpu() - before;
  services.push(service);
  return service;
}

export function begin(): Begun {
  opened = { worlds: 0, opening: 0 };
  services = [];
  return { at: performance.now(), cpu: cpu(), children: processorTime('self').children };
}

/** What this process took since the file began. */
export function profileOf(file: string, begun: Begun): Profile {
  const { children } = processorTime('self');
  const ended = services.flatMap((service) => service.ended());
  const sum = (of: (one: (typeof ended)[number]) => number) =>
    ended.reduce((all, one) => all + of(one), 0);
  const starts = sum(({ startCpuMs }) => startCpuMs);
  const all = sum(({ cpuMs }) => cpuMs);
  return {
    file,
    wall: performance.now() - begun.at,
    ...opened,
    process: cpu() - begun.cpu - opened.opening,
    sandboxes: ended.length,
    starts,
    functions: all - starts,
    others: Math.max(0, children - begun.children - all),
  };
}

export function note(path: string, profile: Profile): void {
  appendFileSync(path, `${JSON.stringify(profile)}\n`);
}

export const profilesIn = (path: string): readonly Profile[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
