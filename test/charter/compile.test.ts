import { describe, expect, it } from 'vitest';
import { compileCalendar } from '../../shared/charter/compile.ts';
import { parseDay } from '../../shared/charter/day.ts';
import { actBy, dueAt } from '../../shared/charter/deadline.ts';
import { explain } from '../../shared/charter/explain.ts';
import { knownUntil, officialHolidays } from '../../shared/charter/holidays.ts';
import type { DayOverride } from '../../shared/charter/overrides.ts';
import { standardCharter } from '../support/charters.ts';
import { calendarWith, inKorea, kst, official } from './support.ts';

const override = (
  day: string,
  kind: DayOverride['kind'],
  more: Partial<DayOverride> = {},
): DayOverride => ({
  day,
  kind,
  name: '창립기념일',
  source: '공고',
  decidedAt: '2026-10-01',
  ...more,
});
const withDays = (...days: DayOverride[]) => calendarWith({ version: 'v2', days });
const dueFrom = (received: string, calendar = official) =>
  inKorea(dueAt('within-24h', kst(received), standardCharter, calendar));

describe('the official holidays', () => {
  it('cover 2018 to 2027 without the weekends', () => {
    expect(knownUntil).toBe('2027-12-31');
    expect(Object.keys(officialHolidays)).toHaveLength(new Set(Object.keys(officialHolidays)).size);
    expect(officialHolidays['2018-01-01']).toEqual(['1월 1일']);
    expect(officialHolidays['2026-11-22']).toBeUndefined();
  });

  it.each([
    ['2026-06-03', 'holiday', '전국동시지방선거'],
    ['2027-05-01', 'holiday', '노동절'],
    ['2027-05-03', 'holiday', '대체공휴일(노동절)'],
    ['2026-11-22', 'weekend', undefined],
    ['2026-11-23', undefined, undefined],
    ['2028-01-01', 'weekend', undefined], // a Saturday; the list of 2028 is not known
    ['2017-01-02', undefined, undefined], // before the list: weekends only
  ])('%s is closed because of %s %s', (day, why, name) => {
    expect(official.closedBecause(parseDay(day))?.why).toBe(why);
    expect(official.closedBecause(parseDay(day))?.name).toBe(name);
  });
});

describe('overrides', () => {
  it('declares a holiday', () => {
    const calendar = withDays(override('2026-11-25', 'declared'));
    expect(dueFrom('Tue 2026-11-24 10:12', calendar)).toBe('Thu 2026-11-26 18:00');
    expect(calendar.closedBecause(parseDay('2026-11-25'))?.why).toBe('adHoc');
    expect(calendar.version).toBe('kr-2027-12-31/v2');
  });

  it('withdraws an official holiday and a declared one', () => {
    expect(dueFrom('Thu 2026-12-24 09:00', withDays(override('2026-12-25', 'withdrawn')))).toBe(
      'Fri 2026-12-25 09:00',
    );
    const both = [
      override('2026-11-25', 'withdrawn', { decidedAt: '2026-11-10' }),
      override('2026-11-25', 'declared', { decidedAt: '2026-11-01' }),
    ];
    expect(dueFrom('Tue 2026-11-24 10:12', withDays(...both))).toBe('Wed 2026-11-25 10:12');
  });

  it('leaves a weekend closed when the holiday on it is withdrawn', () => {
    const calendar = withDays(override('2026-10-03', 'withdrawn'));
    expect(calendar.closedBecause(parseDay('2026-10-03'))).toEqual({ why: 'weekend' });
  });

  it('refuses a day that does not exist', () => {
    expect(() => withDays(override('2026-02-29', 'declared'))).toThrow(RangeError);
  });
});

describe('the organisation’s own closed day (A30)', () => {
  it.each([
    ['2026-10-26', 'Thu 2026-11-26 18:00'], // 30 days before
    ['2026-10-27', 'Wed 2026-11-25 10:12'], // 29 days before: not a holiday
    [undefined, 'Wed 2026-11-25 10:12'],
  ])('published %s', (publishedAt, due) => {
    const day = override('2026-11-25', 'organization', publishedAt ? { publishedAt } : {});
    expect(dueFrom('Tue 2026-11-24 10:12', withDays(day))).toBe(due);
  });

  it('never moves the law’s clock, in days or in hours', () => {
    const day = override('2026-11-25', 'organization', { publishedAt: '2026-01-02' });
    for (const kind of ['question', 'suggestion', 'other'] as const) {
      const received = kst('Tue 2026-11-24 16:30');
      expect(dueAt('legal', received, standardCharter, withDays(day), kind)).toBe(
        dueAt('legal', received, standardCharter, official, kind),
      );
    }
  });
});

describe('a holiday declared after a date was told (A29)', () => {
  it('moves the last staffed minute before the told date, never before the receipt', () => {
    const received = kst('Mon 2026-11-23 14:00');
    const told = dueAt('within-24h', received, standardCharter, official);
    const declared = withDays(override('2026-11-24', 'declared'));
    expect(inKorea(actBy(told, received, declared))).toBe('Mon 2026-11-23 18:00');
    const both = withDays(override('2026-11-23', 'declared'), override('2026-11-24', 'declared'));
    expect(actBy(told, received, both)).toBe(received);
  });

  it('a withdrawn one gives staffed time back', () => {
    const received = kst('Thu 2026-12-24 10:00');
    const told = kst('Sat 2026-12-26 10:00');
    const withdrawn = withDays(override('2026-12-25', 'withdrawn'));
    expect(inKorea(actBy(told, received, official))).toBe('Thu 2026-12-24 18:00');
    expect(inKorea(actBy(told, received, withdrawn))).toBe('Fri 2026-12-25 18:00');
  });
});

describe('beyond the official list', () => {
  it('knows weekends only and calls the result provisional', () => {
    const at = kst('Mon 2027-12-27 20:00');
    const derive = (rule: 'within-24h' | 'within-7d') =>
      explain(rule, at, standardCharter, official);
    expect(derive('within-24h').provisional).toBe(false);
    expect(derive('within-7d')).toMatchObject({
      provisional: true,
      dueAt: kst('Mon 2028-01-03 24:00'),
    });
  });

  it('is provisional from the first day that the list does not cover, not on its last', () => {
    const provisional = (received: string) =>
      explain('within-24h', kst(received), standardCharter, official).provisional;
    expect(provisional('Thu 2027-12-30 10:00')).toBe(false);
    expect(provisional('Fri 2027-12-31 10:00')).toBe(true);
  });

  it('knows more when next year’s list is imported', () => {
    const next = withDays(override('2028-01-03', 'official', { name: '가상의 공휴일' }));
    expect(next.knownUntil).toBe(parseDay('2028-12-31'));
    const at = kst('Mon 2027-12-27 20:00');
    expect(explain('within-7d', at, standardCharter, next)).toMatchObject({
      provisional: false,
      dueAt: kst('Tue 2028-01-04 24:00'),
      skipped: [{ why: 'holiday', name: '가상의 공휴일' }],
    });
  });

  it('is not carried over a year that has no list', () => {
    expect(withDays(override('2029-01-01', 'official')).knownUntil).toBe(parseDay('2027-12-31'));
  });
});

describe('a week that cannot be', () => {
  const shifts = standardCharter.shifts;
  const compile =
    (mon: (typeof shifts)['mon'], rest = shifts) =>
    () =>
      compileCalendar({
        shifts: { ...rest, mon },
        official: {},
        knownUntil,
        overrides: { version: 'none', days: [] },
      });
  const none = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };

  it.each([
    ['no shift at all', compile([], none)],
    ['a shift that ends before it begins', compile([{ from: 36_000_000, to: 32_400_000 }])],
    [
      'shifts that overlap',
      compile([
        { from: 32_400_000, to: 43_200_000 },
        { from: 39_600_000, to: 64_800_000 },
      ]),
    ],
    ['a shift past midnight', compile([{ from: 72_000_000, to: 90_000_000 }])],
    ['a part of a minute', compile([{ from: 32_400_500, to: 43_200_000 }])],
  ])('%s is refused', (_, attempt) => {
    expect(attempt).toThrow(RangeError);
  });
});
