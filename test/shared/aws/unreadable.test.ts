import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { dailyHandler } from '../../../functions/clock/daily.ts';
import { sweepHandler } from '../../../functions/clock/sweep.ts';
import { contextOf } from '../../../functions/notify/notice-context.ts';
import { absenceTable } from '../../../shared/aws/absences.ts';
import { S } from '../../../shared/aws/attributes.ts';
import { dueIndex } from '../../../shared/aws/due.ts';
import { jobTable } from '../../../shared/aws/jobs.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';
import { officeTable, organizationItem } from '../../../shared/aws/office.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { subjectsIn } from '../../../shared/aws/subjects.ts';
import { sweepTables } from '../../../shared/aws/sweep-tables.ts';
import { worklistTable } from '../../../shared/aws/worklist.ts';
import type { Log, LogLine } from '../../../shared/lambda/log.ts';
import { tellingUnreadable, Unreadable } from '../../../shared/lambda/unreadable.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import type { Notice } from '../../../shared/petition/notice.ts';
import { houseSubjects } from '../../../shared/subjects/house.ts';
import { kst, office, submission, terms } from '../../petition/world.ts';
import { damaged } from '../../support/damage.ts';
import { allDue } from '../../support/due.ts';
import { startDynamo } from '../../support/dynamo.ts';
import { noCalls, noImprovements, noPublications } from '../../support/no-other-subjects.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
let now = kst('2026-11-24 10:12'); // Tuesday
const clock = { now: () => now };
const lines: LogLine[] = [];
let measured: Record<string, number> = {};
const log: Log = (line) => void lines.push(line);
const metrics = (values: Readonly<Record<string, number>>) => {
  for (const [name, value] of Object.entries(values))
    measured[name] = name === 'UnreadableItems' ? (measured[name] ?? 0) + value : value;
};
const tell = tellingUnreadable(log, metrics);

beforeAll(async () => {
  db = await startDynamo();
  await db.client.send(new PutItemCommand({ TableName: db.table, Item: organizationItem(office) }));
});
afterAll(() => db.stop());
beforeEach(() => {
  lines.length = 0;
  measured = {};
});

const petitions = () => petitionTable(db.client, db.table, clock);
const received = async (number: string): Promise<void> => {
  await petitions().receive(receive(submission('2026-11-24 10:12', { number }), terms), []);
};
const damage = (pk: string, sk: string) => damaged(db.client, db.table, pk, sk);

function swept() {
  const rung: unknown[] = [];
  const sweep = sweepHandler({
    ...sweepTables(db.client, db.table, clock),
    rings: {
      ring: async ({ subject, pledge }) => void rung.push(`${subject} ${pledge}`),
      later: async () => {},
    },
    waits: { ring: async () => false },
    sends: { send: async () => {} },
    clock,
    metrics,
    log,
    tell,
  });
  return { sweep, rung };
}

const keysTold = () =>
  lines.filter(({ message }) => message === 'an item cannot be read').map(({ key }) => key);

const [BROKEN, WHOLE] = ['2026-000001-6', '2026-000002-4'];

it('a promise that cannot be read keeps no lost timer of others from being found', async () => {
  await received(BROKEN);
  await received(WHOLE);
  await damage(BROKEN, 'now#pledge#answer-24h');
  await expect(petitions().read(BROKEN)).rejects.toEqual(
    new Unreadable(`${BROKEN} now#pledge#answer-24h`),
  );
  now = kst('2026-11-25 10:20');
  const { sweep, rung } = swept();
  await sweep();
  expect(rung).toContain(`${WHOLE} answer-24h`);
  expect(rung).not.toContain(`${BROKEN} answer-24h`);
  expect(keysTold()).toContain(`${BROKEN} now#pledge#answer-24h`);
  expect(measured.UnreadableItems).toBeGreaterThan(0);
  // How late the others are is measured, and no absence of a measure says that the clock is silent.
  expect(measured.OldestUnrungMomentSeconds).toBeGreaterThan(0);
  expect(measured.CalendarDaysLeft).toBeGreaterThan(0);
});

it('what cannot be read hides nobody else: once the others are rung, nothing is said to be late', async () => {
  const { sweep } = swept();
  const index = dueIndex(db.client, db.table);
  for (const { subject, id } of await allDue(index, 'sweep', now))
    if (subject !== BROKEN || id !== 'answer-24h') await db.client.send(gone(subject, id));
  await sweep();
  expect(measured.OldestUnrungMomentSeconds).toBe(0);
  expect(measured.UnreadableItems).toBeGreaterThan(0);
});
const gone = (pk: string, id: string) =>
  new UpdateItemCommand({
    TableName: db.table,
    Key: { pk: S(pk), sk: S(`now#pledge#${id}`) },
    UpdateExpression: 'REMOVE duePk, dueAt',
  });

it('another calendar reaches everybody else', async () => {
  await received('2026-000004-0');
  const json = S(JSON.stringify({ version: 'v2', days: [] }));
  const Item = { pk: S('office'), sk: S('calendar'), json };
  await db.client.send(new PutItemCommand({ TableName: db.table, Item }));
  now += 60_000; // the office is read anew
  const { sweep } = swept();
  await sweep();
  const whole = await petitions().read('2026-000004-0');
  expect(whole?.pledges.find(({ id }) => id === 'answer-24h')?.calendarVersion).toMatch(/\bv2$/);
});

it('the morning list leaves with everything that can be read', async () => {
  now = kst('2026-11-26 08:50');
  await received('2026-000003-2');
  const sent: unknown[] = [];
  await dailyHandler({
    subjects: subjectsIn(db.client, db.table, clock, houseSubjects),
    worklists: worklistTable(db.client, db.table),
    jobs: jobTable(db.client, db.table, tell),
    notices: noticeTable(db.client, db.table, clock),
    terms: officeTable(db.client, db.table, clock),
    sends: { send: async (message) => void sent.push(message) },
    clock,
    log,
    tell,
  })();
  expect(sent).toEqual([expect.objectContaining({ subject: 'daily-2026-11-26' })]);
  expect(keysTold()).toContain(`${BROKEN} now#pledge#answer-24h`);
});

it('a list of several petitions is told without the one that cannot be read', async () => {
  const notice = {
    kind: 'due-today',
    to: 'care-head',
    because: `${BROKEN} 2026-000003-2`,
    subject: 'daily-2026-11-26',
    id: 'care-head',
    createdAt: now,
    state: 'pending',
  } as const satisfies Notice;
  const telling = await contextOf(notice, terms.charter, {
    petitions: petitions(),
    improvements: noImprovements,
    calls: noCalls,
    publications: noPublications,
  });
  expect(telling?.petitions.map(({ number }) => number)).toEqual(['2026-000003-2']);
});

it('an absence that cannot be read leaves the office as it is without it', async () => {
  const absences = absenceTable(db.client, db.table);
  const absence = { id: 'a1', person: 'care-1', by: 'care-1', category: 'leave' } as const;
  await absences.add({ ...absence, from: now, until: now + 86_400_000 });
  await db.client.send(
    new PutItemCommand({
      TableName: db.table,
      Item: { pk: S('office'), sk: S('absence#a0'), person: S('care-2') },
    }),
  );
  expect((await absences.list()).map(({ id }) => id)).toEqual(['a1']);
  const { office: read } = await officeTable(db.client, db.table, clock)();
  expect(read.people).toHaveLength(office.people.length);
});

it('a passing fault fails the sweep at its end, after everything else', async () => {
  now += 60_000;
  const tables = sweepTables(db.client, db.table, clock);
  const list = async () => Promise.reject(new Error('throttled'));
  const sweep = sweepHandler({
    ...tables,
    absences: { ...tables.absences, list },
    rings: { ring: async () => {}, later: async () => {} },
    waits: { ring: async () => false },
    sends: { send: async () => {} },
    clock,
    metrics,
    log,
    tell,
  });
  await expect(sweep()).rejects.toThrow('a part of the sweep failed');
  expect(measured.OldestUnrungMomentSeconds).toBeDefined();
  expect(measured.CalendarDaysLeft).toBeDefined();
});
