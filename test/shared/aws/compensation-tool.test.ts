import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { N, S } from '../../../shared/aws/attributes.ts';
import { organizationItem } from '../../../shared/aws/office.ts';
import { startDynamo } from '../../support/dynamo.ts';
import { department } from './ledger-books.ts';

const folder = mkdtempSync(join(tmpdir(), 'statement-'));
let db: Awaited<ReturnType<typeof startDynamo>>;
let its: ReturnType<typeof department>;
beforeAll(async () => {
  db = await startDynamo();
  its = department(db);
  // The tool goes by the departments of the office.
  const departments = [
    ...its.office.departments,
    { ...(its.office.departments[0] ?? expect.fail()), id: its.id },
  ];
  const office = { ...its.office, departments };
  await db.client.send(new PutItemCommand({ TableName: db.table, Item: organizationItem(office) }));
  for (const steps of [
    ['approve', 'issue', 'handOver'],
    ['approve', 'issue'],
    ['approve'],
  ] as const) {
    const debt = await its.debt();
    for (const step of steps) expect(await debt[step]()).toBe('written');
  }
});
afterAll(async () => {
  await db.stop();
  rmSync(folder, { recursive: true });
});

/** The script as an operator runs it, upon the table of this test. */
const run = (...args: readonly string[]) =>
  new Promise<{ code: number | null; out: string; err: string }>((ended) => {
    const env = {
      ...process.env,
      ...{ AWS_ENDPOINT_URL_DYNAMODB: db.endpoint, AWS_REGION: 'ap-northeast-2' },
      ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    };
    const words = ['infra/tools/compensation.ts', ...args, '--table', db.table];
    const child = execFile(process.execPath, words, { env }, (_, out, err) =>
      ended({ code: child.exitCode, out, err }),
    );
  });

it('prints a department’s month, or writes a file for each', async () => {
  const { code, out, err } = await run('statement', '--month', '2026-11', '--department', its.id);
  expect([code, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 6 + 2);
  expect(lines.at(-2)).toContain('월말 잔액,,,,,,100000,,80000');
  expect(lines.at(-1)).toContain('2건');
  expect((await run('statement', '--month', '2026-11', '--into', folder)).code).toBe(0);
  expect(readdirSync(folder).toSorted()).toEqual(
    ['care', its.id, 'support'].map((id) => `compensation-2026-11-${id}.csv`).toSorted(),
  );
  const file = readFileSync(join(folder, `compensation-2026-11-${its.id}.csv`), 'utf8');
  expect(file).toBe(`\uFEFF${out}`);
});

it('names for audit who recurs', async () => {
  const { code, out } = await run('recurring', '--month', '2026-11');
  expect([code, out]).toEqual([0, 'approver care-head: 3 findings\nrecipient k-3f: 3 findings\n']);
  expect((await run('recurring', '--month', '2026-10')).out).toBe('');
});

it.each([
  [['statement', '--month', 'November'], 'not a month: November (YYYY-MM)\n'],
  [
    ['statement', '--month', '2026-11', '--department', 'nobody'],
    'There is no department nobody.\n',
  ],
])('%j is refused in one sentence', async (args, sentence) => {
  expect(await run(...args)).toEqual({ code: 1, out: '', err: sentence });
});

it('finds a budget that was changed by hand, and sets it to what its entries come to', async () => {
  expect(await run('check')).toMatchObject({ code: 0, out: 'the books balance\n' });
  await db.client.send(
    new UpdateItemCommand({
      TableName: db.table,
      Key: { pk: S(`ledger#${its.id}#2026`), sk: S('budget#B-26') },
      UpdateExpression: 'SET spent = :less',
      ExpressionAttributeValues: { ':less': N(0) },
    }),
  );
  const said = `${its.id} 2026 B-26: the entries come to 20000, the budget says 0\n`;
  expect(await run('check')).toMatchObject({ code: 1, out: `${said}1 do not balance\n` });
  expect(await run('check', '--mend')).toMatchObject({
    code: 0,
    out: `${said}the books balance\n`,
  });
  expect(await its.spent()).toEqual({
    item: { 'B-26': { spent: 20_000, entries: 2 } },
    sum: { 'B-26': { spent: 20_000, entries: 2 } },
  });
});
