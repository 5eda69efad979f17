import * as z from 'zod/mini';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { askedOf, commandIn, TABLE } from './command-line.ts';
import { jsonOf, told } from './input.ts';
import { officeDiff } from './office-diff.ts';
import { importOffice, readOffice } from './office-item.ts';
import { openTable } from './table.ts';

// Without a language zod says "Invalid input" to everything.
z.config(z.locales.en());

const { args } = commandIn('office', 'Departments, people and routing rules in the table.', {
  import: 'brings them from a file',
});
const { values, given } = askedOf(
  {
    name: 'office import',
    about: 'Brings the office from a JSON file.',
    files: ['FILE'],
    options: { 'dry-run': { about: 'shows what would change and writes nothing' }, ...TABLE },
  },
  args,
);
const [file = ''] = given;

await told(async () => {
  const office = parseOffice(await jsonOf(file));
  const { client, table } = await openTable(values);
  const before = await readOffice(client, table);
  const lines = officeDiff(before, office);
  for (const line of lines) console.log(line);
  const changes = lines.length === 1 ? '1 change' : `${lines.length} changes`;
  if (values['dry-run'] || lines.length === 0) return console.log(`${changes}, nothing written`);
  await importOffice(client, table, office, before?.version);
  console.log(`${changes} written as version ${office.version}; it holds within a minute`);
});
