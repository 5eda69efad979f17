import type { BreakEntry } from '../breaks/entry.ts';

/** What departments learn from: the breaks of a month in Korea (`YYYY-MM`), as the commits of the petitions wrote them. */
export interface Breaks {
  of(department: string, month: string): Promise<readonly BreakEntry[]>;
}
