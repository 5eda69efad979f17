import {
  DeleteItemCommand,
  PutItemCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkBooks } from '../../../functions/clock/check-books.ts';
import { sweepHandler } from '../../../functions/clock/sweep.ts';
import { N, S } from '../../../shared/aws/attributes.ts';
import { compensationTable } from '../../../shared/aws/compensations.ts';
import { organizationItem } from '../../../shared/aws/office.ts';
import { sweepTables } from '../../../shared/aws/sweep-tables.ts';
import type { Log } from '../../../shared/lambda/log.ts';
import type { Books } from '../../../shared/ports/compensations.ts';
import { RULED, terms } from '../../compensation/ledger-world.ts';
import { startDynamo } from '../../support/dynamo.ts';
import { department } from './ledger-books.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
});
afterAll(() => db.stop());

let hours = 0;
/** A sweep of the next hour, over the books of these departments: what it measures and says of them. */
async function swept(its: ReturnType<typeof department>) {
  const office = { ...its.office, version: `with-${its.id}` };
  await db.client.send(new PutItemCommand({ TableName: db.table, Item: organizationItem(office) }));
  hours += 1;
  const clock = { now: () => RULED + hours * 3_600_000 };
  const measured: unknown[] = [];
  const said: unknown[] = [];
  const log: Log = (line) => void (line.message === 'books do not balance' && said.push(line));
  await sweepHandler({
    ...sweepTables(db.client, db.table, clock),
    rings: { ring: async () => {}, later: async () => {} },
    waits: { ring: async () => false },
    sends: { send: async () => {} },
    clock,
    metrics: ({ UnbalancedBooks }) => void (UnbalancedBooks && measured.push(UnbalancedBooks)),
    log,
  })();
  return { measured, said };
}
const budgetKey = (id: string) => ({ pk: S(`ledger#${id}#2026`), sk: S('budget#B-26') });

it('books that balance ring nothing, while money comes and goes', async () => {
  const its = department(db);
  const debt = await its.debt();
  for (const step of ['approve', 'issue', 'returns'] as const) {
    expect(await debt[step]()).toBe('written');
    expect(await swept(its)).toEqual({ measured: [], said: [] });
  }
});

it('a budget that somebody changed by hand rings, and says which', async () => {
  const its = department(db);
  const debt = await its.debt();
  await debt.approve();
  await debt.issue();
  await db.client.send(
    new UpdateItemCommand({
      TableName: db.table,
      Key: budgetKey(its.id),
      UpdateExpression: 'SET spent = :less',
      ExpressionAttributeValues: { ':less': N(0) },
    }),
  );
  const { measured, said } = await swept(its);
  expect(measured).toEqual([1]);
  expect(said).toMatchObject([{ department: its.id, year: 2026, codes: 'B-26' }]);
});

it('an entry that is gone rings', async () => {
  const its = department(db);
  const debt = await its.debt();
  await debt.approve();
  await debt.issue();
  const { Items = [] } = await db.client.send(new ScanCommand({ TableName: db.table }));
  const entry = Items.find(({ sk }) => sk?.S === `entry#${debt.finding}#0002`);
  if (!entry?.pk || !entry.sk) throw new Error('no such entry');
  const Key = { pk: entry.pk, sk: entry.sk };
  await db.client.send(new DeleteItemCommand({ TableName: db.table, Key }));
  expect((await swept(its)).measured).toEqual([1]);
});

it('what was booked between two readings of one page is no alarm', async () => {
  const its = department(db);
  const debt = await its.debt();
  await debt.approve();
  await debt.issue();
  const { books } = compensationTable(db.client, db.table);
  const whole = await books(its.id, 2026);
  const half: Books = { ...whole, spent: new Map() };
  const read = [half, whole];
  const measured: unknown[] = [];
  const job = checkBooks({
    compensations: { books: async () => read.shift() ?? whole },
    terms: async () => ({ ...terms, office: its.office }),
    metrics: (values) => void measured.push(values),
    log: () => {},
  });
  await job.work({ department: its.id, year: 2026 }, { id: 'r', at: RULED, notes: [] });
  expect([measured, read]).toEqual([[], []]);
});
