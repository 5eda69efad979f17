import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { followCalendar } from '../../../functions/clock/follow-calendar.ts';
import { calendarSubject } from '../../../functions/clock/tell-moved.ts';
import { effectLines, effectsOn } from '../../../infra/tools/calendar-effect.ts';
import { S } from '../../../shared/aws/attributes.ts';
import { dueIndex } from '../../../shared/aws/due.ts';
import { jobTable } from '../../../shared/aws/jobs.ts';
import { movedMomentTable } from '../../../shared/aws/moved-moments.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';
import { officeTable, organizationItem } from '../../../shared/aws/office.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { subjectsIn } from '../../../shared/aws/subjects.ts';
import type { CalendarOverrides } from '../../../shared/charter/overrides.ts';
import { calendarWith } from '../../../shared/charters/calendar.ts';
import { tick } from '../../../shared/lambda/paged-job.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import { houseSubjects } from '../../../shared/subjects/house.ts';
import type { Subjects } from '../../../shared/subjects/kind.ts';
import { kst, office, submission, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

const MANY = 12;
const RECEIVED = '2026-11-24 10:12'; // Tuesday
const DECLARED: CalendarOverrides = {
  version: 'v2',
  days: [
    {
      ...{ day: '2026-11-25', kind: 'declared', name: '임시공휴일' },
      ...{ source: '관보', decidedAt: '2026-11-24' },
    },
  ],
};

let db: Awaited<ReturnType<typeof startDynamo>>;
let now = 0;
const clock = { now: () => now };
const numbers = Array.from({ length: MANY }, (_, i) => petitionNumber(2026, 1 + i));
const put = (Item: ReturnType<typeof organizationItem>) =>
  db.client.send(new PutItemCommand({ TableName: db.table, Item }));
const subjects = (): Subjects => subjectsIn(db.client, db.table, clock, houseSubjects);
const petitions = () => petitionTable(db.client, db.table, clock);
const preview = async () =>
  effectsOn({
    index: dueIndex(db.client, db.table),
    subjects: subjects(),
    house: {
      ...(await officeTable(db.client, db.table, clock)()),
      calendar: calendarWith(DECLARED),
    },
    now,
  });

beforeEach(async () => {
  db = await startDynamo();
  now = kst(RECEIVED);
  await put(organizationItem(office));
  for (const [turn, number] of numbers.entries())
    await petitions().receive(receive(submission(RECEIVED, { number, turn }), terms), []);
});
afterEach(() => db.stop());

it('what a preview says of another calendar is what the clock then does, and the preview does nothing', async () => {
  now = kst('2026-11-24 17:30'); // an hour before the last moment that will be is over
  const versions = async () =>
    Promise.all(numbers.map(async (one) => (await petitions().read(one))?.version));
  const before = await versions();
  const { effects, unreadable } = await preview();
  expect([await versions(), unreadable]).toEqual([before, []]);
  const told = effects.flatMap((one) => one.told);
  expect(effectLines(effects).slice(0, 3)).toEqual([
    `open: petition ${MANY}; changed: petition ${MANY}`,
    'dates: 0 earlier, 0 later',
    `last moments to act: ${MANY} earlier, 0 later`,
  ]);
  expect(told.length).toBeGreaterThan(0);
  expect(told).not.toContain('petitioner');
  expect(effectLines(effects).join('\n')).not.toMatch(/\d{4}-\d{6}-\d|care-/);

  const json = S(JSON.stringify(DECLARED));
  await put({ pk: S('office'), sk: S('calendar'), json });
  const index = dueIndex(db.client, db.table);
  await tick(
    followCalendar({
      ...{ index, subjects: subjects(), clock, petitions: petitions() },
      moved: movedMomentTable(db.client, db.table),
      notices: noticeTable(db.client, db.table, clock),
      sends: { send: async () => {} },
      terms: officeTable(db.client, db.table, clock),
    }),
    now,
    {
      jobs: jobTable(db.client, db.table, () => {}),
      ...{ log: () => {}, tell: () => {}, budget: Number.POSITIVE_INFINITY, elapsed: () => 0 },
    },
  );
  const { calendar } = await officeTable(db.client, db.table, clock)();
  const mails = await noticeTable(db.client, db.table, clock).of(calendarSubject(calendar.version));
  const lists = new Set(effects.flatMap((one) => one.lists));
  expect(new Set(mails.map(({ to }) => to))).toEqual(lists);
  expect(effectLines(effects).at(-1)).toBe(
    `told what moved for them: ${lists.size} of staff and heads (one mail a person)`,
  );
  const after = await versions();
  expect(after.filter((version, i) => version !== before[i])).toHaveLength(MANY);
  const rung: string[] = [];
  for (const { subject, id } of (await index.page(['sweep'], now)).due)
    await subjects().act(subject, (state, kind) => {
      const pledge = state.pledges.find((one) => one.id === id);
      const moment = pledge?.nextAt ?? 0;
      const decision = kind.onRing(
        state,
        { v: 1, subject, pledge: id, seq: pledge?.nextSeq ?? 0, moment },
        { ...kind.termsFrom({ ...terms, calendar }), at: moment, now },
      );
      if ('notices' in decision) rung.push(...decision.notices.map(({ to }) => to));
      return decision;
    });
  expect(rung.toSorted()).toEqual(told.toSorted());
  expect(effectLines((await preview()).effects)).toEqual([
    `open: petition ${MANY}; changed: nothing`,
    'dates: 0 earlier, 0 later',
    'last moments to act: 0 earlier, 0 later',
    'told at once: 0 of staff (0 notices), 0 petitioners',
    'told what moved for them: 0 of staff and heads (one mail a person)',
  ]);
});
