import { afterAll, beforeAll, expect, it } from 'vitest';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { doorTable } from '../../../shared/aws/sign-in-codes.ts';
import { worklistTable } from '../../../shared/aws/worklist.ts';
import { answer, assign } from '../../../shared/petition/decide/acts.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import type { Doors } from '../../../shared/ports/sign-in.ts';
import type { Whose } from '../../../shared/ports/worklists.ts';
import { context } from '../../petition/context.ts';
import { kst, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
let doors: Doors;
beforeAll(async () => {
  db = await startDynamo();
  doors = doorTable(db.client, db.table);
});
afterAll(() => db.stop());

const challenge = (browser: string, nonce = 'n-1') => ({
  person: 'care-1',
  browser,
  nonce,
  key: 'k-1',
});
const begin = (of: ReturnType<typeof challenge>, now: number) =>
  doors.begin(of, now, now + 600, 60);

it('a code can be met once, within its time and its tries', async () => {
  const of = challenge('a browser');
  expect(await doors.attempt(of, 1000, 5)).toBeUndefined();
  expect(await begin(of, 1000)).toBe(true);
  for (let n = 0; n < 5; n += 1)
    expect(await doors.attempt(of, 1001, 5)).toEqual({ ...of, tries: n + 1 });
  expect(await doors.attempt(of, 1001, 5)).toBeUndefined();
  expect(await doors.meet(of, 1002)).toBe(true);
  expect(await doors.meet(of, 1002)).toBe(false);
  const late = challenge('another browser');
  await begin(late, 1000);
  expect(await doors.attempt(late, 1599, 5)).toMatchObject(late);
  expect(await doors.attempt(late, 1600, 5)).toBeUndefined();
});

it('another is begun after the calm, or when the one before was met; the one before is then worth nothing', async () => {
  const [first, second, third] = ['n-1', 'n-2', 'n-3'].map((nonce) =>
    challenge('a third browser', nonce),
  );
  if (!first || !second || !third) throw new Error('three');
  expect([await begin(first, 1000), await begin(second, 1059)]).toEqual([true, false]);
  expect(await begin(second, 1060)).toBe(true);
  expect(await doors.meet(first, 1061)).toBe(false);
  expect(await doors.meet(second, 1061)).toBe(true);
  expect(await begin(third, 1062)).toBe(true);
  expect(await doors.attempt(third, 1063, 5)).toMatchObject(third);
});

it('two tries at once meet it once', async () => {
  const of = challenge('a fourth browser');
  await begin(of, 1000);
  const met = await Promise.all([doors.meet(of, 1001), doors.meet(of, 1001)]);
  expect(met.filter(Boolean)).toHaveLength(1);
});

it('what waits stands in the worklist of whoever has it, by last moment to act, until it is answered', async () => {
  const petitions = petitionTable(db.client, db.table, { now: () => kst('2026-11-24 10:12') });
  const worklists = worklistTable(db.client, db.table);
  const numbers = [petitionNumber(2026, 11), petitionNumber(2026, 12)] as const;
  for (const [index, number] of numbers.entries()) {
    const decision = receive(
      {
        number,
        channel: 'web',
        receivedAt: kst(`2026-11-24 1${1 - index}:12`),
        title: '휴업급여',
        body: '서류',
        kind: 'question',
        language: 'ko',
        contact: { email: true, phone: false },
        codeKey: 'k',
        turn: 0,
      },
      terms,
    );
    await petitions.receive(decision, []);
  }
  const listed = async (whose: Whose) =>
    (await worklists.page(whose)).works.map(({ number }) => number);
  const [one, two, department] = [
    { person: 'care-1' },
    { person: 'care-2' },
    { department: 'care' },
  ];
  expect(await listed(one)).toEqual([numbers[1], numbers[0]]);
  expect(await listed(department)).toEqual([numbers[1], numbers[0]]);
  const at = kst('2026-11-24 13:00');
  await petitions.act(numbers[0], (petition) =>
    assign(petition, { to: 'care-2' }, context(terms, { by: 'care-head', at })),
  );
  expect([await listed(one), await listed(two)]).toEqual([[numbers[1]], [numbers[0]]]);
  expect(await listed(department)).toEqual([numbers[1], numbers[0]]);
  expect((await worklists.page(two)).works).toMatchObject([
    { kind: 'question', department: 'care', assignee: 'care-2', dueAt: kst('2026-11-25 11:12') },
  ]);
  await petitions.act(numbers[0], (petition) =>
    answer(petition, { answer: 'answer-3', hash: 'h' }, context(terms, { by: 'care-2', at })),
  );
  expect(await listed(two)).toEqual([]);
  expect(await listed(department)).toEqual([numbers[1]]);
});
