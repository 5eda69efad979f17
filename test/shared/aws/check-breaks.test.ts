import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sweepHandler } from '../../../functions/clock/sweep.ts';
import { S } from '../../../shared/aws/attributes.ts';
import { STATE } from '../../../shared/aws/items.ts';
import { organizationItem } from '../../../shared/aws/office.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { sweepTables } from '../../../shared/aws/sweep-tables.ts';
import type { Log } from '../../../shared/lambda/log.ts';
import { answer, withdraw } from '../../../shared/petition/decide/acts.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { onRing } from '../../../shared/petition/decide/ring.ts';
import type { Petition } from '../../../shared/petition/petition.ts';
import { liveRedress } from '../../../shared/petition/redress.ts';
import { context } from '../../petition/context.ts';
import { kst, office, submission, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
  await db.client.send(new PutItemCommand({ TableName: db.table, Item: organizationItem(office) }));
});
afterAll(() => db.stop());

/** A sweep at this instant: what it measures and says of breaks. */
async function swept(at: string) {
  const clock = { now: () => kst(at) };
  const measured: unknown[] = [];
  const said: unknown[] = [];
  const log: Log = (line) =>
    void (line.message === 'breaks are not accounted for' && said.push(line));
  await sweepHandler({
    ...sweepTables(db.client, db.table, clock),
    rings: { ring: async () => {}, later: async () => {} },
    waits: { ring: async () => false },
    sends: { send: async () => {} },
    clock,
    metrics: ({ UnaccountedBreaks }) =>
      void (UnaccountedBreaks && measured.push(UnaccountedBreaks)),
    log,
  })();
  return { measured, said };
}

/** Received on Tuesday 24 November, its promise broken on Wednesday; in the table. */
async function broken(number: string): Promise<Petition> {
  const record = petitionTable(db.client, db.table, { now: () => kst('2026-11-24 10:12') });
  await record.receive(receive(submission('2026-11-24 10:12', { number }), terms), []);
  await record.act(number, (petition) => {
    const pledge = petition.pledges.find(({ id }) => id === 'answer-24h');
    const ring = { pledge: 'answer-24h', seq: pledge?.nextSeq ?? 0 };
    return onRing(petition, ring, context(terms, { at: kst('2026-11-25 10:12:01') }));
  });
  const petition = await record.read(number);
  if (!petition) throw new Error('no petition');
  expect(liveRedress(petition)).toHaveLength(1);
  return petition;
}

/** Somebody writes in the console: what was recorded of the break is gone. */
async function withoutRecords({ redress: _, ...petition }: Petition): Promise<void> {
  const { pledges: _pledges, version: _version, ...body } = petition;
  await db.client.send(
    new UpdateItemCommand({
      TableName: db.table,
      Key: { pk: S(petition.number), sk: S(STATE) },
      UpdateExpression: 'SET body = :body',
      ExpressionAttributeValues: { ':body': S(JSON.stringify(body)) },
    }),
  );
}
const read = (number: string) => petitionTable(db.client, db.table, { now: () => 0 }).read(number);

it('what is accounted for rings nothing; what somebody took away is told once, and recorded again', async () => {
  const petition = await broken('2026-000011-1');
  expect(await swept('2026-11-25 11:00')).toEqual({ measured: [], said: [] });
  await withoutRecords(petition);
  // The day's round is over: the next one finds it.
  expect(await swept('2026-11-25 12:00')).toEqual({ measured: [], said: [] });
  const { measured, said } = await swept('2026-11-26 00:05');
  expect(measured).toEqual([1]);
  expect(said).toMatchObject([{ petition: petition.number, breaks: 1, redress: 0, exempt: 0 }]);
  expect((await read(petition.number))?.redress).toEqual(petition.redress);
  expect(await swept('2026-11-27 00:05')).toEqual({ measured: [], said: [] });
});

it('what ended of late is looked at, and what ended before that on the first of a month', async () => {
  const number = '2026-000012-7';
  const record = petitionTable(db.client, db.table, { now: () => kst('2026-11-25 11:00') });
  await broken(number);
  await record.act(number, (petition) =>
    answer(
      petition,
      { answer: 'answer-1', hash: 'h' },
      context(terms, { by: 'care-1', at: kst('2026-11-25 11:00') }),
    ),
  );
  await record.act(number, (petition) =>
    withdraw(petition, {}, context(terms, { at: kst('2026-11-25 11:30') })),
  );
  const ended = await read(number);
  if (!ended) throw new Error('no petition');
  await withoutRecords(ended);
  expect((await swept('2027-01-12 00:05')).measured).toEqual([]);
  expect((await swept('2027-02-01 00:05')).measured).toEqual([1]);
  await withoutRecords(ended);
  expect((await swept('2026-12-02 00:05')).measured).toEqual([1]);
});
