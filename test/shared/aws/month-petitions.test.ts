import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { N, S } from '../../../shared/aws/attributes.ts';
import { petitionsOfMonth } from '../../../shared/aws/month-petitions.ts';
import { organizationItem } from '../../../shared/aws/office.ts';
import { petitionTable } from '../../../shared/aws/petition-table.ts';
import { keepApart } from '../../../shared/petition/decide/keep-apart.ts';
import { stampArrival } from '../../../shared/petition/decide/paper.ts';
import { receive } from '../../../shared/petition/decide/receive.ts';
import { petitionNumber } from '../../../shared/petition/number.ts';
import { context } from '../../petition/context.ts';
import { kst, office, submission, terms } from '../../petition/world.ts';
import { damaged } from '../../support/damage.ts';
import { startDynamo } from '../../support/dynamo.ts';

/** Its first and last instants are the month's, one lies just before, one just after; numbers are not in the order of time. */
const RECEIVED: Readonly<Record<number, string>> = {
  1: '2026-11-30 23:59',
  2: '2026-10-31 23:59',
  3: '2026-11-01 00:00',
  104: '2026-11-24 10:12',
  250: '2026-12-01 00:00',
};
const LAST = 260; // most numbers of the counter are of nobody
const folder = mkdtempSync(join(tmpdir(), 'petitions-'));
let db: Awaited<ReturnType<typeof startDynamo>>;
const clock = { now: () => kst('2026-12-02 09:00') };
const put = (Item: ReturnType<typeof organizationItem>) =>
  db.client.send(new PutItemCommand({ TableName: db.table, Item }));

beforeAll(async () => {
  db = await startDynamo();
  await put(organizationItem(office));
  await put({ pk: S('counter#2026'), sk: S('-'), next: N(LAST) });
  const petitions = petitionTable(db.client, db.table, clock);
  for (const [sequence, at] of Object.entries(RECEIVED)) {
    const number = petitionNumber(2026, Number(sequence));
    const decision = receive(submission(at, { number }), terms);
    const body = { title: '휴업급여 신청 서류 문의', petitioner: { name: '홍가상' } };
    await petitions.receive({ ...decision, contents: [{ id: 'submission', body }] }, []);
  }
});
afterAll(async () => {
  await db.stop();
  rmSync(folder, { recursive: true });
});

/** The script as an operator runs it. */
const run = (...args: readonly string[]) =>
  new Promise<{ code: number | null; out: string; err: string }>((ended) => {
    const env = {
      ...process.env,
      ...{ AWS_ENDPOINT_URL_DYNAMODB: db.endpoint, AWS_REGION: 'ap-northeast-2' },
      ...{ AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    };
    const words = ['infra/tools/petitions.ts', ...args, '--table', db.table];
    const child = execFile(process.execPath, words, { env }, (_, out, err) =>
      ended({ code: child.exitCode, out, err }),
    );
  });

it('a month has what was received in it in Korea, by no scan and in a request a hundred numbers', async () => {
  const asked: string[] = [];
  db.client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        asked.push(String(commandName));
        return await next(args);
      },
    { step: 'initialize', name: 'asked' },
  );
  const { petitions, unreadable } = await petitionsOfMonth(db.client, db.table, clock, '2026-11');
  db.client.middlewareStack.remove('asked');
  expect(petitions.map(({ number }) => number)).toEqual(
    [1, 3, 104].map((sequence) => petitionNumber(2026, sequence)),
  );
  expect(unreadable).toEqual([]);
  const times = (name: string) => asked.filter((one) => one === name).length;
  expect([times('BatchGetItemCommand'), times('QueryCommand'), times('ScanCommand')]).toEqual([
    3, 3, 0,
  ]);
  expect((await petitionsOfMonth(db.client, db.table, clock, '2025-11')).petitions).toEqual([]);
});

it('the command prints it for a spreadsheet, or as JSON into a file that it never writes over', async () => {
  const { code, out, err } = await run('month', '2026-11');
  expect([code, err]).toEqual([0, '']);
  expect(out.trimEnd().split('\r\n')).toHaveLength(4);
  const file = join(folder, 'report.json');
  expect((await run('month', '2026-11', '--json', '--into', file)).code).toBe(0);
  const report = JSON.parse(readFileSync(file, 'utf8'));
  expect([report.month, report.rows.length, report.totals.channel]).toEqual([
    '2026-11',
    3,
    { web: 3 },
  ]);
  expect(JSON.stringify(report)).not.toMatch(/\d{4}-\d{6}-\d|휴업급여/);
  expect((await run('month', '2026-11', '--json', '--into', file)).code).toBe(1);
  expect(await run('month', '2026-13')).toMatchObject({
    code: 1,
    err: '2026-13 is no month: say it like 2026-11.\n',
  });
});

it('names are given to somebody of the office, into a file that its owner alone reads, and it is written down', async () => {
  const file = join(folder, 'named.csv');
  const names = (...more: readonly string[]) => run('month', '2026-11', '--with', 'names', ...more);
  expect(await run('named')).toMatchObject({ code: 0, out: 'Nobody took names.\n' });
  expect(await names('--by', 'care-1')).toMatchObject({
    ...{ code: 1, out: '' },
    err: 'Names are not printed: say --into FILE, and --by ID for whom they are.\n',
  });
  expect(await names('--by', 'nobody', '--into', file)).toMatchObject({
    ...{ code: 1, err: 'There is nobody with the id nobody in the office.\n' },
  });
  expect((await run('month', '2026-11', '--with', 'texts')).code).toBe(1);
  expect(existsSync(file)).toBe(false);

  const { code, out, err } = await names('--by', 'care-1', '--into', file);
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('names 3 petitioners');
  expect(err).toContain('care-1 took 2026-11 with names');
  expect(err).not.toMatch(/홍가상|\d{4}-\d{6}-\d/);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const [head, line] = readFileSync(file, 'utf8').split('\r\n');
  expect(head).toMatch(/,접수번호,민원인,대리받은 사람,담당자$/);
  expect(line).toMatch(new RegExp(`,${petitionNumber(2026, 3)},홍가상,,`));
  // A file that is there already is not written over, and nothing is written down of it.
  expect((await names('--by', 'care-1', '--into', file)).code).toBe(1);
  const taken = (await run('named')).out.trimEnd().split('\n');
  expect(taken).toHaveLength(1);
  expect(taken[0]).toMatch(/^\S+Z care-1 2026-11 3$/);
});

it('names are not given of a petition in which whoever takes them is accused: how many is said', async () => {
  const accusing = petitionNumber(2026, 1);
  const barred = { from: '2026-000009-1', report: 'report-1', barred: ['care-2'] };
  const at = kst('2026-12-01 10:00');
  await petitionTable(db.client, db.table, clock).act(accusing, (petition) =>
    keepApart(petition, { all: [barred] }, context(terms, { at })),
  );
  const take = async (by: string) => {
    const into = join(folder, `${by}-apart.csv`);
    const { err } = await run('month', '2026-11', '--with', 'names', '--by', by, '--into', into);
    return { err, text: readFileSync(into, 'utf8') };
  };
  const accused = await take('care-2');
  expect(accused.text.trimEnd().split('\r\n')).toHaveLength(3);
  expect(accused.text).not.toContain(accusing);
  expect(accused.err).toContain('care-2 has nothing to do with them any more: 1\n');
  const other = await take('care-1');
  expect(other.text).toContain(accusing);
  expect(other.err).not.toContain('left out');
});

it('what came in January with a stamp of December is in the report of December', async () => {
  const late = petitionNumber(2027, 1);
  const petitions = petitionTable(db.client, db.table, clock);
  await petitions.receive(receive(submission('2027-01-04 09:00', { number: late }), terms), []);
  await put({ pk: S('counter#2027'), sk: S('-'), next: N(1) });
  const numbersOf = async (name: string) =>
    (await petitionsOfMonth(db.client, db.table, clock, name)).petitions.map((one) => one.number);
  expect([await numbersOf('2026-12'), await numbersOf('2027-01')]).toEqual([
    [petitionNumber(2026, 250)],
    [late],
  ]);
  await petitions.act(late, (petition) =>
    stampArrival(
      petition,
      { stampedAt: kst('2026-12-30 10:00') },
      { ...context(terms, { at: kst('2027-01-04 10:00') }), by: 'duty' },
    ),
  );
  expect([await numbersOf('2026-12'), await numbersOf('2027-01')]).toEqual([
    [petitionNumber(2026, 250), late],
    [],
  ]);
});

it('what cannot be read is named and left out, and the command says that it failed', async () => {
  const broken = petitionNumber(2026, 104);
  await damaged(db.client, db.table, broken, 'now#pledge#answer-24h');
  const { code, out, err } = await run('month', '2026-11');
  expect([code, err]).toEqual([1, `left out, it cannot be read: ${broken}\n`]);
  expect(out.trimEnd().split('\r\n')).toHaveLength(3);
});
