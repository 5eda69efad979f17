import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf, openWorld, petition, told, type World } from './world.ts';

const directory = mkdtempSync(join(tmpdir(), 'tools-'));
afterAll(() => rmSync(directory, { recursive: true }));
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
};

/** A tool as an operator runs it. */
const run = (tool: string, ...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((ended) => {
    const child = execFile(
      process.execPath,
      [`infra/tools/${tool}.ts`, ...args],
      (_error, out, err) => ended({ code: child.exitCode ?? -1, out, err }),
    );
  });

const OFFICE = JSON.parse(readFileSync('infra/local/demo-office.json', 'utf8'));
/** 요양급여부 has one member left, who is new. */
const REORGANISED = {
  ...OFFICE,
  version: 'demo-2',
  departments: OFFICE.departments.map((one: { id: string }) =>
    one.id === 'care' ? { ...one, members: ['care-9'] } : one,
  ),
  people: [
    ...OFFICE.people
      .filter(({ id }: { id: string }) => !['care-1', 'care-2'].includes(id))
      .map((one: { id: string }) => (one.id === 'care-head' ? { ...one, deputy: 'care-9' } : one)),
    {
      ...OFFICE.people.find(({ id }: { id: string }) => id === 'care-1'),
      id: 'care-9',
      email: 'care-9@example.org',
      deputy: 'care-head',
    },
  ],
};

describe('npm run office', () => {
  let world: World;
  let good: string;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12'); // Tuesday
    good = file('office.json', JSON.stringify(REORGANISED));
    await world.post('/petitions', petition()); // what now runs is warm and holds the old office
    await world.idle();
  });
  afterAll(() => world.stop());
  const stored = async () =>
    (await world.service.items()).find(({ pk, sk }) => pk === 'office' && sk === 'organization')
      ?.version;

  it('shows the difference and writes nothing on trial', async () => {
    const { code, out, err } = await run(
      'office',
      'import',
      good,
      '--dry-run',
      '--url',
      world.base,
    );
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('+ person care-9\n');
    expect(out).toContain('- person care-1\n');
    expect(out).toContain('~ department care: members\n');
    expect(out).toMatch(/\d changes, nothing written\n$/);
    expect(await stored()).toBe(OFFICE.version);
  });

  it.each([
    ['not JSON', '{\n  "version": "x",\n  oops\n}', /is not JSON: look at line 3, column \d+\.$/],
    ['cut off', '{"version": "x"', /is not JSON: look at line 1, column \d+\.$/],
    ['empty', '', /is not JSON: look at line 1, column 1\.$/],
    ['another encoding', new Uint8Array([0xff, 0xfe, 0x7b]), /is not UTF-8/],
    ['a list', '[]', /the file: .*expected object/],
    [
      'an unknown head',
      JSON.stringify({ ...REORGANISED, director: 'nobody' }),
      /^director: there is no person nobody$/,
    ],
    [
      'a wrong type',
      JSON.stringify({ ...REORGANISED, director: 7 }),
      /^director: .*expected string, received number$/,
    ],
    [
      'a missing part',
      JSON.stringify({ ...REORGANISED, people: undefined }),
      /^people: .*expected array/,
    ],
  ])('refuses %s in plain sentences', async (name, text, sentence) => {
    const { code, out, err } = await run(
      'office',
      'import',
      file(`${name}.json`, text),
      '--url',
      world.base,
    );
    expect(err.trim()).toMatch(sentence);
    expect(err).not.toMatch(/\n\s+at /);
    expect([code, out]).toEqual([1, '']);
    expect(await stored()).toBe(OFFICE.version);
  });

  it('refuses a file that is not there, and a place where nothing runs', async () => {
    expect((await run('office', 'import', 'nowhere.json', '--url', world.base)).err).toBe(
      'There is no file nowhere.json.\n',
    );
    expect((await run('office', 'import', good, '--url', 'http://localhost:1')).err).toMatch(
      /^Nothing answers at .*npm start\.\n$/,
    );
    expect((await run('office', 'import', good, '--url', 'nonsense')).err).toMatch(
      /^nonsense is not an address/,
    );
    expect((await run('office', 'import', good)).err).toMatch(/^Name the table with --table/);
  });

  it('writes, and within a minute petitions go to the new person', async () => {
    const { code, out } = await run('office', 'import', good, '--url', world.base);
    expect(code).toBe(0);
    expect(out).toMatch(/written as version demo-2/);
    await world.to('2026-11-24 10:13:01');
    await world.post('/petitions', petition({ title: '휴업급여 두 번째 문의' }));
    await world.idle();
    const last = (await world.mails()).findLast((mail) => kindOf(mail) === 'assignment');
    expect(last?.to).toEqual(['care-9@example.org']);
    expect((await run('office', 'import', good, '--url', world.base)).out).toBe(
      '0 changes, nothing written\n',
    );
  });
});

describe('npm run calendar, with a petition open', () => {
  let world: World;
  let first: Awaited<ReturnType<World['post']>>['body'];
  const HEADER = 'day,kind,name,source,decidedAt\n';
  const DECLARED = `${HEADER}2026-11-25,declared,임시공휴일,"관보 2026-11-24, 제1호",2026-11-24\n`;

  const pledgeOf = async ({ number, accessCode }: { number: string; accessCode: string }) => {
    const headers = { authorization: `Bearer ${accessCode}`, accept: 'application/json' };
    const { body } = await world.ask(`/petitions/${number}`, { headers });
    return body.pledges.find(({ id }: { id: string }) => id === 'answer-24h');
  };
  const nextMoment = async (number: string) => {
    const item = (await world.service.items()).find(
      ({ pk, sk }) => pk === number && sk === 'now#pledge#answer-24h',
    );
    return new Date(JSON.parse(String(item?.body)).nextAt + 9 * 3_600_000)
      .toISOString()
      .slice(0, 16);
  };

  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12'); // Tuesday
    first = (await world.post('/petitions', petition())).body;
    await world.to('2026-11-24 10:20'); // the sweep has run on the old calendar
  });
  afterAll(() => world.stop());

  it.each([
    ['no header', '2026-11-25,declared,x,y,2026-11-24\n', /^line 1: the header must be/],
    [
      'no such day',
      `${HEADER}2026-02-30,declared,x,y,2026-11-24\n`,
      /^line 2: day is not a date: 2026-02-30/,
    ],
    [
      'two mistakes',
      `${HEADER}2026-11-25,holiday,x,y,2026-11-24\n2026-11-26,declared,,y,2026-11-24\n`,
      /^line 2: kind must be one of .*\nline 3: name is missing/,
    ],
  ])('refuses a file with %s, by its lines', async (name, text, sentence) => {
    const { code, err, out } = await run(
      'calendar',
      'import',
      file(`${name}.csv`, text),
      '--url',
      world.base,
    );
    expect(err).toMatch(sentence);
    expect([code, out]).toEqual([1, '']);
  });

  it('shows a declared holiday on trial and changes nothing', async () => {
    const { code, out } = await run(
      'calendar',
      'import',
      file('days.csv', DECLARED),
      '--dry-run',
      '--url',
      world.base,
    );
    const preview = await run(
      'calendar',
      'preview',
      file('days.csv', DECLARED),
      '--url',
      world.base,
    );
    expect([code, out]).toEqual([
      0,
      [
        '+ 2026-11-25 declared 임시공휴일',
        'open: petition 1; changed: petition 1',
        'dates: 0 earlier, 0 later',
        'last moments to act: 1 earlier, 0 later',
        '  petition Wed 25 November 2026, 10:12 am → Tue 24 November 2026, 6 pm: 1',
        'told at once: 0 of staff (0 notices), 0 petitioners',
        'told what moved for them: 1 of staff and heads (one mail a person)',
        '1 day, nothing written\n',
      ].join('\n'),
    ]);
    expect(preview).toEqual({ code: 0, out, err: '' });
    expect(
      (await world.service.items()).some(({ pk, sk }) => pk === 'office' && sk === 'calendar'),
    ).toBe(false);
  });

  it('keeps the told date and moves the last moment to act, and the warnings with it (A29)', async () => {
    const before = await pledgeOf(first);
    expect(before.actBy.slice(0, 16)).toBe('2026-11-25T10:12');
    const warned = await nextMoment(first.number);
    const { code, out, err } = await run(
      'calendar',
      'import',
      file('days.csv', DECLARED),
      '--url',
      world.base,
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^\+ 2026-11-25 .*\nopen: petition 1; changed: petition 1\n/);
    expect(out).toMatch(/\n1 day written as version [0-9a-f]{12}/);
    await world.to('2026-11-24 10:31'); // the sweep's next turns
    const after = await pledgeOf(first);
    expect(after.dueAt).toBe(before.dueAt);
    expect(after.actBy.slice(0, 16)).toBe('2026-11-24T18:00');
    expect((await nextMoment(first.number)) <= warned).toBe(true);
  });

  it('tells whoever has it in one mail, with the moment that counts now', async () => {
    const mails = (await world.mails()).filter((mail) => kindOf(mail) === 'calendar-moved');
    expect(mails).toHaveLength(1);
    expect(mails[0]?.subject).not.toContain(first.number);
    expect(mails[0]?.text).toContain(first.number);
    expect(mails[0]?.text).toContain('마지막 근무시간은 2026년 11월 24일(화) 오후 6시입니다.');
    await world.to('2026-11-24 11:00');
    const later = (await world.mails()).filter((mail) => kindOf(mail) === 'calendar-moved');
    expect(later).toHaveLength(1);
  });

  it('counts the holiday for petitions that come now', async () => {
    const { body } = await world.post('/petitions', petition({ title: '휴업급여 두 번째 문의' }));
    expect(body.dueAt.slice(0, 16)).toBe('2026-11-26T18:00');
  });

  it('warns on the working day that is left and never on the holiday, and tells the citizen at the told date', async () => {
    await world.to('2026-11-25 10:13');
    const lines = told(await world.mails());
    expect(
      lines.filter((line) => line.includes('warning') && line.startsWith('11-24')),
    ).not.toEqual([]);
    expect(
      lines.filter((line) => line.startsWith('11-25') && /warning|escalation/.test(line)),
    ).toEqual([]);
    const delays = lines.filter((line) => line.includes('delay'));
    expect(delays).toHaveLength(1);
    expect(delays[0]).toMatch(/^11-25 10:12(:01)? delay → petitioner@example\.com$/);
  });

  it('is the same decision when it comes again', async () => {
    const { out } = await run(
      'calendar',
      'import',
      file('days.csv', DECLARED),
      '--url',
      world.base,
    );
    expect(out).toBe('0 days, nothing written\n');
  });
});

describe('npm run smoke', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld('2026-11-24 10:12');
  });
  afterAll(() => world.stop());

  it('walks a petition from receipt to answer, timer and mail', async () => {
    const { code, out, err } = await run('smoke', '--url', world.base);
    expect(err).toBe('');
    expect(out.match(/✓/g)?.length).toBeGreaterThan(8);
    expect(out).toMatch(/smoke: all is well\n$/);
    expect(code).toBe(0);
  });

  it.each([
    [
      'timers',
      { service: 'scheduler', action: 'CreateSchedule', fault: 'throttle', count: 1000 },
      /^✗ not so: a timer is set$/m,
    ],
    ['mails', { service: 'ses', fault: 'throttle', count: 1000 }, /^✗ .*(link|mail)/m],
    [
      'receipts',
      { service: 'dynamodb', fault: 'conflict', action: 'TransactWriteItems', count: 1000 },
      /^✗ handing in: 503/m,
    ],
  ])('says which is missing: %s', async (_what, fault, sentence) => {
    await world.fault(fault);
    const { code, err } = await run('smoke', '--url', world.base);
    await world.clearFaults();
    expect(err).toMatch(sentence);
    expect(code).toBe(1);
  });

  it('says that nothing answers, or something else', async () => {
    expect(await run('smoke', '--url', 'http://localhost:1')).toMatchObject({
      code: 1,
      err: '✗ nothing answers at http://localhost:1 (bad port)\n',
    });
    const other = createServer((_request, response) => void response.end('hello'));
    const port = await new Promise<number>((listening) =>
      other.listen(0, () => listening(Object(other.address()).port)),
    );
    const { code, err } = await run('smoke', '--url', `http://localhost:${port}`);
    other.close();
    expect(code).toBe(1);
    expect(err).toMatch(/^✗ .{10,}\n$/);
  });
});
