import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { dueIndex } from '../../shared/aws/due.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { subjectsIn } from '../../shared/aws/subjects.ts';
import { importCalendar } from '../../shared/charter/import-calendar.ts';
import { calendarWith } from '../../shared/charters/calendar.ts';
import { houseSubjects } from '../../shared/subjects/house.ts';
import { effectLines, effectsOn } from './calendar-effect.ts';
import { mergeDays, readDays } from './calendar-item.ts';
import { askedOf, commandIn, TABLE } from './command-line.ts';
import { textOf, told } from './input.ts';
import { openTable } from './table.ts';

const KEY = { pk: 'office', sk: 'calendar' };

const { command, args } = commandIn(
  'calendar',
  'Holidays declared, withdrawn or listed since the build.',
  {
    preview: 'shows what a file would change, and writes nothing',
    import: 'shows the same and then brings the days from the file',
  },
);
const { values, given } = askedOf(
  {
    name: `calendar ${command}`,
    about:
      'Days from a CSV file (day,kind,name,source,decidedAt[,publishedAt]), and what they change in what is open: dates that were told stay, last moments to act and warnings follow.',
    files: ['FILE'],
    options: { 'dry-run': { about: 'writes nothing, as preview does' }, ...TABLE },
  },
  args,
);
const [file = ''] = given;

await told(async () => {
  const read = importCalendar(await textOf(file));
  if ('errors' in read)
    throw new Error(read.errors.map(({ line, message }) => `line ${line}: ${message}`).join('\n'));
  const { base, client, table, clock } = await openTable(values);
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: KEY, ConsistentRead: true }),
  );
  const { overrides, added } = mergeDays(readDays(Item?.json), read.days);
  for (const { day, kind, name } of added) console.log(`+ ${day} ${kind} ${name}`);
  const days = added.length === 1 ? '1 day' : `${added.length} days`;
  if (added.length === 0) return console.log(`${days}, nothing written`);
  const { effects, unreadable } = await effectsOn({
    index: dueIndex(base, table),
    subjects: subjectsIn(base, table, clock, houseSubjects),
    house: { ...(await officeTable(base, table, clock)()), calendar: calendarWith(overrides) },
    now: clock.now(),
  });
  for (const line of effectLines(effects)) console.log(line);
  for (const subject of unreadable) console.error(`left out, it cannot be read: ${subject}`);
  if (command === 'preview' || values['dry-run']) return console.log(`${days}, nothing written`);
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
