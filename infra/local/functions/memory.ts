import { readFileSync, writeFileSync } from 'node:fs';

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

/** The part of its memory that a process may hold from a life that is over. */
const MOST_HELD = 0.6;

/**
 * Whether a process can serve another sandbox without being charged for the memory of the last one. Its peak is measured
 * anew from now on; where the system does not let it (it is no Linux), it serves no other.
 */
export function mayServeAgain(pid: number | undefined, memoryMegabytes: number): boolean {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
  } catch {
    return false;
  }
  return peakMegabytes(pid) <= MOST_HELD * memoryMegabytes;
}
