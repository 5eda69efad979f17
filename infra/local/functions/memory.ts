import { readFileSync } from 'node:fs';

/**
 * The most memory that a process has held, in MB. Lambda kills a function that goes above its own; the runner, which
 * looks when it answers, does so then. 0 where the system does not say (it is no Linux), and of a process that has gone.
 */
export function peakMegabytes(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.ceil(Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
