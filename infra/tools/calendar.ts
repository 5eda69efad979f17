import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { Command } from 'commander';
import { importCalendar } from '../../shared/charter/import-calendar.ts';
import { mergeDays, readDays } from './calendar-item.ts';
import { textOf, told } from './input.ts';
import { openTable, type Place } from './table.ts';

const KEY = { pk: 'office', sk: 'calendar' };

const program = new Command('calendar').description(
  'holidays declared, withdrawn or listed since the build',
);
program
  .command('import')
  .argument('<file>', 'day,kind,name,source,decidedAt[,publishedAt] as CSV')
  .option('--dry-run', 'show what would be added and write nothing')
  .option('--local [url]', 'the runner on this computer')
  .option('--endpoint <url>', 'another DynamoDB endpoint')
  .option('--table <name>', 'the physical name of the table')
  .action(async (file: string, options: Place & { readonly dryRun?: true }) => {
    const read = importCalendar(await textOf(file));
    if ('errors' in read)
      throw new Error(
        read.errors.map(({ line, message }) => `line ${line}: ${message}`).join('\n'),
      );
    const { client, table } = await openTable(options);
    const { Item } = await client.send(
      new GetCommand({ TableName: table, Key: KEY, ConsistentRead: true }),
    );
    const { overrides, added } = mergeDays(readDays(Item?.json), read.days);
    for (const { day, kind, name } of added) console.log(`+ ${day} ${kind} ${name}`);
    const days = added.length === 1 ? '1 day' : `${added.length} days`;
    if (options.dryRun || added.length === 0) return console.log(`${days}, nothing written`);
    const { version } = overrides;
    await client.send(
      new PutCommand({
        TableName: table,
        Item: { ...KEY, version, json: JSON.stringify(overrides) },
        // Two imports at once must not lose each other's days.
        ConditionExpression: 'attribute_not_exists(pk) OR #version = :read',
        ExpressionAttributeNames: { '#version': 'version' },
        ExpressionAttributeValues: { ':read': Item?.version ?? 'none' },
      }),
    );
    console.log(`${days} written as version ${version}; open petitions follow within ten minutes`);
  });

await told(() => program.parseAsync());
