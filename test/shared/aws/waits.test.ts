import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ringWaits } from '../../../functions/clock/ring-waits.ts';
import { dueIndex } from '../../../shared/aws/due.ts';
import { jobTable } from '../../../shared/aws/jobs.ts';
import { waitItem, waitRinger, waitTable } from '../../../shared/aws/waits.ts';
import { tick } from '../../../shared/lambda/paged-job.ts';
import { Unreadable } from '../../../shared/lambda/unreadable.ts';
import type { DueIndex, WaitRinger, Waits } from '../../../shared/ports/timers.ts';
import { kst } from '../../petition/world.ts';
import { allDue } from '../../support/due.ts';
import { startDynamo } from '../../support/dynamo.ts';

const NOW = kst('2026-11-24 10:12');
const MINUTE = 60_000;
interface Message {
  readonly v: 1;
  readonly key: string;
}
let db: Awaited<ReturnType<typeof startDynamo>>;
let waits: Waits<Message>;
let index: DueIndex;
let ringer: WaitRinger;
let sent: string[] = [];
let lines: string[] = [];
let unreadable: string[] = [];
beforeAll(async () => {
  db = await startDynamo();
  const put = (queue: string) => async (message: object) =>
    void sent.push(`${queue} ${JSON.stringify(message)}`);
  const queues = { checks: put('checks'), papers: put('papers'), faxes: put('faxes') };
  ringer = waitRinger(db.client, db.table, queues);
  waits = waitTable(db.client, db.table, 'papers', { now: () => NOW });
  index = dueIndex(db.client, db.table);
});
afterAll(() => db.stop());
beforeEach(() => {
  sent = [];
  lines = [];
  unreadable = [];
});

const ring = (now: number) =>
  tick(ringWaits(now, { index, waits: ringer }), now, {
    jobs: jobTable(db.client, db.table),
    log: ({ message, one }) => void lines.push(`${message} ${one ?? ''}`.trim()),
    tell: (error) => void unreadable.push(error instanceof Unreadable ? error.key : 'other'),
  });
const dueAt = async (id: string) =>
  (await allDue(index, 'wait')).find((due) => due.id === id)?.dueAt;

it('what waits is rung from its instant on, again while it is not done, the less often the longer', async () => {
  await waits.until('one', { v: 1, key: 'fax/1' }, NOW + MINUTE);
  await ring(NOW);
  expect(sent).toEqual([]);
  await ring(NOW + MINUTE);
  expect(sent).toEqual(['papers {"v":1,"key":"fax/1"}']);
  const times = [];
  for (let now = NOW + MINUTE; now < NOW + 24 * 60 * MINUTE; now += 5 * MINUTE) {
    const before = sent.length;
    await ring(now);
    if (sent.length > before) times.push((now - NOW) / MINUTE);
  }
  expect(times).toEqual([16, 46, 106, 226, 466, 826, 1186]);
  await waits.until('one', { v: 1, key: 'fax/1' }, NOW + 1500 * MINUTE);
  expect(await dueAt('one')).toBe(NOW + 1500 * MINUTE);
  await waits.done('one');
  expect(await dueAt('one')).toBeUndefined();
  sent = [];
  await ring(NOW + 48 * 60 * MINUTE);
  expect(sent).toEqual([]);
});

it('what was done or put off since the index was read is not rung', async () => {
  await waits.until('two', { v: 1, key: 'fax/2' }, NOW);
  const [due] = (await allDue(index, 'wait', NOW)).filter(({ id }) => id === 'two');
  if (!due) throw new Error('it does not wait');
  await waits.until('two', { v: 1, key: 'fax/2' }, NOW + MINUTE);
  expect(await ringer.ring(due, NOW)).toBe(false);
  await waits.done('two');
  expect(await ringer.ring(due, NOW + MINUTE)).toBe(false);
  expect(sent).toEqual([]);
});

it('what is done expires, what waits never does, and done twice makes nothing', async () => {
  const item = async (id: string) =>
    (
      await db.client.send(
        new GetItemCommand({
          TableName: db.table,
          Key: { pk: { S: 'waits#papers' }, sk: { S: id } },
        }),
      )
    ).Item;
  await waits.done('three');
  expect(await item('three')).toBeUndefined();
  await waits.until('three', { v: 1, key: 'fax/3' }, NOW);
  expect(await item('three')).not.toHaveProperty('expiresAtSeconds');
  await waits.done('three');
  expect((await item('three'))?.expiresAtSeconds?.N).toBe(String(NOW / 1000 + 86_400));
  await waits.until('three', { v: 1, key: 'fax/3' }, NOW + 99 * MINUTE);
  expect(await item('three')).not.toHaveProperty('expiresAtSeconds');
  await waits.done('three');
});

it('a wait that a commit begins is rung like any other', async () => {
  const Item = waitItem('checks', 'four', { v: 1, key: 'uploads/4' }, NOW);
  await db.client.send(new PutItemCommand({ TableName: db.table, Item }));
  await ring(NOW);
  expect(sent).toEqual(['checks {"v":1,"key":"uploads/4"}']);
  await waitTable(db.client, db.table, 'checks', { now: () => NOW }).done('four');
});

it('one that cannot be read, or that nothing empties, is named and holds up no other', async () => {
  const broken = { ...waitItem('papers', 'broken', {}, NOW), body: { S: '{broken' } };
  const strange = { ...waitItem('papers', 'strange', {}, NOW), pk: { S: 'waits#gone' } };
  for (const Item of [broken, strange])
    await db.client.send(new PutItemCommand({ TableName: db.table, Item }));
  await waits.until('five', { v: 1, key: 'fax/5' }, NOW);
  await ring(NOW);
  expect(sent).toEqual(['papers {"v":1,"key":"fax/5"}']);
  expect(lines.toSorted()).toEqual([
    'a job is done',
    'left undone waits#gone strange',
    'left undone waits#papers broken',
  ]);
  expect(unreadable.toSorted()).toEqual(['waits#gone', 'waits#papers broken']);
});
