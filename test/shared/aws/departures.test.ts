import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { departureTable } from '../../../shared/aws/departures.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';
import { parseDay } from '../../../shared/charter/day.ts';
import { complete, followDepartures, SETTLED } from '../../../shared/departures/hand-over.ts';
import { departed, type LeaveDeps, orphansOf } from '../../../shared/departures/plan.ts';
import { leaversOf } from '../../../shared/organization/leavers.ts';
import type { Office } from '../../../shared/organization/office.ts';
import { insteadOfHead } from '../../../shared/petition/conduct/instead-of-head.ts';
import { handOverLeft } from '../../../shared/petition/decide/leave.ts';
import { raiseReport } from '../../../shared/petition/decide/report.ts';
import { claimVisit } from '../../../shared/petition/decide/visit-claim.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import type { Due } from '../../../shared/ports/timers.ts';
import { context } from '../../petition/context.ts';
import { kst, Life, office, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';
import { noCalls, noImprovements, noPublications } from '../../support/no-other-subjects.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
});
afterAll(() => db.stop());

const without = (gone: string): Office => ({
  ...office,
  people: office.people.filter(({ id }) => id !== gone),
  departments: office.departments.map((one) => ({
    ...one,
    members: one.members.filter((id) => id !== gone),
  })),
});
const after = without('care-1');
const given = { ...terms, office: after };
const NUMBERS = [1, 2, 3].map((n) => petitionNumber(2026, n));
const [FIRST = '', SECOND = ''] = NUMBERS;

/** Of all departures: their table is one. */
let ids = 1;

/** Petitions of care-1 in memory, beside departures and notices in a real table. */
function room(busy: Set<string>) {
  let now = kst('2026-11-24 10:30');
  const lives = new Map<string, Life>();
  const receive = (number: string) => {
    const life = new Life('2026-11-24 10:12', { number });
    lives.set(number, life);
    return life;
  };
  const clock = { now: () => now };
  const deps: LeaveDeps = {
    petitions: {
      read: async (number) => lives.get(number)?.petition,
      async act(number, decide) {
        if (busy.has(number)) throw new Error('busy');
        const life = lives.get(number);
        life?.does((petition) => decide(petition));
        return undefined;
      },
      history: async (number, after = 0) => lives.get(number)?.commits.slice(after).flat() ?? [],
    },
    improvements: noImprovements,
    calls: noCalls,
    publications: noPublications,
    index: {
      page: async () => ({
        due: [...lives.keys()].map((subject): Due => ({ subject, id: 'answer-24h', dueAt: now })),
      }),
    },
    worklists: { page: async () => ({ works: [] }) },
    notices: noticeTable(db.client, db.table, clock),
    departures: departureTable(db.client, db.table),
    clock,
    log: () => {},
  };
  /** An import of `to` after `from`, up to the write: the plan stands, nothing is handed over. */
  const imported = async (to: Office, from: Office = office) => {
    const leavers = leaversOf(from, to);
    const plan = departed(
      String(++ids),
      now,
      leavers,
      await orphansOf(leavers, { office: to }, deps),
    );
    expect(await deps.departures.add(plan)).toBe(true);
    return plan;
  };
  return {
    deps,
    receive,
    imported,
    assignees: () => [...lives.values()].map(({ petition }) => petition.assignee),
    life: (number: string) => lives.get(number),
    later: (minutes: number) => {
      now += minutes * 60_000;
    },
    told: (id: string) => noticeTable(db.client, db.table, clock).of(`leaving-${id}`),
    now: () => now,
  };
}

it('what was killed half-way is completed by the sweep, each person told once, and what came meanwhile is found', async () => {
  const busy = new Set([NUMBERS[1] ?? '']);
  const { deps, receive, assignees, later, told, now } = room(busy);
  for (const number of NUMBERS.slice(0, 2)) receive(number);
  const leavers = leaversOf(office, after);
  const orphans = await orphansOf(leavers, given, deps);
  expect(orphans.map(({ number }) => number)).toEqual(NUMBERS.slice(0, 2));
  const plan = departed('1', now(), leavers, orphans);
  expect(await deps.departures.add(plan)).toBe(true);
  await expect(complete(plan, given, deps)).rejects.toThrow('1 petitions');
  expect(assignees()).toEqual(['care-head', 'care-1']);
  expect(await told('1')).toEqual([]);

  busy.clear();
  await followDepartures(given, deps);
  expect(assignees()).toEqual(['care-head', 'care-head']);
  expect(await told('1')).toMatchObject([
    { to: 'care-head', kind: 'handed-over', because: NUMBERS.slice(0, 2).join(' ') },
  ]);

  receive(NUMBERS[2] ?? ''); // by somebody who still held the old office
  await followDepartures(given, deps);
  expect(assignees().at(-1)).toBe('care-1'); // not yet: another may come
  later(5);
  await followDepartures(given, deps);
  expect(assignees().at(-1)).toBe('care-head');
  later(5);
  await followDepartures(given, deps);
  expect(await deps.departures.list()).toEqual([]);
  expect(await told('1')).toHaveLength(1);
});

describe('whoever comes back', () => {
  it('keeps what they have, where the import that took them out was killed after its write', async () => {
    const { deps, receive, imported, assignees, told, later } = room(new Set());
    receive(FIRST);
    const { id } = await imported(after);
    await followDepartures({ ...terms, office }, deps); // care-1 is back
    expect(assignees()).toEqual(['care-1']);
    expect(await told(id)).toEqual([]);
    later(5);
    await followDepartures({ ...terms, office }, deps);
    expect(await deps.departures.list()).toEqual([]);
  });

  it('keeps what came to them since, at the second look', async () => {
    const { deps, receive, imported, assignees, told, later } = room(new Set());
    receive(FIRST);
    const plan = await imported(after);
    await complete(plan, given, deps);
    receive(SECOND);
    expect(assignees()).toEqual(['care-head', 'care-1']);
    later(5);
    await followDepartures({ ...terms, office }, deps);
    expect(assignees()).toEqual(['care-head', 'care-1']);
    expect(await told(`${plan.id}-late`)).toEqual([]);
    expect(await deps.departures.list()).toEqual([]);
  });
});

describe('whoever heads a department from now on', () => {
  const headed: Office = {
    ...office,
    departments: office.departments.map((one) =>
      one.id === 'care' ? { ...one, head: 'care-2' } : one,
    ),
  };
  const claimed = (life: Life) =>
    life.does((petition, all) =>
      claimVisit(
        petition,
        { day: parseDay('2026-11-20'), how: 'page', recipient: 'r' },
        context(all, { at: kst('2026-11-24 10:20') }),
      ),
    );

  it('is told at once of a ruling that is open, though nothing is handed over in it, and of nothing else', async () => {
    const { deps, receive, imported, told, later, life } = room(new Set());
    claimed(receive(FIRST));
    receive(SECOND);
    const version = life(FIRST)?.petition.version;
    const plan = await imported(headed);
    expect(plan.numbers).toEqual([FIRST]);
    await followDepartures({ ...terms, office: headed }, deps);
    const mails = await told(plan.id);
    expect(mails).toMatchObject([{ to: 'care-2', kind: 'handed-over', because: FIRST }]);
    expect(life(FIRST)?.petition.version).toBe(version);
    later(5);
    await followDepartures({ ...terms, office: headed }, deps);
    expect(await told(plan.id)).toEqual(mails);
    expect(await told(`${plan.id}-late`)).toEqual([]);
    expect(await deps.departures.list()).toEqual([]);
  });

  it('is told nothing where they are accused: whoever acts in their stead is', async () => {
    const { deps, receive, imported, told } = room(new Set());
    const life = receive(FIRST);
    claimed(life);
    life.does((petition, all) =>
      raiseReport(
        petition,
        { of: 'petition', person: 'care-2' },
        context(all, { at: kst('2026-11-24 10:25'), by: 'audit' }),
      ),
    );
    const { id } = await imported(headed);
    await followDepartures({ ...terms, office: headed }, deps);
    expect((await told(id)).map(({ to }) => to)).toEqual(['director']);
    expect(insteadOfHead(life.petition, 'care')).toBe('director');
  });

  it('has it told to who stands in for them while they are away', async () => {
    const { deps, receive, imported, told } = room(new Set());
    claimed(receive(FIRST));
    const { id } = await imported(headed);
    const away: Office = {
      ...headed,
      people: headed.people.map((one) =>
        one.id === 'care-2'
          ? {
              ...one,
              deputy: 'care-1',
              absences: [{ from: 0, until: kst('2027-01-01 00:00'), category: 'leave' }],
            }
          : one,
      ),
    };
    await followDepartures({ ...terms, office: away }, deps);
    expect((await told(id)).map(({ to }) => to)).toEqual(['care-1']);
  });
});

it('what stays busy at the second look is one departure and one mail, and keeps no other from its turn', async () => {
  const busy = new Set([FIRST]);
  const { deps, receive, imported, assignees, told, later } = room(busy);
  const { id } = await imported(after);
  await deps.departures.done(id, deps.clock.now());
  receive(FIRST);
  for (let sweep = 0; sweep < 3; sweep++) {
    later(5);
    await expect(followDepartures(given, deps)).rejects.toThrow('1 departures');
    expect((await deps.departures.list()).map((one) => one.id)).toEqual([`${id}-late`]);
  }
  // Another departure, behind it in the list.
  receive(SECOND);
  const leavers = leaversOf(office, after);
  const second = (await orphansOf(leavers, given, deps)).filter(({ number }) => number === SECOND);
  const other = departed('x', deps.clock.now(), leavers, second);
  await deps.departures.add(other);
  await expect(followDepartures(given, deps)).rejects.toThrow('1 departures');
  expect(assignees()).toEqual(['care-1', 'care-head']);
  expect(await told(other.id)).toMatchObject([{ to: 'care-head', because: SECOND }]);
  busy.clear();
  for (let sweep = 0; sweep < 3; sweep++) {
    later(5);
    await followDepartures(given, deps);
  }
  expect(await told(`${id}-late`)).toMatchObject([{ to: 'care-head', because: FIRST }]);
  expect(await deps.departures.list()).toEqual([]);
});

it('whoever is told is who got it, also where that changed since it was planned, or a try was killed between', async () => {
  const { deps, receive, imported, assignees, told, life } = room(new Set());
  for (const number of [FIRST, SECOND]) receive(number);
  const plan = await imported(after);
  const away: Office = {
    ...after,
    people: after.people.map((one) =>
      one.id === 'care-head'
        ? { ...one, absences: [{ from: 0, until: kst('2027-01-01 00:00'), category: 'leave' }] }
        : one,
    ),
  };
  // The first try handed one over and was killed before it told anybody.
  const now = deps.clock.now();
  life(FIRST)?.does((petition, context) =>
    handOverLeft(petition, plan, { ...context, office: away, at: now, now }),
  );
  await followDepartures({ ...terms, office: away }, deps);
  expect(assignees()).toEqual(['duty', 'duty']);
  expect((await told(plan.id)).map(({ to, because }) => [to, because])).toEqual([
    ['duty', `${FIRST} ${SECOND}`],
  ]);
});

it('the second look comes as soon as the runbook says: no sooner, and with the next sweep at the latest', async () => {
  const { deps, receive, imported, told, later } = room(new Set());
  // Those of other tests would find it first.
  for (const one of await deps.departures.list()) await deps.departures.over(one.id, 0);
  const { id } = await imported(after);
  await deps.departures.done(id, deps.clock.now());
  receive(FIRST);
  later(SETTLED / 60_000 - 1);
  await followDepartures(given, deps);
  expect(await told(`${id}-late`)).toEqual([]);
  later(1);
  await followDepartures(given, deps);
  expect(await told(`${id}-late`)).toMatchObject([{ to: 'care-head', because: FIRST }]);
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
  const rate = /'EveryFiveMinutes', \{ wakes: sweep, lost, expression: 'rate\((\d+) minutes\)'/;
  const [, sweeps = ''] = rate.exec(readFileSync('infra/clock.ts', 'utf8')) ?? [];
  const soonest = SETTLED / 60_000;
  const said = `${words[soonest]} to ${words[soonest + Number(sweeps)]} minutes after all of it was handed over`;
  const runbook = readFileSync('infra/RUNBOOK.md', 'utf8').replaceAll(/\s+/g, ' ').toLowerCase();
  expect(runbook).toContain(said);
});

it('a plan from before 29 November 2026 tells as it says', async () => {
  const { deps, receive, told, now } = room(new Set());
  receive(FIRST);
  const leavers = leaversOf(office, after);
  const plan = { id: 'old', at: now(), leavers, numbers: [FIRST], to: { 'care-head': [FIRST] } };
  await deps.departures.add(plan);
  await followDepartures(given, deps);
  expect(await told('old')).toMatchObject([{ to: 'care-head', because: FIRST }]);
});
