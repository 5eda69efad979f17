import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { parseOffice } from '../../shared/organization/parse-office.ts';
import { officeDiff } from './office-diff.ts';
import { importOffice, readOffice } from './office-item.ts';
import { openTable, type Place } from './table.ts';

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
    const office = parseOffice(JSON.parse(await readFile(file, 'utf8')));
    const { client, table } = await openTable(options);
    const lines = officeDiff(await readOffice(client, table), office);
    for (const line of lines) console.log(line);
    if (options.dryRun || lines.length === 0)
      return console.log(`${lines.length} changes, nothing written`);
    await importOffice(client, table, office);
    console.log(`${lines.length} changes written as version ${office.version}`);
  });

await program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
