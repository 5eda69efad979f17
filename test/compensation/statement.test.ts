import { describe, expect, it } from 'vitest';
import type { CompensationEntry } from '../../shared/compensation/entry.ts';
import { monthOf, yearsUntil } from '../../shared/compensation/month.ts';
import { issuedAlone, recurring } from '../../shared/compensation/recurring.ts';
import { statement } from '../../shared/compensation/statement.ts';
import { kst } from '../petition/world.ts';
import { budget, Debt, office, RECIPIENT, terms } from './ledger-world.ts';

const { budgets } = office;
const november = monthOf('2026-11');
const at = (text: string) => ({ at: kst(text), by: 'care-2' });

/** One that was paid in November, one that came back in December and is owed, one of January. */
function year(): readonly CompensationEntry[] {
  const paid = new Debt();
  paid.approve({}, { ...at('2026-11-02 10:00'), by: 'care-head' });
  paid.issue({ way: 'on-the-spot', counter: 'counter-1' }, at('2026-11-02 11:00'));
  paid.handOver({ evidence: { kind: 'slip', id: 'scan-1' } }, at('2026-11-02 11:05'));
  const back = new Debt();
  back.approve({ finding: '2026-000002-2.f1' }, { ...at('2026-11-30 23:59'), by: 'care-head' });
  back.issue({ serial: 'T-0002' }, at('2026-11-30 23:59'));
  back.returns('undeliverable', kst('2026-12-01 00:00'));
  const next = new Debt();
  next.approve({ finding: '2027-000001-1.f1' }, { ...at('2027-01-04 10:00'), by: 'care-head' });
  next.issue({ serial: 'T-0003' }, at('2027-01-04 10:00'));
  return [...next.entries, ...back.entries, ...paid.entries];
}
const rowsOf = (month: string) =>
  statement({ department: 'care', budgets, entries: year() }, monthOf(month))
    .split('\r\n')
    .slice(0, -1);

describe('a statement', () => {
  it('has the month’s entries in their order, what is left after each, and how it stands at the end', () => {
    expect(rowsOf('2026-11')).toEqual([
      '부서,예산연도,예산코드,날짜,구분,확인번호,종류,일련번호,전달방법,창구,금액(원),지출(원),잔액(원),처리자,사유·증빙,비고',
      'care,2026,,2026-11-02,승인,2026-000001-4.f1,,,,,10000,0,,care-head,,',
      'care,2026,CARE-26,2026-11-02,출고,2026-000001-4.f1,교통카드,T-0001,현장,counter-1,10000,10000,20000,care-2,,',
      'care,2026,CARE-26,2026-11-02,전달,2026-000001-4.f1,,,,,10000,0,20000,care-2,수령증 scan-1,',
      'care,2026,,2026-11-30,승인,2026-000002-2.f1,,,,,10000,0,,care-head,,',
      'care,2026,CARE-26,2026-11-30,출고,2026-000002-2.f1,교통카드,T-0002,등기우편,,10000,10000,10000,care-2,,',
      'care,2026,CARE-26,2026-11-30,월말 잔액,,,,,,30000,,10000,,,',
      'care,,,2026-11-30,월말 미전달,,,,,,,,,,1건,',
    ]);
  });

  it('of the next month begins at midnight in Korea, and its money comes back', () => {
    expect(rowsOf('2026-12').slice(1)).toEqual([
      'care,2026,CARE-26,2026-12-01,재고 반환,2026-000002-2.f1,교통카드,T-0002,,,10000,-10000,20000,charter.rule,전달할 수 없음,',
      'care,2026,CARE-26,2026-12-31,월말 잔액,,,,,,30000,,20000,,,',
      'care,,,2026-12-31,월말 미전달,,,,,,,,,,1건,',
    ]);
  });

  it('of January is of next year’s budget', () => {
    expect(rowsOf('2027-01').at(-2)).toContain('care,2027,CARE-27,2027-01-31,월말 잔액');
    expect(rowsOf('2027-01').at(-1)).toContain('2건');
  });

  it('is written also when the year of an approval has left the books, and the year of its issue has not', () => {
    const later = new Debt();
    later.approve({ finding: '2026-000003-9.f1' }, { ...at('2026-12-30 10:00'), by: 'care-head' });
    later.issue({ serial: 'T-0004' }, at('2027-01-04 10:00'));
    const years = yearsUntil(monthOf('2032-02'), terms.charter.terms.compensation.claimableYears);
    const entries = later.entries.filter((entry) => years.includes(entry.budget.year));
    expect(entries.map(({ step }) => step)).toEqual(['issued']);
    const csv = statement({ department: 'care', budgets, entries }, monthOf('2032-02'));
    expect(csv).toContain('0건');
  });

  it('names no recipient, not even by the hash', () => {
    expect(rowsOf('2026-11').join()).not.toContain(RECIPIENT);
  });

  it('is never a formula, and quotes what a comma would split', () => {
    const csv = statement({ department: '=HYPERLINK("x",1)', budgets: [], entries: [] }, november);
    expect(csv.split('\r\n')[1]).toMatch(/^"'=HYPERLINK\(""x"",1\)",/);
  });
});

describe('a month', () => {
  it.each([
    ['2026-11', '2026-11-01 00:00', '2026-12-01 00:00'],
    ['2026-12', '2026-12-01 00:00', '2027-01-01 00:00'],
    ['2028-02', '2028-02-01 00:00', '2028-03-01 00:00'],
  ])('%s', (name, from, until) => {
    expect(monthOf(name)).toEqual({ name, from: kst(from), until: kst(until) });
  });

  it.each(['2026', '2026-13', '2026-00', '26-11', '2026-11-01'])('%s is none', (name) => {
    expect(() => monthOf(name)).toThrow(RangeError);
  });

  it('reaches back as far as a debt can be claimed', () => {
    expect(yearsUntil(november, 5)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });
});

describe('who recurs', () => {
  const rich = { ...office, budgets: [{ ...budget, amount: 1_000_000 }] };
  /** So many findings, each on a day of its own, approved and issued by these. */
  const findings = (days: readonly string[], approver: string | undefined, issuer: string) =>
    days.flatMap((day, index) => {
      const debt = new Debt({ ...terms, office: rich });
      const approvedBy = approver === undefined ? {} : { by: approver };
      debt.approve(
        { finding: `${day}.f${index}`, recipient: `r-${approver ?? 'rule'}` },
        { ...approvedBy, at: kst(`${day} 10:00`) },
      );
      debt.issue({ serial: `T-${day}` }, { by: issuer, at: kst(`${day} 11:00`) });
      return debt.entries;
    });

  it('three times in the year that ends with the month: recipient, approver and issuer', () => {
    const days = ['2026-01-05', '2026-06-01', '2026-11-30'];
    const found = recurring(findings(days, 'care-head', 'care-2'), november);
    expect(found.map((one) => [one.who, one.id, one.findings.length])).toEqual([
      ['issuer', 'care-2', 3],
      ['approver', 'care-head', 3],
      ['recipient', 'r-care-head', 3],
    ]);
    expect(new Set(found.flatMap(({ findings: of }) => of)).size).toBe(3);
  });

  it('not twice, not with one of more than a year ago, and the charter itself is nobody', () => {
    expect(
      recurring(findings(['2026-06-01', '2026-11-02'], 'care-head', 'care-2'), november),
    ).toEqual([]);
    const old = ['2025-11-30', '2026-06-01', '2026-11-02'];
    expect(recurring(findings(old, 'care-head', 'care-2'), november)).toEqual([]);
    const silent = findings(['2026-02-02', '2026-03-02', '2026-04-01'], undefined, 'care-2');
    expect(recurring(silent, november).map(({ who }) => who)).toEqual(['issuer', 'recipient']);
  });

  it('one debt that came back twice is one finding', () => {
    const debt = new Debt();
    debt.approve();
    for (const serial of ['T-0001', 'T-0002', 'T-0003']) {
      debt.issue({ serial });
      debt.returns('declined');
    }
    expect(debt.entries).toHaveLength(7);
    expect(recurring(debt.entries, november)).toEqual([]);
    expect(issuedAlone(debt.entries, november)).toEqual([]);
  });
});
