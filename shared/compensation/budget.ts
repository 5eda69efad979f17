import type { Budget, Office } from '../organization/office.ts';
import type { CompensationEntry } from './entry.ts';

export const budgetOf = (office: Office, department: string, year: number): Budget | undefined =>
  office.budgets?.find((budget) => budget.department === department && budget.year === year);

/** What stands in a budget's own item: both grow in the transaction of each entry that moves money. */
export interface Spent {
  /** KRW. */
  readonly spent: number;
  /** How many entries made it so. */
  readonly entries: number;
}

/** The same from the entries themselves, by the budgets' codes: the books balance where both agree. */
export function spentOf(entries: readonly CompensationEntry[]): ReadonlyMap<string, Spent> {
  const sums = new Map<string, Spent>();
  for (const { budget, spends } of entries) {
    if (budget.code === undefined || spends === 0) continue;
    const { spent, entries: before } = sums.get(budget.code) ?? { spent: 0, entries: 0 };
    sums.set(budget.code, { spent: spent + spends, entries: before + 1 });
  }
  return sums;
}

/** What is left of a budget, KRW: its amount less the sum of its entries. */
export const balanceOf = (budget: Budget, entries: readonly CompensationEntry[]): number =>
  entries
    .filter(
      ({ budget: { department, year, code } }) =>
        department === budget.department && year === budget.year && code === budget.code,
    )
    .reduce((left, { spends }) => left - spends, budget.amount);
