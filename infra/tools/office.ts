import * as z from 'zod/mini';
import { leaversOf, losesDepartment, withArrivals } from '../../shared/organization/leavers.ts';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { askedOf, commandIn, TABLE } from './command-line.ts';
import { jsonOf, told } from './input.ts';
import { officeDiff } from './office-diff.ts';
import { handOverWith, planned } from './office-hand-over.ts';
import { importOffice, readOffice } from './office-item.ts';
import { leaverLines } from './office-leavers.ts';
import { erasePhotos } from './office-photos.ts';
import { openTable } from './table.ts';

// Without a language zod says "Invalid input" to everything.
z.config(z.locales.en());

const { args } = commandIn('office', 'Departments, people and routing rules in the table.', {
  import: 'brings them from a file, and hands over what those have who leave or give a post up',
});
const { values, given } = askedOf(
  {
    name: 'office import',
    about:
      'Brings the office from a JSON file, and hands over what those have who leave or give a post up.',
    files: ['FILE'],
    options: {
      'dry-run': { about: 'shows what would change and be handed over, and writes nothing' },
      ...TABLE,
    },
  },
  args,
);
const [file = ''] = given;

await told(async () => {
  const read = parseOffice(await jsonOf(file));
  const place = await openTable(values);
  const { client, table, clock } = place;
  const now = clock.now();
  const before = await readOffice(client, table);
  const office = withArrivals(before, read, now);
  const lines = officeDiff(before, office);
  for (const line of lines) console.log(line);
  const changes = lines.length === 1 ? '1 change' : `${lines.length} changes`;
  const leavers = leaversOf(before, office);
  const departure =
    before && (leavers.length > 0 || losesDepartment(before, office))
      ? await planned(leavers, office, place)
      : undefined;
  if (before)
    for (const line of leaverLines(before, office, leavers, departure?.orphans ?? []))
      console.log(line);
  if (values['dry-run']) return console.log(`${changes}, nothing written`);
  if (lines.length > 0) await importOffice(client, table, office, before?.version, departure?.plan);
  if (before) await erasePhotos(before, office, place);
  // Also what an earlier run was killed in.
  const handed = before ? await handOverWith(place) : 0;
  if (lines.length > 0)
    console.log(`${changes} written as version ${office.version}; it holds within a minute`);
  else
    console.log(`${changes}, ${handed === 0 ? 'nothing written' : 'an earlier import completed'}`);
  if (handed > 0) console.log(`${handed} handed over, each person told in one mail`);
});
