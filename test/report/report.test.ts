import { describe, expect, it } from 'vitest';
import { answer } from '../../shared/petition/decide/acts.ts';
import { reportCsv } from '../../shared/report/csv.ts';
import { givenTo, namedRows } from '../../shared/report/names.ts';
import { ReportRow, reportRows } from '../../shared/report/row.ts';
import { reportTotals } from '../../shared/report/totals.ts';
import { context } from '../petition/context.ts';
import { kst, Life, office, terms } from '../petition/world.ts';

const now = kst('2026-12-01 09:00');
const rowsOf = (lives: readonly Life[], at = now) =>
  reportRows(
    lives.map(({ petition }) => petition),
    { ...terms, now: at },
  );

describe('a petition in the report', () => {
  it('is a row of codes and times, in the order of receipt, and names nobody', () => {
    const late = new Life('2026-11-24 10:12', { number: '2026-000002-1' });
    const early = new Life('2026-11-20 17:00', { channel: 'post', kind: 'complaint' });
    const rows = rowsOf([late, early]);
    expect(rows.map(({ row, channel }) => [row, channel])).toEqual([
      [1, 'post'],
      [2, 'web'],
    ]);
    expect(rows[1]).toEqual({
      ...{ row: 2, receivedAt: '2026-11-24T10:12:00', channel: 'web', kind: 'question' },
      ...{ legalKind: null, department: '요양급여부', status: 'received' },
      ...{ doneAt: null, days: null, dueAt: '2026-11-25T10:12:00', standing: 'overdue' },
      ...{ legalDueAt: null, legalStanding: null, extensions: 0, supplements: 0 },
      ...{ declined: null, appeal: null },
    });
    for (const row of rows) expect(ReportRow.safeParse(row).success).toBe(true);
    const text = JSON.stringify(rows) + reportCsv(rows);
    expect(text).not.toMatch(/\d{4}-\d{6}-\d|care-1|휴업급여 신청|어떤 서류/);
  });

  it('has the name that its department had, where that is no more', () => {
    const life = new Life('2026-11-24 10:12');
    const departments = office.departments.filter(({ id }) => id !== 'care');
    const formerNames = { care: { ko: '옛 요양급여부', en: 'Care' } };
    const after = { ...office, departments, formerDepartments: ['care'], formerNames };
    const [row] = reportRows([life.petition], { ...terms, office: after, now });
    expect(row?.department).toBe('옛 요양급여부');
  });

  it('counts its days as the law does: the first in, weekends out', () => {
    const life = new Life('2026-11-27 16:30'); // Friday
    life.turnTo('2026-11-30 09:00');
    const said = life.does((petition, given) =>
      answer(
        petition,
        { answer: 'answer-1', hash: 'h' },
        { ...context(given, { at: kst('2026-11-30 10:00') }), by: petition.assignee },
      ),
    );
    expect(said).toBeUndefined();
    expect(rowsOf([life])[0]).toMatchObject({
      status: 'answered',
      doneAt: '2026-11-30T10:00:00',
      days: 2,
      dueAt: '2026-11-30T18:00:00',
      standing: 'kept',
    });
  });
});

describe('the table for a spreadsheet', () => {
  it('begins with the mark of UTF-8, has a head and a line each, and never a formula', () => {
    const life = new Life('2026-11-24 10:12');
    const departments = office.departments.map((one) => ({
      ...one,
      name: { ko: '=HYPERLINK("http://example.org","요양, 급여")', en: one.id },
    }));
    const rows = reportRows([life.petition], {
      ...{ ...terms, office: { ...office, departments } },
      now: kst('2026-11-24 12:00'),
    });
    const csv = reportCsv(rows);
    expect(csv.startsWith('\uFEFF연번,접수일시,접수경로,민원종류,')).toBe(true);
    const [, line, end] = csv.split('\r\n');
    expect(end).toBe('');
    expect(line).toBe(
      `1,2026-11-24 10:12:00,인터넷,질문,,"'=HYPERLINK(""http://example.org"",""요양, 급여"")",접수,,,2026-11-25 10:12:00,진행중,,,0,0,,`,
    );
  });

  it.each(['＝1+1', '+82', '-1', '@x', '\tx'])('takes %s for a text', (name) => {
    const [life] = [new Life('2026-11-24 10:12')];
    const departments = office.departments.map((one) => ({ ...one, name: { ko: name, en: '' } }));
    const rows = reportRows([life.petition], {
      ...{ ...terms, office: { ...office, departments } },
      now,
    });
    expect(reportCsv(rows)).toContain(`,'${name},`);
  });
});

it('the totals count each row once, whatever is not set as none', () => {
  const lives = ['2026-11-20 17:00', '2026-11-24 10:12'].map((at) => new Life(at));
  const totals = reportTotals(rowsOf(lives, kst('2026-11-24 12:00')));
  expect(totals.channel).toEqual({ web: 2 });
  expect(totals.legalKind).toEqual({ none: 2 });
  expect(totals.standing).toEqual({ open: 1, overdue: 1 });
  for (const counts of Object.values(totals))
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(2);
});

describe('a report with names', () => {
  const life = new Life('2026-11-24 10:12', { number: '2026-000002-1' });
  const apart = [{ from: '2026-000009-1', report: 'report-1', barred: ['care-2'] }];
  const petitions = [{ ...life.petition, apart }, new Life('2026-11-24 10:12').petition];

  it('leaves out and counts those in which whoever takes it is accused', () => {
    const to = (by: string) => givenTo(by, petitions);
    expect(to('care-2')).toEqual({ given: [petitions[1]], hidden: 1 });
    expect(to('care-1')).toMatchObject({ hidden: 0, given: { length: 2 } });
  });

  it('names whoever has left by their id, and leaves nobody blank', () => {
    const { assignee } = life.petition;
    const named = (people: typeof office.people) =>
      namedRows([life.petition], new Map(), { ...terms, office: { ...office, people }, now }).map(
        (row) => row.assignee,
      );
    const called = office.people.map((one) => ({ ...one, name: `${one.id}의 이름` }));
    expect(named(called)).toEqual([`${assignee}의 이름`]);
    expect(named(called.filter(({ id }) => id !== assignee))).toEqual([assignee]);
  });
});
