import { type DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { askingTable } from '../../shared/aws/askings.ts';
import { type Item, S, text } from '../../shared/aws/attributes.ts';
import { STATE } from '../../shared/aws/items.ts';
import { BOOK, outcomesIn, rowIn, SETTLED } from '../../shared/aws/manner.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { allPages } from '../../shared/aws/pages.ts';
import { EVENTS, endOf, eventsIn } from '../../shared/aws/petition-file.ts';
import { CALL_FORM } from '../../shared/calls/call.ts';
import { evolveCall } from '../../shared/calls/evolve.ts';
import { callManner } from '../../shared/calls/outcomes.ts';
import { monthText } from '../../shared/charter/day.ts';
import type { MannerOutcome } from '../../shared/manner/outcome.ts';
import { type Recounted, recount } from '../../shared/manner/recompute.ts';
import { ASKED_FORM, askedManner } from '../../shared/petition/asking/asked.ts';
import { evolve } from '../../shared/petition/evolve.ts';
import { petitionManner } from '../../shared/petition/manner.ts';
import { PETITION_FORM } from '../../shared/petition/number.ts';
import { callEventsIn } from '../../shared/subjects/call-model.ts';
import { askedOf, commandIn, TABLE } from './command-line.ts';
import { told } from './input.ts';
import { openTable } from './table.ts';

const { command, args } = commandIn('manner', 'The books of conduct.', {
  recompute: 'counts them anew from the events, and says what is kept otherwise',
});
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

await told({ recompute }[command]);

type Terms = Awaited<ReturnType<ReturnType<typeof officeTable>>>;

/** Prints ids, months and teams, and no figure: a person's are theirs, and a team's need ten contacts. */
async function recompute(): Promise<void> {
  const { values } = askedOf(
    {
      name: 'manner recompute',
      about: 'Whether the books of conduct are what the events come to. Nothing is written.',
      options: {
        since: {
          value: 'YYYY-MM-DD',
          about:
            'from when conduct is counted, as CONDUCT_SINCE of the service; else that of the shell',
        },
        ...TABLE,
      },
    },
    args,
  );
  const since = values.since ?? process.env.CONDUCT_SINCE;
  if (since !== undefined && since !== '' && !DAY.test(since))
    throw new Error(`not a day: ${since} (YYYY-MM-DD)`);
  const { base, table, clock } = await openTable(values);
  const terms = await officeTable(base, table, clock)();
  const now = clock.now();
  const { ids, books } = await kept(base, table);
  const sources: Recounted[] = [];
  for (const [source, settled] of ids) {
    const stands = settled ? outcomesIn(settled) : [];
    const outcomes = await comeTo(source, { base, table, terms, now });
    sources.push({ source, outcomes, stands });
  }
  // Counts of older months may be gone already, at any hour.
  const first = monthText(now - (terms.charter.terms.manner.months - 1) * 31 * DAY_MS);
  const found = recount(sources, books.map(rowIn), { since: since || undefined, first });
  for (const source of found.sources) console.log(`${source}: its events come to something else`);
  for (const { month, team } of found.books) console.log(`${month} ${team}: a count differs`);
  if (found.sources.length + found.books.length > 0) process.exitCode = 1;
  console.log(
    `sources: ${sources.length}, of which ${found.sources.length} differ; books that differ: ${found.books.length}`,
  );
}

/** Every source there is, with what is kept beside it as counted; and every row of the books. Reads the whole table. */
async function kept(client: DynamoDBClient, TableName: string) {
  const ids = new Map<string, Item | undefined>();
  const books: Item[] = [];
  const pages = paginateScan(
    { client },
    {
      TableName,
      FilterExpression: 'begins_with(pk, :book) OR sk = :settled OR sk = :state',
      ExpressionAttributeValues: { ':book': S(BOOK), ':settled': S(SETTLED), ':state': S(STATE) },
    },
  );
  for await (const { Items = [] } of pages)
    for (const item of Items) {
      const [pk = '', sk] = [text(item, 'pk'), text(item, 'sk')];
      if (pk.startsWith(BOOK)) books.push(item);
      else if (sk === SETTLED) ids.set(pk, item);
      else if (isSource(pk) && !ids.has(pk)) ids.set(pk, undefined);
    }
  return { ids, books };
}

function isSource(id: string): boolean {
  return [PETITION_FORM, CALL_FORM, ASKED_FORM].some((form) => form.test(id));
}

interface Reading {
  readonly base: DynamoDBClient;
  readonly table: string;
  readonly terms: Terms;
  readonly now: number;
}

/** What a source comes to by its events alone; undefined where they are gone. */
async function comeTo(
  source: string,
  { base, table, terms, now }: Reading,
): Promise<readonly MannerOutcome[] | undefined> {
  const { charter, office } = terms;
  if (ASKED_FORM.test(source)) {
    const asked = await askingTable(base, table).read(source);
    return asked && askedManner(asked, charter.terms.asking);
  }
  const commits = await allPages(base, {
    TableName: table,
    ConsistentRead: true,
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
    ExpressionAttributeValues: { ':pk': S(source), ':from': S(EVENTS), ':to': S(endOf(EVENTS)) },
  });
  if (commits.length === 0) return undefined;
  if (CALL_FORM.test(source)) {
    const call = evolveCall(
      undefined,
      commits.flatMap((item) => callEventsIn(JSON.parse(text(item, 'body') ?? 'null'))),
    );
    return callManner(call, office, charter.terms.calls);
  }
  const events = eventsIn(commits);
  return petitionManner(evolve(undefined, events), events, terms, now);
}
