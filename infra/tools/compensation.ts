import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compensationTable } from '../../shared/aws/compensations.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { booksOf, spentOf, unbalanced } from '../../shared/compensation/budget.ts';
import { type Month, monthOf, yearsUntil } from '../../shared/compensation/month.ts';
import { yearOf } from '../../shared/compensation/periods.ts';
import { issuedAlone, recurring } from '../../shared/compensation/recurring.ts';
import { statement } from '../../shared/compensation/statement.ts';
import { askedOf, commandIn, TABLE } from './command-line.ts';
import { told } from './input.ts';
import { mendBudget } from './mend-budget.ts';
import { openTable, type Place } from './table.ts';

const { command, args } = commandIn('compensation', 'The ledger of compensations.', {
  statement: 'a month of each department as CSV',
  recurring: 'for audit: who stands in it three times in a year, and what a head issued alone',
  check: 'whether each budget is the sum of its entries',
});
const MONTH = { value: 'YYYY-MM', about: 'a month in Korea', must: true } as const;
const COMMANDS = { statement: statements, recurring: recurrences, check };

await told(COMMANDS[command]);

async function opened(place: Place) {
  const { base, table, clock } = await openTable(place);
  const { charter, office } = await officeTable(base, table, clock)();
  const ledger = compensationTable(base, table);
  /** All of a department's entries in the books of the years up to the month. */
  const entriesOf = async (department: string, month: Month) => {
    const years = yearsUntil(month, charter.terms.compensation.claimableYears);
    const books = await Promise.all(years.map((year) => ledger.books(department, year)));
    return books.flatMap(({ entries }) => entries);
  };
  return { base, table, clock, office, ledger, entriesOf };
}

async function statements(): Promise<void> {
  const { values } = askedOf(
    {
      name: 'compensation statement',
      about: 'A month of each department as CSV in UTF-8: ids and numbers, no names.',
      options: {
        month: MONTH,
        department: { value: 'ID', about: 'this one alone' },
        into: { value: 'FOLDER', about: 'a file for each department; else they are printed' },
        ...TABLE,
      },
    },
    args,
  );
  const month = monthOf(values.month);
  const { office, entriesOf } = await opened(values);
  const all = office.departments.map(({ id }) => id);
  const { department: only = '', into } = values;
  if (only && !all.includes(only)) throw new Error(`There is no department ${only}.`);
  for (const department of only ? [only] : all) {
    const entries = await entriesOf(department, month);
    const budgets = (office.budgets ?? []).filter((one) => one.department === department);
    const csv = statement({ department, budgets, entries }, month);
    if (into === undefined) {
      process.stdout.write(csv);
      continue;
    }
    await mkdir(into, { recursive: true });
    const file = join(into, `compensation-${month.name}-${department}.csv`);
    await writeFile(file, `\uFEFF${csv}`); // without the mark Excel takes it for another code page
    console.log(file);
  }
}

async function recurrences(): Promise<void> {
  const { values } = askedOf(
    {
      name: 'compensation recurring',
      about:
        'For audit: whoever stands in the ledger three times in the year that ends with the month, and what heads issued alone in it.',
      options: { month: MONTH, ...TABLE },
    },
    args,
  );
  const month = monthOf(values.month);
  const { office, entriesOf } = await opened(values);
  const found = await Promise.all(office.departments.map(({ id }) => entriesOf(id, month)));
  const entries = found.flat();
  for (const { who, id, findings } of recurring(entries, month))
    console.log(`${who} ${id}: ${findings.length} findings`);
  for (const finding of issuedAlone(entries, month)) console.log(`issued alone: ${finding}`);
}

async function check(): Promise<void> {
  const { values } = askedOf(
    {
      name: 'compensation check',
      about: 'Holds each budget against the sum of its entries, as the sweep does every hour.',
      options: {
        mend: { about: 'sets the budget to the sum; no entry is changed' },
        ...TABLE,
      },
    },
    args,
  );
  const { base, table, clock, office, ledger } = await opened(values);
  let wrong = 0;
  for (const { department, year } of booksOf(office, yearOf(clock.now()))) {
    const { entries, spent } = await ledger.books(department, year);
    for (const code of unbalanced(entries, spent)) {
      const [sum, item] = [spentOf(entries).get(code), spent.get(code)];
      console.log(
        `${department} ${year} ${code}: the entries come to ${sum?.spent ?? 0}, the budget says ${item?.spent ?? 0}`,
      );
      const mended =
        values.mend && (await mendBudget(base, table, { department, year, code }, item, sum));
      if (!mended) wrong += 1;
    }
  }
  console.log(wrong === 0 ? 'the books balance' : `${wrong} do not balance`);
  if (wrong > 0) process.exitCode = 1;
}
