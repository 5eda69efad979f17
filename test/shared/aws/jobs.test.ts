import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followCalendar } from '../../../functions/clock/follow-calendar.ts';
import { MOST_LISTED, morningList } from '../../../functions/clock/morning-list.ts';
import { S } from '../../../shared/aws/attributes.ts';
import { dueIndex } from '../../../shared/aws/due.ts';
import { jobTable } from '../../../shared/aws/jobs.ts';
import { movedMomentTable } from '../../../shared/aws/moved-moments.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';
import { officeTable, organizationItem } from '../../../shared/aws/office.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { subjectsIn } from '../../../shared/aws/subjects.ts';
import { worklistTable } from '../../../shared/aws/worklist.ts';
import { type TickDeps, type Ticked, tick } from '../../../shared/lambda/paged-job.ts';
import { Unreadable } from '../../../shared/lambda/unreadable.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { answer } from '../../../shared/petition/decide/acts.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import type { DueIndex } from '../../../shared/ports/timers.ts';
import { houseSubjects } from '../../../shared/subjects/house.ts';
import { context } from '../../petition/context.ts';
import { kst, office, submission, terms } from '../../petition/world.ts';
import { damaged } from '../../support/damage.ts';
import { allDue } from '../../support/due.ts';
import { startDynamo } from '../../support/dynamo.ts';

const MINUTE = 60_000;
const RECEIVED = '2026-11-24 10:12'; // Tuesday; due on Wednesday at 10:12
let db: Awaited<ReturnType<typeof startDynamo>>;
let index: DueIndex;
let now = 0;
let told: string[] = [];
const clock = { now: () => now };
const tell = (error: unknown) => void (error instanceof Unreadable && told.push(error.key));
const never = new Promise<never>(() => {});

beforeEach(async () => {
  db = await startDynamo();
  index = dueIndex(db.client, db.table);
  now = kst(RECEIVED);
  told = [];
  await open(office);
});
afterEach(() => db.stop());

const open = (of: Office) =>
  db.client.send(new PutItemCommand({ TableName: db.table, Item: organizationItem(of) }));
const petitions = () => petitionTable(db.client, db.table, clock);
const jobs = () => jobTable(db.client, db.table, tell);
const damage = (pk: string, sk: string) => damaged(db.client, db.table, pk, sk);

/** So many open petitions, in turn with the people of their department unless the office says another. */
async function received(count: number, from = 1, change: Parameters<typeof submission>[1] = {}) {
  const { office: written } = await officeTable(db.client, db.table, clock)();
  const numbers = Array.from({ length: count }, (_, i) => petitionNumber(2026, from + i));
  await Promise.all(
    numbers.map((number, turn) =>
      petitions().receive(
        receive(submission(RECEIVED, { number, turn, ...change }), { ...terms, office: written }),
        [],
      ),
    ),
  );
  return numbers;
}

/** Time passes with each look at it: a tick of `budget` does about half as many pages. */
function deps(budget = Number.POSITIVE_INFINITY): TickDeps {
  let time = 0;
  return { jobs: jobs(), log: () => {}, tell, budget, elapsed: () => time++ };
}

/** Ticks every five minutes until it is done. */
async function toTheEnd(
  one: (given: TickDeps) => Promise<Ticked>,
  budget: number,
): Promise<number> {
  for (let ticks = 1; ; ticks += 1) {
    const ticked = await one(deps(budget));
    if (ticked !== 'goes on') return ticks;
    now += 5 * MINUTE;
  }
}

describe('what is due, by pages', () => {
  it('is all there once, each page with the earliest first, whatever its size', async () => {
    await received(23);
    const whole = await allDue(index, 'sweep');
    expect(whole).toHaveLength(23);
    const found: string[] = [];
    let cursor: string | undefined;
    let pages = 0;
    do {
      const { due, next } = await index.page(['sweep'], Number.MAX_SAFE_INTEGER, cursor, 2);
      expect(due.length).toBeLessThanOrEqual(8);
      expect(due.map(({ dueAt }) => dueAt)).toEqual(
        due.map(({ dueAt }) => dueAt).toSorted((a, b) => a - b),
      );
      found.push(...due.map(({ subject, id }) => `${subject} ${id}`));
      cursor = next;
      pages += 1;
    } while (cursor !== undefined);
    expect(pages).toBeGreaterThan(3);
    expect(found.toSorted()).toEqual(whole.map(({ subject, id }) => `${subject} ${id}`).toSorted());
  });
});

describe('the state of a job', () => {
  it('is written by whoever read the last turn, and by nobody else', async () => {
    const state = {
      ...{ id: 'v2', at: now, notes: ['care'], cursor: 'x', read: false },
      ...{ left: ['a'], worked: 3, unreadable: 1, leaseUntil: now + 1 },
    };
    expect(await jobs().read('one')).toEqual({ turn: 0 });
    expect(await jobs().write('one', 0, state)).toBe(true);
    expect(await jobs().write('one', 0, state)).toBe(false);
    expect(await jobs().read('one')).toEqual({ turn: 1, state });
    expect(await jobs().write('one', 1, { ...state, doneAt: now })).toBe(true);
  });

  it('that cannot be read is told, and the job begins anew', async () => {
    const [number = ''] = await received(1);
    await jobs().write('calendar', 0, { ...begun('v1'), cursor: 'x' });
    await damage('job', 'calendar');
    await declare('v2');
    expect(await tick(calendar(), now, deps())).toBe('done');
    expect(told).toEqual(['job calendar']);
    expect(await versionOf(number)).toMatch(/\bv2$/);
  });
});

const begun = (id: string) => ({
  ...{ id, at: now, notes: [], read: false },
  ...{ left: [], worked: 0, unreadable: 0 },
});
const declare = async (version: string) => {
  const json = S(JSON.stringify({ version, days: [] }));
  const Item = { pk: S('office'), sk: S('calendar'), json };
  await db.client.send(new PutItemCommand({ TableName: db.table, Item }));
};
const versionOf = async (number: string) =>
  (await petitions().read(number))?.pledges.find(({ id }) => id === 'answer-24h')?.calendarVersion;
const subjects = () => subjectsIn(db.client, db.table, clock, houseSubjects);
const calendar = (of: ReturnType<typeof subjects> = subjects()) =>
  followCalendar({
    index: {
      ...index,
      page: (kinds, until, cursor) => index.page(kinds, until, cursor, 1), // four petitions a page
    },
    subjects: of,
    terms: officeTable(db.client, db.table, clock),
    petitions: petitions(),
    moved: movedMomentTable(db.client, db.table),
    notices: noticeTable(db.client, db.table, clock),
    sends: { send: async () => {} },
    clock,
  });

describe('another calendar', () => {
  it('reaches every open petition over many ticks, but for the one that cannot be read, and only then is marked', async () => {
    const numbers = await received(30);
    const broken = numbers[11] ?? '';
    await damage(broken, 'now#pledge#answer-24h');
    await declare('v2');
    const marks: (string | undefined)[] = [];
    const ticks = await toTheEnd(async (given) => {
      marks.push(await index.mark('calendar'));
      return await tick(calendar(), now, given);
    }, 3);
    expect(ticks).toBeGreaterThan(3);
    expect(new Set(marks)).toEqual(new Set([undefined]));
    expect(await index.mark('calendar')).toMatch(/\bv2$/);
    for (const number of numbers.filter((one) => one !== broken))
      expect(await versionOf(number)).toMatch(/\bv2$/);
    expect(told).toContain(`${broken} now#pledge#answer-24h`);
    expect(await tick(calendar(), now, deps())).toBe('nothing');
  });

  it('that was marked before there were pages is not looked at again', async () => {
    await received(1);
    await declare('v2');
    const { calendar: at } = await officeTable(db.client, db.table, clock)();
    await index.setMark('calendar', at.version);
    expect(await tick(calendar(), now, deps())).toBe('nothing');
    expect(await jobs().read('calendar')).toEqual({ turn: 0 });
  });

  it('a tick that dies half-way skips no petition and decides none twice', async () => {
    const numbers = await received(30);
    await declare('v2');
    const whole = subjects();
    let acts = 0;
    const dying = calendar({
      ...whole,
      async act(...given) {
        acts += 1;
        return acts > 9 ? await never : await whole.act(...given);
      },
    });
    void tick(dying, now, deps());
    await expect.poll(() => acts).toBeGreaterThan(9);
    now += 5 * MINUTE;
    expect(await tick(calendar(), now, deps())).toBe('done');
    for (const number of numbers) {
      expect(await versionOf(number)).toMatch(/\bv2$/);
      const moved = (await petitions().history(number)).filter(({ type }) => type === 'ActByMoved');
      expect(new Set(moved.map((event) => Object(event).pledge)).size).toBe(moved.length);
    }
  });
});

describe('the lists of the morning', () => {
  const MORNING = '2026-11-25 08:50';
  const sent: string[] = [];
  beforeEach(() => {
    sent.length = 0;
  });
  const list = (change: Partial<Parameters<typeof morningList>[0]> = {}) =>
    morningList(
      {
        subjects: subjects(),
        worklists: worklistTable(db.client, db.table),
        notices: noticeTable(db.client, db.table, clock),
        terms: officeTable(db.client, db.table, clock),
        sends: { send: async ({ subject, notice }) => void sent.push(`${subject} ${notice}`) },
        log: () => {},
        tell,
        ...change,
      },
      { from: 0, until: 24 * 60 * MINUTE },
    );
  const lists = async () =>
    new Map(
      (await noticeTable(db.client, db.table, clock).of('daily-2026-11-25')).map((notice) => [
        notice.id,
        notice,
      ]),
    );
  const numbersIn = async (person: string) =>
    ((await lists()).get(person)?.because ?? '').split(' ').toSorted();

  it('name for each person what is due today, each petition once, over many ticks', async () => {
    const numbers = await received(40);
    now = kst(MORNING);
    const ticks = await toTheEnd((given) => tick(list(), now, given), 2);
    expect(ticks).toBeGreaterThan(2);
    expect([...(await lists()).keys()].toSorted()).toEqual(['care-1', 'care-2']);
    expect([...(await numbersIn('care-1')), ...(await numbersIn('care-2'))].toSorted()).toEqual(
      numbers.toSorted(),
    );
    expect(sent.toSorted()).toEqual(['daily-2026-11-25 care-1', 'daily-2026-11-25 care-2']);
    expect(await tick(list(), now, deps())).toBe('nothing');
  });

  it('leave out what is not due today, what was answered, and closed days', async () => {
    await received(3, 1, { receivedAt: kst('2026-11-25 08:45') }); // due on Thursday
    const [answered = ''] = await received(1, 50);
    const due = await received(1, 100);
    await petitions().act(answered, (one) =>
      answer(one, { answer: 'a', hash: 'h' }, context(terms, { by: 'care-1', at: now })),
    );
    now = kst('2026-11-28 08:50'); // Saturday
    expect(await tick(list(), now, deps())).toBe('nothing');
    now = kst(MORNING);
    expect(await tick(list(), now, deps())).toBe('done');
    const named = [...(await lists()).values()].map(({ because }) => because);
    expect(named).toEqual(due);
  });

  it('go to whoever stands in, with their own', async () => {
    const numbers = await received(8);
    const away = { from: kst(MORNING), until: kst('2026-11-25 18:00'), category: 'leave' } as const;
    const people = office.people.map((one) =>
      one.id === 'care-1' ? { ...one, deputy: 'care-2', absences: [away] } : one,
    );
    await open({ ...office, people });
    now = kst(MORNING);
    expect(await tick(list(), now, deps())).toBe('done');
    expect([...(await lists()).keys()]).toEqual(['care-2']);
    expect(await numbersIn('care-2')).toEqual(numbers.toSorted());
  });

  it('whoever has left the office leaves nothing that nobody hears of, and neither does a department that is given up', async () => {
    const numbers = await received(6);
    now = kst('2026-11-24 08:50');
    await tick(list(), now, deps()); // a morning on which the department is there
    const [, support] = office.departments;
    if (!support) throw new Error('no such department');
    await open({
      ...office,
      people: office.people.filter(({ department }) => department !== 'care'),
      departments: [support],
      routing: [],
    });
    now = kst(MORNING);
    expect(await tick(list(), now, deps())).toBe('done');
    const found = [...(await lists()).values()];
    expect(found.map(({ to }) => to)).toEqual(['duty', 'duty']);
    expect(found.flatMap(({ because = '' }) => because.split(' ')).toSorted()).toEqual(
      numbers.toSorted(),
    );
  });

  it('a tick that dies half-way tells nobody twice and forgets nobody', async () => {
    await received(20);
    now = kst(MORNING);
    let dead = false;
    const dying = list({
      sends: {
        send: async ({ subject, notice }) => {
          if (dead) await never;
          sent.push(`${subject} ${notice}`);
          dead = true;
        },
      },
    });
    void tick(dying, now, deps());
    await expect.poll(() => sent.length).toBe(1);
    now += 5 * MINUTE;
    expect(await tick(list(), now, deps())).toBe('done');
    expect([...(await lists()).keys()].toSorted()).toEqual(['care-1', 'care-2']);
    // What was written and not put on its queue is found by the sweep, as ever: nothing is put on it twice.
    expect(new Set(sent).size).toBe(sent.length);
  });

  it('name a hundred at the most, the most urgent first, and say that there are more', async () => {
    await received(MOST_LISTED + 5, 1, { turn: 0 });
    now = kst(MORNING);
    await tick(list(), now, deps());
    const notice = (await lists()).get('care-1');
    expect(notice?.because?.split(' ')).toHaveLength(MOST_LISTED);
    expect(notice?.more).toBe(true);
  });

  it('one petition that cannot be read costs its person nothing else', async () => {
    const numbers = await received(6, 1, { turn: 0 });
    await damage(numbers[2] ?? '', 'now#pledge#answer-24h');
    now = kst(MORNING);
    expect(await tick(list(), now, deps())).toBe('done');
    expect(await numbersIn('care-1')).toEqual(numbers.filter((_, i) => i !== 2).toSorted());
    expect(told).toEqual([`${numbers[2]} now#pledge#answer-24h`]);
  });
});
