import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sweepHandler } from '../../../functions/clock/sweep.ts';
import { organizationItem } from '../../../shared/aws/office.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { sweepTables } from '../../../shared/aws/sweep-tables.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { kst, office, submission, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
  await db.client.send(new PutItemCommand({ TableName: db.table, Item: organizationItem(office) }));
});
afterAll(() => db.stop());

/** What a sweep at this instant rings, and what it says of the timers. */
async function sweptAt(at: string) {
  const now = kst(at);
  const clock = { now: () => now };
  const rung: string[] = [];
  const measured: Record<string, number> = {};
  await sweepHandler({
    ...sweepTables(db.client, db.table, clock),
    rings: {
      ring: async ({ pledge }) => void rung.push(pledge),
      later: async () => {},
    },
    waits: { ring: async () => false },
    sends: { send: async () => {} },
    clock,
    metrics: (values) => void Object.assign(measured, values),
    log: () => {},
  })();
  return { rung, counted: measured.MomentsRungBySweep };
}

it('a moment that no timer rang in three minutes is rung and counted; one that may still come is neither', async () => {
  const now = kst('2026-11-24 10:12'); // Tuesday
  const record = petitionTable(db.client, db.table, { now: () => now });
  const submitted = submission('2026-11-24 10:12', { number: '2026-000001-6' });
  await record.receive(receive(submitted, terms), []);
  const petition = await record.read('2026-000001-6');
  const firsts = petition?.pledges.flatMap(({ nextAt }) => nextAt ?? []) ?? [];
  const first = Math.min(...firsts);
  const after = (minutes: number) =>
    new Date(first + (9 * 60 + minutes) * 60_000).toISOString().slice(0, 16).replace('T', ' ');
  // AWS rings up to a minute late, and a ring takes seconds.
  expect(await sweptAt(after(2))).toEqual({ rung: [], counted: 0 });
  const due = firsts.filter((at) => at <= first + 60_000).length;
  const { rung, counted } = await sweptAt(after(4));
  expect(rung).toHaveLength(due);
  expect(counted).toBe(due);
});
