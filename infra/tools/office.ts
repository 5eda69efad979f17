import { Command } from 'commander';
import * as z from 'zod/mini';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { jsonOf, told } from './input.ts';
import { officeDiff } from './office-diff.ts';
import { importOffice, readOffice } from './office-item.ts';
import { openTable, type Place } from './table.ts';

// Without a language zod says "Invalid input" to everything.
z.config(z.locales.en());

const program = new Command('office').description(
  'departments, people and routing rules in the table',
);
program
  .command('import')
  .argument('<file>', 'the office as JSON')
  .option('--dry-run', 'show what would change and write nothing')
  .option('--local [url]', 'the runner on this computer')
  .option('--endpoint <url>', 'another DynamoDB endpoint')
  .option('--table <name>', 'the physical name of the table')
  .action(async (file: string, options: Place & { readonly dryRun?: true }) => {
    const office = parseOffice(await jsonOf(file));
    const { client, table } = await openTable(options);
    const before = await readOffice(client, table);
    const lines = officeDiff(before, office);
    for (const line of lines) console.log(line);
    const changes = lines.length === 1 ? '1 change' : `${lines.length} changes`;
    if (options.dryRun || lines.length === 0) return console.log(`${changes}, nothing written`);
    await importOffice(client, table, office, before?.version);
    console.log(`${changes} written as version ${office.version}; it holds within a minute`);
  });

await told(() => program.parseAsync());
