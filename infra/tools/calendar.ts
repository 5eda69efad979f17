import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { importCalendar } from '../../shared/charter/import-calendar.ts';
import { mergeDays, readDays } from './calendar-item.ts';
import { askedOf, commandIn, TABLE } from './command-line.ts';
import { textOf, told } from './input.ts';
import { openTable } from './table.ts';

const KEY = { pk: 'office', sk: 'calendar' };

const { args } = commandIn('calendar', 'Holidays declared, withdrawn or listed since the build.', {
  import: 'brings them from a file',
});
const { values, given } = askedOf(
  {
    name: 'calendar import',
    about: 'Brings days from a CSV file: day,kind,name,source,decidedAt[,publishedAt].',
    files: ['FILE'],
    options: { 'dry-run': { about: 'shows what would be added and writes nothing' }, ...TABLE },
  },
  args,
);
const [file = ''] = given;

await told(async () => {
  const read = importCalendar(await textOf(file));
  if ('errors' in read)
    throw new Error(read.errors.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
  const { client, table } = await openTable(values);
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: KEY, ConsistentRead: true }),
  );
  const { overrides, added } = mergeDays(readDays(Item?.json), read.days);
  for (const { day, kind, name } of added) console.log(`+ ${day} ${kind} ${name}`);
  const days = added.length === 1 ? '1 day' : `${added.length} days`;
  if (values['dry-run'] || added.length === 0) return console.log(`${days}, nothing written`);
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
