import {
  type DynamoDBClient,
  PutItemCommand,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { S } from '../../../shared/aws/attributes.ts';
import { compensationTable } from '../../../shared/aws/compensations.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { approve } from '../../../shared/compensation/steps.ts';
import { Unreadable } from '../../../shared/lambda/unreadable.ts';
import { approval, RULED, terms } from '../../compensation/ledger-world.ts';
import { kst } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';
import { department } from './ledger-books.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
});
afterAll(() => db.stop());

/** A writer that dies at its transaction: before it is sent, or when it was carried out and nobody hears of it. */
function killed(when: 'before' | 'after'): DynamoDBClient {
  return new Proxy(db.client, {
    get: (client, name) =>
      name === 'send'
        ? async (command: TransactWriteItemsCommand) => {
            if (!(command instanceof TransactWriteItemsCommand)) return client.send(command);
            if (when === 'after') await client.send(command);
            throw new Error('killed');
          }
        : Reflect.get(client, name),
  });
}

const once = { 'B-26': { spent: 10_000, entries: 1 } };
const steps = ['approved', 'issued', 'handed-over'];

describe('a decision with entries', () => {
  it('writes event, entry and budget together, from the approval to the handover', async () => {
    const its = department(db);
    const debt = await its.debt();
    expect([await debt.approve(), await debt.issue(), await debt.handOver()]).toEqual(
      steps.map(() => 'written'),
    );
    expect((await debt.entries()).map(({ step }) => step)).toEqual(steps);
    expect(await debt.told()).toEqual(steps);
    expect(await its.spent()).toEqual({ item: once, sum: once });
  });

  it('stands in the books of the year that paid, and is read over all of them', async () => {
    const its = department(db);
    const debt = await its.debt();
    await debt.approve();
    await debt.issue();
    await debt.returns();
    expect(await debt.issue('T-next', db.client, kst('2027-01-04 10:00'))).toBe('written');
    expect((await debt.entries()).map(({ seq, budget: { year } }) => [seq, year])).toEqual([
      [1, 2026],
      [2, 2026],
      [3, 2026],
      [4, 2027],
    ]);
    const back = { 'B-26': { spent: 0, entries: 2 } };
    const paid = { 'B-27': { spent: 10_000, entries: 1 } };
    expect(await its.spent()).toEqual({ item: back, sum: back });
    expect(await its.spent(2027)).toEqual({ item: paid, sum: paid });
  });

  it('owes nobody twice for one day, in whichever petition they said it: of two heads at once one is refused', async () => {
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => department(db).debt()));
    if (!one || !two || !three) throw new Error('no debts');
    const owed = { recipient: 'k-same-day', day: '2026-11-20' };
    const said = await Promise.all([one.approve(db.client, owed), two.approve(db.client, owed)]);
    expect(said.toSorted()).toEqual(['compensation-same-day', 'written']);
    expect(await three.approve(db.client, { ...owed, day: '2026-11-19' })).toBe('written');
    const refused = said[0] === 'written' ? two : one;
    expect(await refused.entries()).toEqual([]);
    expect(await refused.told()).toEqual([]);
    // Another visit of that day is a finding of its own; the same words without it are still refused.
    expect(await refused.approve(db.client, { ...owed, another: true })).toBe('written');
    const last = await department(db).debt();
    expect(await last.approve(db.client, owed)).toBe('compensation-same-day');
  });

  it('never books money that no event tells of', async () => {
    const booking = approve(undefined, approval, { ...terms, at: RULED });
    if ('refused' in booking) throw new Error('refused');
    const debt = await department(db).debt();
    const petitions = petitionTable(db.client, db.table, { now: () => RULED });
    await expect(
      petitions.act(debt.finding.slice(0, -3), () => ({
        events: [],
        notices: [{ kind: 'apology', to: 'care-1' } as never],
        entries: [booking],
      })),
    ).rejects.toThrow('no event');
    const bare = { events: [], notices: [], entries: [booking] };
    await expect(petitions.act(debt.finding.slice(0, -3), () => bare)).rejects.toThrow('no event');
    expect(await debt.entries()).toEqual([]);
  });
});

describe('many writers at once', () => {
  it('approve once, issue once and hand over once', async () => {
    const its = department(db);
    const debt = await its.debt();
    for (const step of ['approve', 'issue', 'handOver'] as const) {
      const said = await Promise.all(Array.from({ length: 4 }, () => debt[step]()));
      expect(said.toSorted()).toEqual([...Array(3).fill('compensation-booked-before'), 'written']);
    }
    expect((await debt.entries()).map(({ step }) => step)).toEqual(steps);
    expect(await debt.told()).toEqual(steps);
    expect(await its.spent()).toEqual({ item: once, sum: once });
  });

  it('spend no more than the budget has; who comes last keeps the debt and nothing of it is written', async () => {
    const its = department(db, 30_000);
    const debts = await Promise.all([its.debt(), its.debt(), its.debt(), its.debt()]);
    for (const debt of debts) await debt.approve();
    const said = await Promise.all(debts.map((debt) => untilHeard(() => debt.issue())));
    expect(said.toSorted()).toEqual(['budget-exhausted', 'written', 'written', 'written']);
    const left = debts[said.indexOf('budget-exhausted')];
    expect((await left?.entries())?.map(({ step }) => step)).toEqual(['approved']);
    expect(await left?.told()).toEqual(['approved']);
    const all = { 'B-26': { spent: 30_000, entries: 3 } };
    expect(await its.spent()).toEqual({ item: all, sum: all });
    // What comes back pays for it.
    await debts.find((debt) => debt !== left)?.returns();
    expect(await left?.issue('T-again')).toBe('written');
  });

  it('give one card to one citizen, until it is back', async () => {
    const its = department(db);
    const [one, other] = await Promise.all([its.debt(), its.debt()]);
    for (const debt of [one, other]) await debt.approve();
    const said = await Promise.all(
      [one, other].map((debt) => untilHeard(() => debt.issue('T-the-same'))),
    );
    expect(said.toSorted()).toEqual(['card-issued-before', 'written']);
    const [has, waits] = said[0] === 'written' ? [one, other] : [other, one];
    expect(await its.spent()).toEqual({ item: once, sum: once });
    await has.returns();
    expect(await waits.issue('T-the-same')).toBe('written');
    // A lost one stays out for ever, however its number is written.
    await waits.reverse('lost');
    expect(await has.issue('T-the-same')).toBe('card-issued-before');
    expect(await has.issue('tthe-SAME')).toBe('card-issued-before');
  });
});

describe('a writer that is killed', () => {
  it.each(['approve', 'issue', 'handOver', 'returns'] as const)(
    'before %s is sent leaves nothing, and the next one does it once',
    async (step) => {
      const its = department(db);
      const debt = await its.debt();
      if (step !== 'approve') await debt.approve();
      if (step === 'handOver' || step === 'returns') await debt.issue();
      const before = [await debt.entries(), await debt.told(), await its.spent()];
      const does = (client?: DynamoDBClient) =>
        step === 'issue' ? debt.issue(undefined, client) : debt[step](client);
      await expect(does(killed('before'))).rejects.toThrow('killed');
      expect([await debt.entries(), await debt.told(), await its.spent()]).toEqual(before);
      expect(await does()).toBe('written');
    },
  );

  it.each(['approve', 'issue', 'handOver', 'returns'] as const)(
    'after %s was written has done it whole, and whoever tries again does nothing',
    async (step) => {
      const its = department(db);
      const debt = await its.debt();
      if (step !== 'approve') await debt.approve();
      if (step === 'handOver' || step === 'returns') await debt.issue();
      const does = (client?: DynamoDBClient) =>
        step === 'issue' ? debt.issue(undefined, client) : debt[step](client);
      await expect(does(killed('after'))).rejects.toThrow('killed');
      const after = [await debt.entries(), await debt.told(), await its.spent()];
      expect((await debt.entries()).length).toBe((await debt.told()).length);
      expect(await does()).not.toBe('written');
      expect([await debt.entries(), await debt.told(), await its.spent()]).toEqual(after);
      const { item, sum } = await its.spent();
      expect(item).toEqual(sum);
    },
  );
});

it('a petition that was put back to an older state pays nothing twice', async () => {
  const its = department(db);
  const debt = await its.debt();
  await debt.approve();
  const stale = await debt.entries();
  await debt.issue();
  const said = await debt.act(() => ({
    entry: {
      ...{ finding: debt.finding, subject: debt.finding.slice(0, -3), seq: stale.length + 1 },
      ...{ at: RULED, by: 'care-2', amount: 10_000, spends: 10_000 },
      ...{ step: 'issued', kind: 'transit-card', way: 'post', serial: 'T-other' },
      budget: { department: 'department-x', year: 2027, code: 'X' },
    },
    within: 50_000,
  }));
  expect(said).toBe('compensation-booked-before');
  expect((await debt.entries()).map(({ step }) => step)).toEqual(['approved', 'issued']);
});

it('books with an entry that cannot be read are no sum', async () => {
  const Item = { pk: S('ledger#broken#2026'), sk: S('entry#f#0001'), body: S('{"step":"issued"}') };
  await db.client.send(new PutItemCommand({ TableName: db.table, Item }));
  await expect(compensationTable(db.client, db.table).books('broken', 2026)).rejects.toThrow(
    Unreadable,
  );
});

/** Busy is no answer: whoever hears it asks again. */
async function untilHeard(ask: () => Promise<string>): Promise<string> {
  for (let tries = 0; ; tries += 1)
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof Error && error.name === 'Busy') || tries === 20) throw error;
    }
}
