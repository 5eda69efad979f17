import { GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SendDeps } from '../../../functions/notify/deps.ts';
import { keepOthersApart } from '../../../functions/notify/keep-apart.ts';
import { accusingTable } from '../../../shared/aws/accusing.ts';
import { blockCounter } from '../../../shared/aws/counter.ts';
import { noticeTable } from '../../../shared/aws/notices.ts';
import { officeTable, organizationItem } from '../../../shared/aws/office.ts';
import { outboxTable } from '../../../shared/aws/outbox.ts';
import { personTable } from '../../../shared/aws/persons.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { received } from '../../../shared/intake/receive.ts';
import { barredFrom } from '../../../shared/petition/conduct/fair.ts';
import { needLetter } from '../../../shared/petition/decide/letters.ts';
import { raiseReport } from '../../../shared/petition/decide/report.ts';
import { unmarkReport } from '../../../shared/petition/decide/unmark-report.ts';
import type { Waiting } from '../../../shared/ports/worklists.ts';
import { keyring } from '../../../shared/privacy/keys.ts';
import { RECEIPT } from '../../functions/desk-world.ts';
import { kst, office } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
let now = kst('2026-11-24 10:12'); // Tuesday
const clock = { now: () => now };
beforeAll(async () => {
  db = await startDynamo();
  await db.client.send(new PutItemCommand({ TableName: db.table, Item: organizationItem(office) }));
});
afterAll(() => db.stop());

function world(secret = '{"current":"a root that is long enough for tests"}') {
  const { client, table } = db;
  const petitions = petitionTable(client, table, clock);
  const terms = officeTable(client, table, clock);
  const keys = async () => keyring(secret);
  const notices = noticeTable(client, table, clock);
  const later: number[] = [];
  const receipt = {
    ...{ petitions, terms, keys, log: () => {} },
    counter: blockCounter(client, table),
  };
  // Cast: it asks for no more of the sender's.
  const deps = {
    ...{ petitions, terms, keys, notices, clock, log: () => {} },
    persons: personTable(client, table),
    accusing: accusingTable(client, table, clock),
    sends: { send: async (_: unknown, delay: number) => void later.push(delay) },
  } as unknown as SendDeps;
  let said = 0;
  const person = { email: `${crypto.randomUUID()}@example.com` };
  const state = async (number: string) => {
    const petition = await petitions.read(number);
    if (!petition) throw new Error(number);
    return petition;
  };
  return {
    ...{ petitions, later, state },
    async receives(petitioner: { email: string } = person): Promise<string> {
      said += 1;
      const submission = {
        title: '휴업급여 문의',
        body: `내용 ${said} ${crypto.randomUUID()}`,
        petitioner,
      };
      const outcome = await received(
        { ...submission, kind: 'question', language: 'ko' },
        { at: now, requestKey: undefined },
        receipt,
      );
      if (!('petition' in outcome)) throw new Error('received before');
      return outcome.petition.number;
    },
    async reports(number: string, who: string) {
      const given = await terms();
      await petitions.act(number, (petition) =>
        raiseReport(
          petition,
          { of: 'petition', person: who },
          { ...given, by: 'audit', at: now, now },
        ),
      );
    },
    /** A letter of it is to be posted. */
    async writes(number: string) {
      const notice = { ...RECEIPT, subject: number, id: '1.0', kind: 'receipt' as const };
      const given = await terms();
      await petitions.act(number, (petition) =>
        needLetter(petition, { notice, way: 'letter' }, { ...given, at: now, now }),
      );
    },
    async unmarks(number: string) {
      const given = await terms();
      await petitions.act(number, (petition) =>
        unmarkReport(
          petition,
          { report: 'report-1', reason: 'r' },
          { ...given, by: 'care-head', at: now, now },
        ),
      );
    },
    /** What was asked by commits of this petition, the first time or later. */
    async carries(number: string, which = -1) {
      const asked = (await notices.of(number)).filter(({ kind }) => kind === 'kept-apart');
      const notice = asked.at(which);
      if (!notice) throw new Error('nothing to carry');
      await keepOthersApart(notice, deps);
    },
    barred: async (number: string) => [...barredFrom(await state(number))].toSorted(),
  };
}

it('open ones go to others, later ones are received so, and both may be theirs again', async () => {
  const w = world();
  const [first, second] = [await w.receives(), await w.receives()];
  const stranger = await w.receives({ email: `${crypto.randomUUID()}@example.com` });
  const accused = 'care-1';
  await w.reports(first, accused);
  await w.carries(first);
  expect(await w.barred(second)).toEqual([accused]);
  expect((await w.state(second)).assignee).not.toBe(accused);
  expect(await w.barred(stranger)).toEqual([]);

  const version = (await w.state(second)).version;
  await w.carries(first);
  expect((await w.state(second)).version).toBe(version);

  // Each of the two in turn: with nobody barred one of any two is theirs.
  const later = [await w.receives(), await w.receives(), await w.receives()];
  for (const number of later) {
    const petition = await w.state(number);
    expect([petition.version, petition.assignee === accused]).toEqual([1, false]);
    expect(await w.barred(number)).toEqual([accused]);
  }

  await w.unmarks(first);
  await w.carries(first);
  for (const number of [second, ...later]) expect(await w.barred(number)).toEqual([]);
  expect(await w.barred(await w.receives())).toEqual([]);
});

it('of whom nobody is accused any more nothing is kept, nor of whom nobody ever was', async () => {
  const accusing = accusingTable(db.client, db.table, clock);
  const kept = async (person: string) => {
    const Key = { pk: { S: `accusing#${person}` }, sk: { S: '-' } };
    const { Item } = await db.client.send(new GetItemCommand({ TableName: db.table, Key }));
    return Item && { numbers: Item.numbers?.SS, gone: Item.expiresAtSeconds?.N };
  };
  await accusing.set(['p-never'], '2026-000001-5', false);
  expect(await kept('p-never')).toBeUndefined();
  await accusing.set(['p-once'], '2026-000001-5', true);
  await accusing.set(['p-once'], '2026-000002-3', true);
  await accusing.set(['p-once'], '2026-000001-5', false);
  expect(await kept('p-once')).toEqual({ numbers: ['2026-000002-3'], gone: undefined });
  for (const _ of ['once', 'again']) await accusing.set(['p-once'], '2026-000002-3', false);
  expect(await kept('p-once')).toEqual({ numbers: undefined, gone: String(now / 1000) });
  await accusing.set(['p-once'], '2026-000001-5', true);
  expect(await kept('p-once')).toEqual({ numbers: ['2026-000001-5'], gone: undefined });
});

it('what was asked first and comes last does what stands now', async () => {
  const w = world();
  const [first, second] = [await w.receives(), await w.receives()];
  await w.reports(first, 'care-1');
  await w.unmarks(first);
  await w.carries(first, -1);
  await w.carries(first, 0);
  expect(await w.barred(second)).toEqual([]);
  await w.reports(first, 'care-2');
  await w.carries(first, 0);
  expect(await w.barred(second)).toEqual(['care-2']);
});

it('reports in two petitions keep each other’s accused away, and one that ends leaves the other', async () => {
  const w = world();
  const [first, second, third] = [await w.receives(), await w.receives(), await w.receives()];
  await w.reports(first, 'care-1');
  await w.carries(first);
  await w.reports(second, 'care-2');
  await w.carries(second);
  for (const number of [first, second, third, await w.receives()])
    expect(await w.barred(number)).toEqual(['care-1', 'care-2']);
  await w.unmarks(first);
  await w.carries(first);
  for (const number of [first, second, third, await w.receives()])
    expect(await w.barred(number)).toEqual(['care-2']);
});

it('a report is known under the key before, too', async () => {
  const w = world();
  const email = `${crypto.randomUUID()}@example.com`;
  const before = await w.receives({ email });
  await w.reports(before, 'care-1');
  await w.carries(before);
  const rotated = world(
    '{"current":"another root that is long enough for tests","previous":"a root that is long enough for tests"}',
  );
  const after = await rotated.receives({ email });
  expect(await rotated.barred(after)).toEqual(['care-1']);
  await rotated.carries(before);
  expect(await rotated.barred(await rotated.receives({ email }))).toEqual(['care-1']);
});

it('is done once more after a minute, for the index can be behind', async () => {
  const w = world();
  const number = await w.receives();
  await w.reports(number, 'care-1');
  await w.carries(number);
  expect(w.later).toEqual([60_000]);
  now += 60_000;
  await w.carries(number);
  expect(w.later).toEqual([60_000]);
});

it('a letter of it says that somebody is barred, and is found however much waits before it', async () => {
  const w = world();
  const outbox = outboxTable(db.client, db.table);
  const number = await w.receives();
  await w.writes(number);
  const here = (letters: readonly Waiting[]) => letters.filter((one) => one.number === number);
  expect(here((await outbox.waiting()).letters)).toMatchObject([{ what: 'letter.receipt' }]);
  expect(here(await outbox.apart())).toEqual([]);
  await w.reports(number, 'care-1');
  expect(here(await outbox.apart())).toMatchObject([{ what: 'letter.receipt', apart: true }]);
  await w.unmarks(number);
  expect(here(await outbox.apart())).toEqual([]);
});
