import { writeFile } from 'node:fs/promises';
import { petitionsOfMonth } from '../../shared/aws/month-petitions.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { monthOf } from '../../shared/compensation/month.ts';
import { reportCsv } from '../../shared/report/csv.ts';
import { reportRows } from '../../shared/report/row.ts';
import { reportTotals } from '../../shared/report/totals.ts';
import { askedOf, commandIn, TABLE } from './command-line.ts';
import { told } from './input.ts';
import { openTable } from './table.ts';

const { args } = commandIn('petitions', 'Petitions for the reports that public bodies file.', {
  month: 'those that were received in a month, as CSV or JSON',
});
const { values, given } = askedOf(
  {
    name: 'petitions month',
    about:
      'The petitions that were received in a month in Korea, a row each: nobody’s name, no receipt number and no text.',
    files: ['YYYY-MM'],
    options: {
      csv: { about: 'a table for a spreadsheet; this is what is given unless json is asked for' },
      json: { about: 'the rows with their totals' },
      into: { value: 'FILE', about: 'writes a new file; else it is printed' },
      ...TABLE,
    },
  },
  args,
);
const [name = ''] = given;

await told(async () => {
  if (values.csv && values.json) throw new Error('Say --csv or --json, not both.');
  const month = monthIn(name);
  const { base, table, clock } = await openTable(values);
  const { office, calendar } = await officeTable(base, table, clock)();
  const { petitions, unreadable } = await petitionsOfMonth(base, table, clock, month);
  const now = clock.now();
  const rows = reportRows(petitions, { office, calendar, now });
  const report = values.json
    ? `${JSON.stringify({ v: 1, month, asOf: new Date(now).toISOString(), totals: reportTotals(rows), rows }, null, 2)}\n`
    : reportCsv(rows);
  if (values.into === undefined) process.stdout.write(report);
  // A report that was filed is not written over.
  else await writeFile(values.into, report, { flag: 'wx' });
  for (const id of unreadable) console.error(`left out, it cannot be read: ${id}`);
  if (unreadable.length > 0) process.exitCode = 1;
});

function monthIn(typed: string): string {
  try {
    return monthOf(typed).name;
  } catch {
    throw new Error(`${typed} is no month: say it like 2026-11.`);
  }
}
