import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { askingTable } from '../../../shared/aws/askings.ts';
import type { Asked } from '../../../shared/petition/asking/asked.ts';
import type { Askings } from '../../../shared/ports/askings.ts';
import { kst } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

const DAY = 86_400_000;
const REST = 30 * DAY;
const KEPT = { rest: REST, months: 24 };
const NOW = kst('2026-11-24 14:00');
let db: Awaited<ReturnType<typeof startDynamo>>;
let askings: Askings;
beforeAll(async () => {
  db = await startDynamo();
  askings = askingTable(db.client, db.table);
});
afterAll(() => db.stop());
let made = 0;
let id: string;
beforeEach(() => {
  made += 1;
  id = `id-${made}`;
});

const asked = (change: Partial<Asked> = {}): Asked => ({
  ...{ number: `2026-00000${made}-1`, ref: 'answered-1', clause: 'P5.1', day: '2026-11-24' },
  ...{ team: 'care', person: 'care-1', askedAt: NOW, closesAt: NOW + 14 * DAY },
  ...{ keyId: 'k1', way: 'email' as const, version: 1 },
  ...change,
});
const lineOf = async (of = id) => (await askings.lines('2026-11')).find((line) => line.id === of);

it('is asked once, however often it is told', async () => {
  const one = asked();
  expect(await askings.ask(id, one, [id], KEPT)).toBe(true);
  expect(await askings.ask(id, { ...one, askedAt: NOW + 1 }, [id], KEPT)).toBe(true);
  expect(await askings.read(id)).toEqual(one);
  expect(await askings.of(one.number)).toEqual([one]);
});

it('of two at the same instant about one person one is asked', async () => {
  const two = ['a', 'b'].map((which) => `${id}${which}`);
  const said = await Promise.all(
    two.map((one) => askings.ask(one, asked({ number: `${one}-1` }), [id, `phone ${one}`], KEPT)),
  );
  expect(said.toSorted()).toEqual([false, true]);
  const read = await Promise.all(two.map((one) => askings.read(one)));
  expect(read.filter(Boolean)).toHaveLength(1);
});

it('nobody again before the last day of rest is over, by whichever contact', async () => {
  expect(await askings.ask(id, asked(), [`mail ${id}`, `phone ${id}`], KEPT)).toBe(true);
  const again = (askedAt: number, which: string) =>
    askings.ask(`${id}-${which}`, asked({ askedAt, ref: which }), [`phone ${id}`], KEPT);
  expect(await again(NOW + REST - 1, 'soon')).toBe(false);
  expect(await askings.read(`${id}-soon`)).toBeUndefined();
  expect(await again(NOW + REST, 'then')).toBe(true);
});

it('counts the answer that stands last, and who it reached', async () => {
  const one = asked();
  await askings.ask(id, one, [id], KEPT);
  expect(await lineOf()).toMatchObject({ reached: false, answered: false });
  await askings.reached(one.number, one.ref);
  await askings.reached(one.number, one.ref);
  expect(await lineOf()).toMatchObject({ reached: true, answered: false });
  const at = NOW + DAY;
  expect(await askings.answer(id, one, 'yes', { result: 'kept', at })).toBe(true);
  expect(await lineOf()).toMatchObject({ answered: true, result: 'kept', person: 'care-1' });
  // Who had the page open before answers nothing over it.
  expect(await askings.answer(id, one, 'no', { result: 'broken', at })).toBe(false);
  const then = (await askings.read(id)) ?? one;
  expect(await askings.answer(id, then, 'unsure', { result: undefined, at })).toBe(true);
  expect(await lineOf()).not.toHaveProperty('result');
  expect((await askings.lines('2026-11')).filter((line) => line.id === id)).toHaveLength(1);
  expect(await askings.lines('2026-12')).toEqual([]);
});

it('each of its versions is told to whoever makes figures, once', async () => {
  const one = asked();
  await askings.ask(id, one, [id], KEPT);
  await askings.ask(id, one, [id], KEPT);
  await askings.answer(id, one, 'yes', { result: 'kept', at: NOW + 1 });
  await askings.answer(id, one, 'no', { result: 'broken', at: NOW + 1 });
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: db.table }));
  const told = Items.filter(({ pk, manner }) => pk?.S === id && manner?.S === 'yes');
  expect(told.map(({ sk }) => sk?.S).toSorted()).toEqual(['event#000001', 'event#000002']);
});

it('a line tells no petition, and news of no question nothing', async () => {
  const one = asked();
  await askings.ask(id, one, [id], KEPT);
  await askings.reached(one.number, 'phone-0');
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: db.table }));
  const lines = Items.filter(({ pk }) => pk?.S?.startsWith('askings#'));
  expect(lines.length).toBeGreaterThan(0);
  for (const { expiresAtSeconds } of lines) {
    // Whose conduct it was is kept no longer than what is counted of it.
    const gone = Number(expiresAtSeconds?.N) * 1000;
    expect(gone).toBeGreaterThan(kst('2028-11-01 00:00'));
    expect(gone).toBeLessThan(kst('2029-01-01 00:00'));
  }
  expect(JSON.stringify(lines)).not.toMatch(/2026-\d{6}-\d/);
});
