import { dayOf, dayText } from '../charter/day.ts';
import type { Budget } from '../organization/office.ts';
import { type Cell, csvLine } from '../text/csv.ts';
import { balanceOf } from './budget.ts';
import { compensationsOf, isOwed } from './compensation.ts';
import type { CompensationEntry } from './entry.ts';
import type { Month } from './month.ts';
import { STATEMENT } from './words.ts';

/** What a department's statement is made of. */
export interface Account {
  readonly department: string;
  /** The department's own, of every year that its entries name. */
  readonly budgets: readonly Budget[];
  /** All of the department's up to the end of the month, and later ones if there are. */
  readonly entries: readonly CompensationEntry[];
}

/**
 * A department's month as CSV (RFC 4180, UTF-8): its entries in their order with what is left of the budget after each, then
 * a line for each budget at the end of the month, and how many compensations are owed then. Ids and numbers, no names.
 */
export function statement(account: Account, month: Month): string {
  const until = account.entries
    .filter(({ at }) => at < month.until)
    .toSorted((a, b) => a.at - b.at || (a.finding < b.finding ? -1 : 1) || a.seq - b.seq);
  const rows = until.flatMap((entry, index) =>
    entry.at >= month.from ? [entryRow(entry, until.slice(0, index + 1), account)] : [],
  );
  const { columns, steps } = STATEMENT;
  return [
    Object.values(columns),
    ...rows,
    ...account.budgets
      .filter(({ code, year }) => isShown(code, year, until, month))
      .map((budget) => ({
        ...{ department: account.department, year: budget.year, code: budget.code },
        ...{ day: lastDay(month), step: steps.balance, amount: budget.amount },
        left: balanceOf(budget, until),
      }))
      .map(inColumns),
    inColumns({
      ...{ department: account.department, day: lastDay(month), step: steps.owed },
      detail: STATEMENT.count([...compensationsOf(begun(until)).values()].filter(isOwed).length),
    }),
  ]
    .map(csvLine)
    .join('');
}

/** Of the series that begin in these books: what was approved in older ones can be claimed no more. */
function begun(entries: readonly CompensationEntry[]): readonly CompensationEntry[] {
  const approved = new Set(
    entries.flatMap(({ step, finding }) => (step === 'approved' ? finding : [])),
  );
  return entries.filter(({ finding }) => approved.has(finding));
}

/** The budget of the month's own year, and any other that moved in it. */
const isShown = (
  code: string,
  year: number,
  until: readonly CompensationEntry[],
  { name, from }: Month,
): boolean =>
  year === Number(name.slice(0, 4)) ||
  until.some(({ budget, at }) => budget.code === code && budget.year === year && at >= from);

const lastDay = ({ until }: Month): string => dayText(dayOf(until) - 1);

type Row = Readonly<Partial<Record<keyof typeof STATEMENT.columns, Cell>>>;
const inColumns = (row: Row): readonly Cell[] => {
  const cells = new Map<string, Cell>(Object.entries(row));
  return Object.keys(STATEMENT.columns).map((name) => cells.get(name) ?? '');
};

function entryRow(
  entry: CompensationEntry,
  soFar: readonly CompensationEntry[],
  { department, budgets }: Account,
): readonly Cell[] {
  const { budget: of, step, at, by, finding, amount, spends } = entry;
  const budget = budgets.find(({ code, year }) => code === of.code && year === of.year);
  const { steps, kinds, ways, reasons, evidence } = STATEMENT;
  return inColumns({
    ...{ department, year: of.year, code: of.code ?? '', day: dayText(dayOf(at)) },
    ...{ step: steps[step], finding, by, amount, spends },
    ...(budget && { left: balanceOf(budget, soFar) }),
    ...('kind' in entry && entry.kind && { kind: kinds[entry.kind] }),
    ...('serial' in entry && entry.serial && { serial: entry.serial }),
    ...(step === 'issued' && { way: ways[entry.way], counter: entry.counter ?? '' }),
    ...(step === 'issued' && entry.alone && { alone: STATEMENT.alone }),
    ...(step === 'handed-over' && {
      detail: `${evidence[entry.evidence.kind]} ${entry.evidence.id}`,
    }),
    ...('because' in entry && { detail: reasons[entry.because] }),
  });
}
