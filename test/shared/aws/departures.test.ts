import { afterAll, beforeAll, expect, it } from 'vitest';
import { departureTable } from '../../../shared/aws/departures.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';
import {
  complete,
  departed,
  followDepartures,
  type LeaveDeps,
  orphansOf,
} from '../../../shared/departures/hand-over.ts';
import { leaversOf } from '../../../shared/organization/leavers.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import type { Due } from '../../../shared/ports/timers.ts';
import { kst, Life, office, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';
import { noImprovements } from '../../support/no-improvements.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
});
afterAll(() => db.stop());

const after = {
  ...office,
  people: office.people.filter(({ id }) => id !== 'care-1'),
  departments: office.departments.map((one) => ({
    ...one,
    members: one.members.filter((id) => id !== 'care-1'),
  })),
};
const given = { ...terms, office: after };
const NUMBERS = [1, 2, 3].map((n) => petitionNumber(2026, n));

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
    },
    improvements: noImprovements,
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
  return {
    deps,
    receive,
    assignees: () => [...lives.values()].map(({ petition }) => petition.assignee),
    later: (minutes: number) => {
      now += minutes * 60_000;
    },
    told: (id: string) =>
      deps.notices && noticeTable(db.client, db.table, clock).of(`leaving-${id}`),
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
