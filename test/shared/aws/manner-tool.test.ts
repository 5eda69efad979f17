import { execFile } from 'node:child_process';
import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { N, S } from '../../../shared/aws/attributes.ts';
import { callTellings } from '../../../shared/aws/call-tellings.ts';
import { mannerTable } from '../../../shared/aws/manner.ts';
import { organizationItem } from '../../../shared/aws/office.ts';
import { callManner } from '../../../shared/calls/outcomes.ts';
import { tellCall } from '../../../shared/calls/tell.ts';
import { plainCall } from '../../calls/world.ts';
import { kst, terms } from '../../petition/world.ts';
import { startDynamo } from '../../support/dynamo.ts';

const NOW = kst('2026-11-24 10:05');
const CALL = 'C-0123456789abcdef';
let db: Awaited<ReturnType<typeof startDynamo>>;
beforeAll(async () => {
  db = await startDynamo();
  const { client, table } = db;
  await client.send(new PutItemCommand({ TableName: table, Item: organizationItem(terms.office) }));
  const told = await callTellings(client, table, { now: () => NOW }).tell(CALL, (before) =>
    tellCall(before, CALL, plainCall(1_000), { ...terms, now: NOW }),
  );
  if (!told) throw new Error('no call');
  const outcomes = callManner(told, terms.office, terms.charter.terms.calls);
  await mannerTable(client, table).settle(
    { source: CALL, version: told.version, outcomes },
    { since: '2026-11-01', months: 24 },
  );
});
afterAll(() => db.stop());

/** The script as an operator runs it, upon the table of this test. */
const run = (...args: readonly string[]) =>
  new Promise<{ code: number | null; out: string; err: string }>((ended) => {
    const env = {
      ...process.env,
      ...{ AWS_ENDPOINT_URL_DYNAMODB: db.endpoint, AWS_REGION: 'ap-northeast-2' },
      ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local', CONDUCT_SINCE: '' },
    };
    const words = ['infra/tools/manner.ts', 'recompute', ...args, '--table', db.table];
    const child = execFile(process.execPath, words, { env }, (_, out, err) =>
      ended({ code: child.exitCode, out, err }),
    );
  });
const SINCE = ['--since', '2026-11-01'] as const;

it('finds the books as the events make them, and says where they are not, without a figure or a person', async () => {
  const same = await run(...SINCE);
  expect(same).toEqual({
    ...{ code: 0, err: '' },
    out: 'sources: 1, of which 0 differ; books that differ: 0\n',
  });
  await db.client.send(
    new UpdateItemCommand({
      TableName: db.table,
      Key: { pk: S('manner#2026-11#care'), sk: S('care-1') },
      UpdateExpression: 'ADD #kept :one',
      ExpressionAttributeNames: { '#kept': 'n P7.2 kept machine' },
      ExpressionAttributeValues: { ':one': N(1) },
    }),
  );
  const { code, out } = await run(...SINCE);
  expect([code, out]).toEqual([
    1,
    '2026-11 care: a count differs\nsources: 1, of which 0 differ; books that differ: 1\n',
  ]);
  // Without the day of the consultation nothing may stand in the books.
  expect((await run()).out).toContain(`${CALL}: its events come to something else`);
  expect((await run('--since', 'today')).err).toBe('not a day: today (YYYY-MM-DD)\n');
});
