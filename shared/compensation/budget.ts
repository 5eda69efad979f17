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

/** The books of a department's year. */
export interface BooksOf {
  readonly department: string;
  readonly year: number;
}

/** Which books can hold entries that still move: of each department this year and last, and of each budget that there is. */
export function booksOf(office: Office, year: number): readonly BooksOf[] {
  const of = [
    ...office.departments.flatMap(({ id }) => [
      { department: id, year: year - 1 },
      { department: id, year },
    ]),
    ...(office.budgets ?? []),
  ];
  const byName = new Map(of.map((one) => [`${one.department} ${one.year}`, one]));
  return [...byName.values()].map(({ department, year: its }) => ({ department, year: its }));
}

/** The codes of the budgets whose item does not say what their entries come to. */
export function unbalanced(
  entries: readonly CompensationEntry[],
  items: ReadonlyMap<string, Spent>,
): readonly string[] {
  const sums = spentOf(entries);
  return [...new Set([...sums.keys(), ...items.keys()])].filter((code) => {
    const [sum, item] = [sums.get(code) ?? NOTHING, items.get(code) ?? NOTHING];
    return sum.spent !== item.spent || sum.entries !== item.entries;
  });
}

const NOTHING: Spent = { spent: 0, entries: 0 };
