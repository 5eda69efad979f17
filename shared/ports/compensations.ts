import type { Spent } from '../compensation/budget.ts';
import type { CompensationEntry } from '../compensation/entry.ts';

/** The books of a department's year as they stand. */
export interface Books {
  readonly entries: readonly CompensationEntry[];
  /** By the codes of the budgets. */
  readonly spent: ReadonlyMap<string, Spent>;
}

/** The ledger of compensations. Decisions write it (`Decision.entries`); here it is read. Reads are consistent. */
export interface Compensations {
  /** All entries of a finding, in their order; empty where nothing was approved. */
  of(finding: string): Promise<readonly CompensationEntry[]>;
  /** @param year of the budgets, KST @throws Unreadable when an entry is: a sum without it would be wrong */
  books(department: string, year: number): Promise<Books>;
}
