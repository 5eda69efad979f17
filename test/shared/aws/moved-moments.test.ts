import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type CalendarDeps, followCalendar } from '../../../functions/clock/follow-calendar.ts';
import { calendarSubject } from '../../../functions/clock/tell-moved.ts';
import { S } from '../../../shared/aws/attributes.ts';
import { organizationItem } from '../../../shared/aws/office.ts';
import { sweepTables } from '../../../shared/aws/sweep-tables.ts';
import { tick } from '../../../shared/lambda/paged-job.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { answer, assign } from '../../../shared/petition/decide/acts.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import { context } from '../../petition/context.ts';
import { kst, office, submission, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

/** Wednesday; what came on Tuesday morning is due then, and its last staffed minute was before that. */
const HOLIDAY = '2026-11-25';
const RECEIVED = '2026-11-24 10:12';
const MINUTE = 60_000;
const never = new Promise<never>(() => {});

let db: Awaited<ReturnType<typeof startDynamo>>;
let now = 0;
const clock = { now: () => now };
const put = (Item: ReturnType<typeof organizationItem>) =>
  db.client.send(new PutItemCommand({ TableName: db.table, Item }));
const sent: string[] = [];
const sends = { send: async ({ notice }: { notice: string }) => void sent.push(notice) };
const tables = () => sweepTables(db.client, db.table, clock);
const numbers = Array.from({ length: 9 }, (_, i) => petitionNumber(2026, 1 + i));

async function declare(version: string, days: readonly string[]) {
  const json = JSON.stringify({
    version,
    days: days.map((day) => ({
      ...{ day, kind: 'declared', name: '임시공휴일' },
      ...{ source: '관보', decidedAt: '2026-11-24' },
    })),
  });
  await put({ pk: S('office'), sk: S('calendar'), json: S(json) });
}
const inOffice = (of: Office) => put(organizationItem(of));
const ticked = (change: Partial<CalendarDeps> = {}, budget = Number.POSITIVE_INFINITY) =>
  tick(followCalendar({ ...tables(), clock, sends, ...change }), now, {
    jobs: tables().jobs,
    ...{ log: () => {}, tell: () => {}, budget, elapsed: () => performance.now() },
  });
/** `<person>: <numbers of petitions>`, of each mail of a version. */
async function mails(version: string) {
  const { calendar } = await tables().terms();
  const of = await tables().notices.of(calendarSubject(calendar.version.replace(/v\d+$/, version)));
  return of
    .map(({ to, kind, because = '' }) => `${kind} ${to}: ${because.split(' ').length}`)
    .toSorted();
}
const moments = async (number: string) => {
  const pledge = (await tables().petitions.read(number))?.pledges.find(
    ({ id }) => id === 'answer-24h',
  );
  return { dueAt: pledge?.dueAt, actBy: pledge?.actBy };
};

beforeEach(async () => {
  db = await startDynamo();
  sent.length = 0;
  now = kst(RECEIVED);
  await inOffice(office);
  for (const [turn, number] of numbers.entries()) {
    await tables().petitions.receive(receive(submission(RECEIVED, { number, turn }), terms), []);
    await tables().petitions.act(number, (p) =>
      assign(p, { to: turn < 5 ? 'care-1' : 'care-2' }, context(terms, { by: 'duty', at: now })),
    );
  }
  // Answered: nothing of it moves, and nobody is told of it.
  await tables().petitions.act(numbers[0] ?? '', (p) =>
    answer(p, { answer: 'a', hash: 'h' }, context(terms, { by: 'care-1', at: now })),
  );
  now = kst('2026-11-24 11:00');
});
afterEach(() => db.stop());

it('whoever has what a declared holiday moves is told in one mail; what was told to petitioners stays', async () => {
  const before = await moments(numbers[1] ?? '');
  await declare('v2', [HOLIDAY]);
  expect(await ticked()).toBe('done');
  expect(await mails('v2')).toEqual(['calendar-moved care-1: 4', 'calendar-moved care-2: 4']);
  expect(sent.toSorted()).toEqual(['care-1', 'care-2']);
  const after = await moments(numbers[1] ?? '');
  expect(after.dueAt).toBe(before.dueAt);
  expect(after.actBy).toBeLessThan(before.actBy ?? 0);
  expect(calendarSubject('kr-2027-12-31/04ede8fac2b2')).toMatch(/^[0-9a-zA-Z-]{1,40}$/);
  expect(await ticked()).toBe('nothing');
  // Another version that moves nothing tells nobody; one that moves it back tells them of that.
  await declare('v3', [HOLIDAY, '2027-06-01']);
  expect(await ticked()).toBe('done');
  expect(await mails('v3')).toEqual([]);
  await declare('v4', []);
  expect(await ticked()).toBe('done');
  expect(await mails('v4')).toEqual(['calendar-moved care-1: 4', 'calendar-moved care-2: 4']);
  expect(await moments(numbers[1] ?? '')).toEqual(before);
});

it('killed among the petitions it goes on, and tells of all that moved, also before it was killed', async () => {
  await declare('v2', [HOLIDAY]);
  const { subjects } = tables();
  let acts = 0;
  const dying = {
    act: (async (...given: Parameters<typeof subjects.act>) => {
      const done = await subjects.act(...given);
      acts += 1;
      return acts > 4 ? await never : done;
    }) as typeof subjects.act,
  };
  void ticked({ subjects: dying });
  await expect.poll(() => acts).toBeGreaterThan(4);
  expect(await mails('v2')).toEqual([]);
  now += 5 * MINUTE;
  expect(await ticked()).toBe('done');
  expect(await mails('v2')).toEqual(['calendar-moved care-1: 4', 'calendar-moved care-2: 4']);
});

it('killed while it tells, nobody is told twice, though somebody went away meanwhile', async () => {
  await declare('v2', [HOLIDAY]);
  const { notices } = tables();
  const added: string[] = [];
  const add: typeof notices.add = async (...given) => {
    if (added.length === 1) return await never;
    added.push(given[1]);
    return await notices.add(...given);
  };
  void ticked({ notices: { add } });
  await expect.poll(() => added.length).toBe(1);
  await expect.poll(() => mails('v2')).toHaveLength(1);
  now += 5 * MINUTE;
  const away = { category: 'leave' as const, from: now - MINUTE, until: now + 60 * MINUTE };
  await inOffice({
    ...office,
    people: office.people.map((one) => (one.id === added[0] ? { ...one, absences: [away] } : one)),
  });
  expect(await ticked()).toBe('done');
  expect(await mails('v2')).toEqual(['calendar-moved care-1: 4', 'calendar-moved care-2: 4']);
});

it('a version that another one overtakes half-way is told as well, and once', async () => {
  await declare('v2', [HOLIDAY]);
  const { subjects } = tables();
  let acts = 0;
  const failing = {
    act: (async (...given: Parameters<typeof subjects.act>) => {
      acts += 1;
      if (acts > 6) throw Object.assign(new Error('busy'), { name: 'ThrottlingException' });
      return await subjects.act(...given);
    }) as typeof subjects.act,
  };
  await expect(ticked({ subjects: failing })).rejects.toThrow();
  await declare('v3', [HOLIDAY, '2027-06-01']);
  now += 5 * MINUTE;
  expect(await ticked()).toBe('done');
  const all = [...(await mails('v2')), ...(await mails('v3'))];
  const told = all.map((one) => Number(one.split(': ')[1]));
  expect(told.reduce((sum, n) => sum + n, 0)).toBe(8);
  await declare('v5', [HOLIDAY, '2027-06-02']);
  expect(await ticked()).toBe('done');
  expect([...(await mails('v2')), ...(await mails('v3'))]).toEqual(all);
});
