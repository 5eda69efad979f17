import { open, rm, writeFile } from 'node:fs/promises';
import { petitionsOfMonth } from '../../shared/aws/month-petitions.ts';
import { namedReports } from '../../shared/aws/named-reports.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { petitionTable } from '../../shared/aws/petition-table.ts';
import { monthOf } from '../../shared/compensation/month.ts';
import { wordsOf } from '../../shared/petition/paper.ts';
import type { Petition } from '../../shared/petition/petition.ts';
import { namedCsv, reportCsv } from '../../shared/report/csv.ts';
import { givenTo, namedRows, type Written } from '../../shared/report/names.ts';
import { reportRows } from '../../shared/report/row.ts';
import { reportTotals } from '../../shared/report/totals.ts';
import { askedOf, commandIn, TABLE } from './command-line.ts';
import { told } from './input.ts';
import { openTable } from './table.ts';

const { command, args } = commandIn(
  'petitions',
  'Petitions for the reports that public bodies file.',
  {
    month: 'those that were received in a month, as CSV or JSON',
    named: 'who took which month with names, and when',
  },
);
const COMMANDS: Record<typeof command, () => Promise<void>> = {
  month: reportMonth,
  named: listNamed,
};
await told(COMMANDS[command]);

async function reportMonth(): Promise<void> {
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
        with: {
          value: 'names',
          about:
            'adds receipt number, petitioner and who is in charge, for a report that has to name them: only into a file, and it is written down who took it',
        },
        by: { value: 'ID', about: 'whom the names are given to: the id of one of the office' },
        ...TABLE,
      },
    },
    args,
  );
  const [name = ''] = given;
  if (values.csv && values.json) throw new Error('Say --csv or --json, not both.');
  const named = namedIn(values);
  const of = monthIn(name);
  const { base, table, clock } = await openTable(values);
  const { office, calendar } = await officeTable(base, table, clock)();
  if (named && !office.people.some(({ id }) => id === named.by))
    throw new Error(`There is nobody with the id ${named.by} in the office.`);
  const { petitions, unreadable } = await petitionsOfMonth(base, table, clock, of);
  const now = clock.now();
  const terms = { office, calendar, now };
  const asked = { v: 1, month: of, asOf: new Date(now).toISOString() };
  if (named) {
    const { given: theirs, hidden } = givenTo(named.by, petitions);
    const written = await writtenOf(petitionTable(base, table, clock), theirs);
    const rows = namedRows(theirs, written, terms);
    await kept(named.into, values.json ? json({ ...asked, rows }) : namedCsv(rows), () =>
      namedReports(base, table).note({ at: now, by: named.by, month: of, petitions: rows.length }),
    );
    console.error(
      `${named.into} names ${rows.length} petitioners: keep it where nobody else reads it, and delete it once the report is filed. It was written down that ${named.by} took ${of} with names.`,
    );
    if (hidden > 0)
      console.error(
        `left out, because ${named.by} has nothing to do with them any more: ${hidden}`,
      );
  } else {
    const rows = reportRows(petitions, terms);
    const report = values.json
      ? json({ ...asked, totals: reportTotals(rows), rows })
      : reportCsv(rows);
    if (values.into === undefined) process.stdout.write(report);
    // A report that was filed is not written over.
    else await writeFile(values.into, report, { flag: 'wx' });
  }
  for (const id of unreadable) console.error(`left out, it cannot be read: ${id}`);
  if (unreadable.length > 0) process.exitCode = 1;
}

async function listNamed(): Promise<void> {
  const { values } = askedOf(
    {
      name: 'petitions named',
      about: 'Who took which month with names, and when, the earliest first: for audit.',
      options: TABLE,
    },
    args,
  );
  const { base, table } = await openTable(values);
  const taken = await namedReports(base, table).all();
  for (const { at, by, month, petitions } of taken)
    console.log(`${new Date(at).toISOString()} ${by} ${month} ${petitions}`);
  if (taken.length === 0) console.log('Nobody took names.');
}

function json(report: object): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** Names are asked for with all that they need, or not at all. */
function namedIn({
  with: what,
  by,
  into,
}: Readonly<Partial<Record<'with' | 'by' | 'into', string | undefined>>>) {
  if (what === undefined) {
    if (by !== undefined) throw new Error('--by is for --with names.');
    return undefined;
  }
  if (what !== 'names') throw new Error(`--with ${what} is not known: say --with names.`);
  if (by === undefined || into === undefined)
    throw new Error('Names are not printed: say --into FILE, and --by ID for whom they are.');
  return { by, into };
}

/** The words of each petition; a request each. */
async function writtenOf(
  { content }: Pick<ReturnType<typeof petitionTable>, 'content'>,
  petitions: readonly Petition[],
): Promise<Written> {
  const written = new Map<string, Readonly<Record<string, unknown>>>();
  for (const petition of petitions) {
    const found = await content(petition.number, wordsOf(petition));
    if (found) written.set(petition.number, found);
  }
  return written;
}

/** A new file that its owner alone reads. What could not be written down first is not given. */
async function kept(into: string, report: string, note: () => Promise<void>): Promise<void> {
  const file = await open(into, 'wx', 0o600);
  try {
    await note();
    await file.writeFile(report);
  } catch (fault) {
    await rm(into);
    throw fault;
  } finally {
    await file.close();
  }
}

function monthIn(typed: string): string {
  try {
    return monthOf(typed).name;
  } catch {
    throw new Error(`${typed} is no month: say it like 2026-11.`);
  }
}
