import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DeleteItemCommand,
  DynamoDBClient,
  PutItemCommand,
  ScanCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf, openWorld, petition, type World } from './world.ts';

const directory = mkdtempSync(join(tmpdir(), 'restore-'));
const file = join(directory, 'export.json');

async function recordsOf(world: World) {
  const { endpoint, region, credentials, tables } = (await world.ask('/_local/env')).body;
  const client = new DynamoDBClient({ endpoint, region, credentials });
  return { client, table: String(Object.values(tables)[0]) };
}

/** Every item of the world's table, as an export to S3 has it. */
async function exportTo(path: string, world: World) {
  const { client, table } = await recordsOf(world);
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
  writeFileSync(path, Items.map((Item) => JSON.stringify({ Item })).join('\n'));
}

/** The tool as an operator runs it. */
const restore = (world: World, ...args: string[]) =>
  new Promise<string>((ended) => {
    const command = ['infra/tools/restore.ts', ...args, '--url', world.base];
    execFile(process.execPath, command, (_error, out, err) => ended(out + err));
  });
const timers = (world: World) =>
  world.service.scheduler.schedules().filter(({ Name }) => /^\d{4}-/.test(Name)).length;
const kinds = async (world: World) => (await world.mails()).map(kindOf).toSorted();

let lost: World;
let answered: string;
let waiting: string;
let world: World;
beforeAll(async () => {
  lost = await openWorld('2026-11-24 10:12'); // Tuesday
  answered = (await lost.post('/petitions', petition())).body.number;
  await lost.to('2026-11-24 10:20');
  // A mail that cannot leave: its notice waits in the record when the table is lost.
  await lost.post('/_local/faults', { service: 'ses', fault: 'refuse', count: 1000 });
  waiting = (
    await lost.post(
      '/petitions',
      petition({ petitioner: { name: '홍가상', email: 'two@example.com' } }),
    )
  ).body.number;
  await lost.to('2026-11-24 10:21');
  expect((await kinds(lost)).length).toBeGreaterThan(1);
  await exportTo(file, lost);
  await lost.stop();
  world = await openWorld('2026-11-24 10:40');
  await world.to('2026-11-24 10:41'); // the sweep has made its first round, with nothing in the table
}, 240_000);
afterAll(async () => {
  await world?.stop();
  rmSync(directory, { recursive: true });
});

describe('a table that was replaced', () => {
  it('says on trial what would come back, and changes nothing', async () => {
    const said = await restore(world, 'bring', '--from-file', file, '--dry-run');
    expect(said).toMatch(/^\d+ items are missing, of 2 petitions; 0 petitions stand/);
    expect(said).toMatch(/2 moments would be armed/);
    expect((await world.service.items()).some(({ pk }) => pk === waiting)).toBe(false);
  });

  it('has its petitions again, a timer for each open moment, and what was sent is not sent again', async () => {
    expect(timers(world)).toBe(0);
    const said = await restore(world, 'bring', '--from-file', file);
    expect(said).toMatch(
      /of 2 petitions; 0 petitions stand and were left as they are\n2 moments armed; \d notices are unsent/,
    );
    await world.idle();
    expect(timers(world)).toBe(2);
    expect(await world.mails()).toEqual([]); // not by the stream
    await world.to('2026-11-24 10:50');
    const sent = await world.mails();
    expect(sent.map(({ subject }) => subject).filter((one) => one.includes(answered))).toEqual([]);
    expect(sent.filter(({ subject }) => subject.includes(waiting))).toHaveLength(1);
    expect(await kinds(world)).toEqual(['assignment']);
  });

  it('is brought back once: a second run finds nothing missing and sends nothing', async () => {
    const said = await restore(world, 'bring', '--from-file', file);
    expect(said).toMatch(/^0 items brought/);
    await world.to('2026-11-24 11:10');
    expect(await kinds(world)).toEqual(['assignment']);
    expect(timers(world)).toBe(2);
  });

  it('never gives a number again', async () => {
    const { number } = (await world.post('/petitions', petition())).body;
    expect(Number(number.slice(5, 11))).toBeGreaterThan(1000);
    await world.idle();
  });

  it('keeps its clocks: who owes is warned at the moment itself, and the break tells the citizen', async () => {
    await world.to('2026-11-25 10:30');
    const delay = (await world.mails('two@example.com')).filter((mail) => kindOf(mail) === 'delay');
    expect(delay).toHaveLength(1);
    expect(
      Date.parse(delay[0]?.sentAt ?? '') - Date.parse('2026-11-25T10:20:00+09:00'),
    ).toBeLessThan(2 * 60_000);
  });
});

describe('a table in use', () => {
  it('gets back what is missing, while petitions that went on stay as they are', async () => {
    const { client, table } = await recordsOf(world);
    const before = await world.service.items();
    const gone = before.filter(({ pk }) => pk === waiting);
    expect(gone.length).toBeGreaterThan(4);
    for (const { pk, sk } of gone) {
      const Key = { pk: { S: String(pk) }, sk: { S: String(sk) } };
      await client.send(new DeleteItemCommand({ TableName: table, Key }));
    }
    const mails = (await world.mails()).length;
    const said = await restore(world, 'bring', '--from-file', file);
    expect(said).toMatch(/of 1 petitions; 1 petitions stand and were left as they are/);
    const after = await world.service.items();
    const of = (items: typeof before, number: string) => items.filter(({ pk }) => pk === number);
    expect(of(after, answered)).toEqual(of(before, answered));
    expect(of(after, waiting).length).toBeGreaterThan(4);
    expect((await world.mails()).length).toBe(mails);
  });

  it('gets it back from an earlier table of the account as well, and what it sent is not sent again', async () => {
    const { client, table } = await recordsOf(world);
    // As a restore to a point in time makes one: another name, the same items, no stream.
    await world.service.restoredTable('earlier');
    for (const line of readFileSync(file, 'utf8').split('\n'))
      await client.send(new PutItemCommand({ TableName: 'earlier', ...JSON.parse(line) }));
    const of = async (number: string) =>
      (await world.service.items()).filter(({ pk }) => pk === number);
    for (const { pk, sk } of await of(waiting)) {
      const Key = { pk: { S: String(pk) }, sk: { S: String(sk) } };
      await client.send(new DeleteItemCommand({ TableName: table, Key }));
    }
    const mails = (await world.mails()).length;
    const stands = await of(answered);
    expect(await restore(world, 'bring', '--from', table)).toContain('are the same');
    const trial = await restore(world, 'bring', '--from', 'earlier', '--dry-run');
    expect(trial).toMatch(/^\d+ items are missing, of 1 petitions; 1 petitions stand/);
    expect(await of(waiting)).toEqual([]);
    const said = await restore(world, 'bring', '--from', 'earlier');
    expect(said).toMatch(/of 1 petitions; 1 petitions stand and were left as they are/);
    await world.idle();
    expect((await of(waiting)).length).toBeGreaterThan(4);
    expect(await of(answered)).toEqual(stands);
    // What fell due since that second is told; what was sent before it is not told again.
    const more = (await world.mails()).slice(mails);
    expect(more.every(({ subject }) => subject.includes(waiting))).toBe(true);
    expect(more.map(kindOf).filter((kind) => ['receipt', 'assignment'].includes(kind))).toEqual([]);
    expect(await restore(world, 'bring', '--from', 'earlier')).toMatch(/^0 items brought/);
  });

  it('has every timer again after one command, and none twice', async () => {
    await world.idle();
    const before = timers(world);
    expect(await restore(world, 'arm')).toMatch(/^\d+ moments armed\n$/);
    await world.idle();
    expect(timers(world)).toBe(before);
  });
});
