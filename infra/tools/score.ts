import { isDeepStrictEqual } from 'node:util';
import { DynamoDBClient, paginateScan } from '@aws-sdk/client-dynamodb';
import { arrivalIn } from '../../shared/aws/arrivals.ts';
import { type Item, number, text } from '../../shared/aws/attributes.ts';
import { officeTable } from '../../shared/aws/office.ts';
import { scoreTable } from '../../shared/aws/score.ts';
import { shelfBucket } from '../../shared/aws/shelf.ts';
import { snapshotBucket } from '../../shared/aws/snapshots.ts';
import { MINUTE } from '../../shared/charter/day.ts';
import { ITEM_FORM } from '../../shared/improvement/item.ts';
import { systemClock } from '../../shared/lambda/clock.ts';
import { PETITION_FORM } from '../../shared/petition/number.ts';
import { StoredCommit, upcast } from '../../shared/petition/upcast.ts';
import { PUBLICATION_FORM } from '../../shared/publications/publication.ts';
import { changedFigures } from '../../shared/scoring/changed.ts';
import {
  recomputed,
  type ScoredRecord,
  writtenShortlyBefore,
} from '../../shared/scoring/recomputed.ts';
import { snapshotOf, verify } from '../../shared/scoring/snapshot.ts';
import { scoreOf } from '../../shared/scoring/tables.ts';
import { type SnapshotLink, scoreBefore } from '../../shared/shelf/score.ts';
import { itemEvents } from '../../shared/subjects/improvement-model.ts';
import { publicationEvents } from '../../shared/subjects/publication-model.ts';
import { addressIn, askedOf, TABLE, type Values } from './command-line.ts';
import { told } from './input.ts';
import { clockOf, localEnv } from './table.ts';

const OPTIONS = {
  ...TABLE,
  shelf: {
    value: 'NAME',
    about: 'the physical name of the bucket of the shelf (output ShelfName)',
  },
  why: { value: 'SENTENCE', about: 'of a correction: what changed and why; everybody reads it' },
} as const;
const { values, given } = askedOf({
  name: 'score',
  about:
    'The public score against the events that it is made of, and its snapshots against each other.',
  files: ['recompute|verify|correct'],
  options: OPTIONS,
  more: 'recompute reads every event of every petition, publication and item, and every arrival. correct writes another snapshot of the day.',
});

/** Table, shelf and time: the runner's own, or the named ones with the shell's AWS credentials. */
async function placesOf({ table, shelf, ...where }: Values<typeof OPTIONS>) {
  const runner = addressIn(where);
  if (runner === undefined) {
    if (!table || !shelf)
      throw new Error('Name --table and --shelf (outputs of the records stack), or use --local.');
    const client = new DynamoDBClient({});
    const url = `https://${shelf}.s3.${await client.config.region()}.amazonaws.com`;
    return { client, table, url, clock: systemClock };
  }
  const { endpoint, region, credentials, tables, buckets } = await localEnv(runner);
  const [own, lies] = [
    table ?? Object.values(tables)[0],
    shelf ?? Object.values(buckets).find((name) => name.includes('shelf')),
  ];
  if (!own || !lies) throw new Error('The runner has no table, or no shelf.');
  const client = new DynamoDBClient({ endpoint, region, credentials });
  return { client, table: own, url: `${endpoint}/${lies}`, clock: await clockOf(runner) };
}
type Places = Awaited<ReturnType<typeof placesOf>>;

/** All that the score is made of. Reads the whole table. */
async function recorded({ client, table }: Places): Promise<ScoredRecord> {
  const commits = new Map<string, Map<string, Item>>();
  const lines: Item[] = [];
  const pages = paginateScan(
    { client },
    {
      TableName: table,
      FilterExpression: 'begins_with(sk, :event) OR begins_with(pk, :arrival)',
      ExpressionAttributeValues: { ':event': { S: 'event#' }, ':arrival': { S: 'arrival#' } },
    },
  );
  for await (const { Items = [] } of pages)
    for (const item of Items) {
      const [pk, sk] = [text(item, 'pk') ?? '', text(item, 'sk') ?? ''];
      if (!sk.startsWith('event#')) lines.push(item);
      else commits.set(pk, (commits.get(pk) ?? new Map<string, Item>()).set(sk, item));
    }
  const of = <E>(form: RegExp, eventsIn: (stored: unknown) => readonly E[]) =>
    new Map(
      [...commits]
        .filter(([pk]) => form.test(pk))
        .map(([pk, items]) => [pk, inOrder(items).map((item) => commitIn(item, eventsIn))]),
    );
  return {
    petitions: of(PETITION_FORM, (stored) => upcast(StoredCommit().parse(stored))),
    publications: of(PUBLICATION_FORM, publicationEvents),
    items: of(ITEM_FORM, itemEvents),
    arrivals: lines.map(arrivalIn),
  };
}

const inOrder = (items: ReadonlyMap<string, Item>): readonly Item[] =>
  [...items].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);

const commitIn = <E>(item: Item, eventsIn: (stored: unknown) => readonly E[]) => ({
  events: eventsIn(JSON.parse(text(item, 'body') ?? 'null')),
  writtenAt: number(item, 'writtenAt'),
});

function wrong(sentence: string): void {
  console.log(sentence);
  process.exitCode = 1;
}

async function recompute(places: Places): Promise<void> {
  const { client, table, url, clock } = places;
  const shown = await shelfBucket(client, url, clock).read('score');
  if (!shown) throw new Error('Nothing is published yet.');
  const terms = await officeTable(client, table, clock)();
  const record = await recorded(places);
  const quarters = recomputed(record, shown, terms);
  const changed = changedFigures(shown.quarters, quarters, { running: true });
  for (const { month, terms: promise = '', clause = '', figure, part = '', from, to } of changed)
    wrong(
      `${month} ${promise} ${clause} ${figure} ${part}: published ${from || 'nothing'}, by the events ${to || 'nothing'}`,
    );
  if (changed.length === 0 && !isDeepStrictEqual(quarters, shown.quarters))
    wrong('the tables are others by the events');
  const late = writtenShortlyBefore(record, Date.parse(shown.asOf), MINUTE);
  if (process.exitCode && late > 0)
    console.log(
      `${late} commits were written in the minute before: the next quarter of an hour has what the stream had not told of them`,
    );
  console.log(
    `${record.petitions.size} petitions, as of ${shown.asOf}: ${changed.length} figures differ`,
  );
}

async function check({ client, url, clock }: Places): Promise<void> {
  const shown = await shelfBucket(client, url, clock).read('score');
  if (!shown?.last) throw new Error('There is no snapshot yet.');
  const { held, wrong: found } = await verify(shown.last, snapshotBucket(client, url));
  if (found) wrong(`${found.name} ${found.wrong === 'missing' ? 'is missing' : 'was changed'}`);
  console.log(`${held} snapshots hold, back from ${shown.last.name}`);
}

async function correct({ client, table, url, clock }: Places, why: string): Promise<void> {
  const shelf = shelfBucket(client, url, clock);
  const terms = await officeTable(client, table, clock)();
  const snapshots = snapshotBucket(client, url);
  let written: SnapshotLink | undefined;
  await shelf.change('score', async (text) => {
    const { before, last: linked } = scoreBefore(text);
    const made = await scoreOf({
      ...{ score: scoreTable(client, table), terms, now: clock.now(), before },
      conductSince: before?.conductSince,
    });
    const last = await snapshotOf({ score: { ...made, ...linked }, snapshots, why });
    written = last;
    return { ...made, last };
  });
  console.log(`written: ${written?.name} ${written?.hash}`);
}

await told(async () => {
  const [act] = given;
  const places = await placesOf(values);
  if (act === 'recompute') return await recompute(places);
  if (act === 'verify') return await check(places);
  if (act !== 'correct') throw new Error(`recompute, verify or correct, not ${act}.`);
  if (!values.why) throw new Error('A correction says --why.');
  return await correct(places, values.why);
});
