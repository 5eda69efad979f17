import { readFileSync } from 'node:fs';

/** The kernel counts a process's time in hundredths of a second, whatever the machine. */
const TICK_MS = 10;

/** What a process has taken of the processor so far, and what its children that have ended took (ms). */
export interface ProcessorTime {
  readonly own: number;
  readonly children: number;
}

/** The processor's time of a process; zeros where the system does not say (it is no Linux), and of one that has gone. */
export function processorTime(pid: number | undefined | 'self'): ProcessorTime {
  try {
    // The name of the process stands in parentheses and may hold spaces: fields are counted behind it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const at = (field: number) => Number(fields[field - 3]) * TICK_MS;
    return { own: at(14) + at(15), children: at(16) + at(17) };
  } catch {
    return { own: 0, children: 0 };
  }
}
