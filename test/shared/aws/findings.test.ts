import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findingTable } from '../../../shared/aws/findings.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { contestFinding } from '../../../shared/petition/decide/contest-finding.ts';
import { findConduct, reviewFinding } from '../../../shared/petition/decide/finding.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { raiseReport } from '../../../shared/petition/decide/report.ts';
import { makeStatement, putAllegation } from '../../../shared/petition/decide/statement.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import { context } from '../../petition/context.ts';
import { kst, submission, terms } from '../../petition/world.ts';
import { busyDepartment } from '../../support/busy-department.ts';
import { startDynamo } from '../../support/dynamo.ts';
import { unload } from './kept-table.ts';

let db: Awaited<ReturnType<typeof startDynamo>>;
let desk: Awaited<ReturnType<typeof busyDepartment>>;
beforeAll(async () => {
  db = await startDynamo();
  desk = await busyDepartment(db.endpoint, db.table, { open: 1, events: 2 });
});
afterAll(async () => {
  desk.stop();
  await db.stop();
});

const R = { report: 'report-1' };
const FOUND_AT = kst('2026-11-24 16:00');
const numbered = (n: number) => petitionNumber(2026, n);
const pointers = async () =>
  (await unload(db.client, db.table)).filter(({ pk }) => String(pk).startsWith('findings#'));
const record = () => petitionTable(db.client, db.table, { now: () => kst('2026-11-24 17:00') });
const by = (person: string, at: number) => context(terms, { by: person, at });

/** A petition whose assignee was reported and stated their side. */
async function heard(n: number): Promise<string> {
  const number = numbered(n);
  const { receive: receives, act } = record();
  await receives(receive(submission('2026-11-24 10:12', { number }), terms), []);
  await act(number, (p) =>
    raiseReport(p, { of: 'petition' }, context(terms, { at: kst('2026-11-24 11:00') })),
  );
  await act(number, (p) =>
    putAllegation(p, { ...R, allegation: 'a' }, by('care-head', kst('2026-11-24 12:00'))),
  );
  await act(number, (p) =>
    makeStatement(p, { ...R, statement: 's' }, by('care-1', kst('2026-11-24 14:00'))),
  );
  return number;
}
const finds = (number: string, table = record(), upheld = true) =>
  table.act(number, (p) =>
    findConduct(p, { ...R, upheld, reason: 'r', sentence: 's' }, by('care-head', FOUND_AT)),
  );

it('the commit that upholds a report says where, once and of nobody; also where its reply was lost', async () => {
  const number = await heard(11);
  expect(await pointers()).toEqual([]);
  let broken: 'before' | 'after' | undefined = 'before';
  db.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        const kills = commandName === 'TransactWriteItemsCommand' ? broken : undefined;
        if (kills === 'before') throw new Error('killed before the write');
        const reply = await next(args);
        if (kills === 'after') throw new Error('killed after the write');
        return reply;
      },
    { step: 'initialize', name: 'killed' },
  );
  await expect(finds(number)).rejects.toThrow('before the write');
  expect(await pointers()).toEqual([]);
  broken = 'after';
  await expect(finds(number)).rejects.toThrow('after the write');
  broken = undefined;
  db.client.middlewareStack.remove('killed');
  expect(await finds(number)).toEqual({ refused: 'found-already' });
  // No more than these two keys: nobody's id, and no word.
  expect(await pointers()).toEqual([
    { pk: 'findings#care', sk: `00${FOUND_AT}#${number}#report-1` },
  ]);
});

it('what was not upheld says nothing; a review that upholds it, or upholds it again, does', async () => {
  const before = (await pointers()).length;
  const denied = await heard(12);
  await finds(denied, record(), false);
  expect(await pointers()).toHaveLength(before);
  const at = kst('2026-11-24 16:10');
  await record().act(denied, (p) =>
    contestFinding(p, { ...R, side: 'petitioner' }, context(terms, { at })),
  );
  expect(await pointers()).toHaveLength(before);
  const reviewed = { ...R, upheld: true, reason: 'r', sentence: 's' };
  await record().act(denied, (p) => reviewFinding(p, reviewed, by('audit', at + 1)));
  expect((await pointers()).map(({ sk }) => sk)).toContain(`00${at + 1}#${denied}#report-1`);
  const findings = findingTable(db.client, db.table);
  expect(await findings.of('care', at + 1)).toEqual([denied]);
  expect(await findings.of('care', at + 2)).toEqual([]);
  expect(await findings.of('care', 0)).toEqual([denied, numbered(11)]);
  expect(await findings.of('support', 0)).toEqual([]);
});

it('the head’s page is one request for the findings and one for their petitions; nobody else’s asks for either', async () => {
  const asked = (person: string) =>
    desk.ask('/desk/learning', { person, query: { department: 'care' } });
  await asked('care-head'); // warm: the office is kept for a minute
  const head = await asked('care-head');
  const director = await asked('director');
  expect([head.status, director.status]).toEqual([200, 200]);
  expect(head.requests.filter((name) => name === 'BatchGetItem')).toHaveLength(1);
  expect(head.requests).toHaveLength(director.requests.length + 2);
  expect(director.requests).not.toContain('BatchGetItem');
  expect(head.body).toContain('같은 직원에 대한 판단이 다시 나온 경우');
  for (const n of [11, 12]) expect(head.body).toContain(`/desk/petitions/${numbered(n)}#report-1`);
  expect(director.body).not.toContain(numbered(11));
});

it('one that was found before fifty others is among them: none is out of reach', async () => {
  const at = kst('2026-11-25 10:00');
  for (let n = 0; n < 60; n += 1)
    await db.client.send(
      new PutItemCommand({
        TableName: db.table,
        Item: {
          pk: { S: 'findings#support' },
          sk: { S: `00${at + n}#${numbered(100 + n)}#report-1` },
        },
      }),
    );
  const found = await findingTable(db.client, db.table).of('support', at);
  expect(found).toHaveLength(60);
  expect([found[0], found.at(-1)]).toEqual([numbered(159), numbered(100)]);
});
