import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt } from '../../shared/charter/deadline.ts';
import { dueAfterPause, type Stopped } from '../../shared/charter/pause.ts';
import { staffedBetween } from '../../shared/charter/staffed.ts';
import { kst, terms } from '../petition/world.ts';
import { sisterCharter, standardCharter } from '../support/charters.ts';
import { calendarWith } from './support.ts';

const { calendar } = terms;
const due = (clock: Stopped, from: number, until: number) =>
  dueAfterPause(clock, { from, until }, standardCharter, calendar);
const moved = (clock: Omit<Stopped, 'dueAt'>, told: string, from: string, until: string) =>
  due({ ...clock, dueAt: kst(told) }, kst(from), kst(until));

describe('the 24 hours of the board move by the very time of the pause', () => {
  it.each([
    // received Tue 24 November 10:12
    [
      'an hour',
      'Wed',
      '2026-11-25 10:12',
      '2026-11-24 15:00',
      '2026-11-24 16:00',
      '2026-11-25 11:12',
    ],
    [
      'two days',
      'Fri',
      '2026-11-25 10:12',
      '2026-11-24 15:00',
      '2026-11-26 15:00',
      '2026-11-27 10:12',
    ],
    [
      'into a Saturday: the close of Monday',
      'Mon',
      '2026-11-25 10:12',
      '2026-11-24 15:00',
      '2026-11-27 15:00',
      '2026-11-30 18:00',
    ],
    [
      'over 설 2027 (Sun 7 to Tue 9 February): the close of Wednesday',
      'Wed',
      '2027-02-05 10:12',
      '2027-02-04 15:00',
      '2027-02-06 15:00',
      '2027-02-10 18:00',
    ],
    // due Mon 23:05, replied Mon 22:00: not a minute of Monday is staffed any more, so an hour of Tuesday is
    [
      'an evening: a staffed hour is left',
      'Tue',
      '2026-11-23 23:05',
      '2026-11-23 17:00',
      '2026-11-23 22:00',
      '2026-11-24 10:00',
    ],
    // ten minutes of staffed time were left when it was asked
    [
      'ten minutes were left: ten minutes are',
      'Tue',
      '2026-11-23 18:00',
      '2026-11-23 17:50',
      '2026-11-23 17:55',
      '2026-11-24 09:05',
    ],
  ])('%s (%s)', (_, _day, told, from, until, expected) => {
    expect(moved({ rule: 'within-24h' }, told, from, until)).toBe(kst(expected));
  });
});

describe('what counts in days leaves out the days of request and reply (A34)', () => {
  it.each([
    // received Tue 24 November: the seventh day is Tue 1 December
    [
      'asked and replied on one Wednesday',
      '2026-12-02 00:00',
      '2026-11-25 09:10',
      '2026-11-25 17:00',
      '2026-12-03 00:00',
    ],
    [
      'asked on Wednesday, replied on Friday: Fri 4 December',
      '2026-12-02 00:00',
      '2026-11-25 09:10',
      '2026-11-27 09:00',
      '2026-12-05 00:00',
    ],
    [
      'asked on Wednesday, replied on Sunday: off Sunday to Mon 7 December',
      '2026-12-02 00:00',
      '2026-11-25 09:10',
      '2026-11-29 09:00',
      '2026-12-08 00:00',
    ],
  ])('seven days: %s', (_, due, from, until, expected) => {
    expect(moved({ rule: 'within-7d' }, due, from, until)).toBe(kst(expected));
  });

  it.each([
    // 질의, received Tue 24 November: the seventh working day is Wed 2 December
    [
      'question',
      'asked on Wednesday, replied on Friday: three working days',
      '2026-12-03 00:00',
      '2026-11-25 09:10',
      '2026-11-27 09:00',
      '2026-12-08 00:00',
    ],
    [
      'question',
      'over a weekend: Friday and Monday alone are counted',
      '2026-12-03 00:00',
      '2026-11-27 09:10',
      '2026-11-30 09:00',
      '2026-12-05 00:00',
    ],
    [
      'question',
      'on a Saturday: nothing that counts was lost',
      '2026-12-03 00:00',
      '2026-11-28 09:10',
      '2026-11-28 19:00',
      '2026-12-03 00:00',
    ],
    // 기타, three working hours from Tue 10:12 → 14:12
    [
      'other',
      'an hour of the morning: an hour later',
      '2026-11-24 14:12',
      '2026-11-24 10:30',
      '2026-11-24 11:30',
      '2026-11-24 15:12',
    ],
    [
      'other',
      'overnight: the working hours between',
      '2026-11-24 14:12',
      '2026-11-24 13:30',
      '2026-11-25 09:30',
      '2026-11-25 10:12',
    ],
  ] as const)("the law's period (%s): %s", (legalKind, _, due, from, until, expected) => {
    expect(moved({ rule: 'legal', legalKind }, due, from, until)).toBe(kst(expected));
  });

  it('counts a day that two pauses touch once', () => {
    const again = { rule: 'within-7d', waitedUntil: kst('2026-11-25 11:00') } as const;
    const due = '2026-12-03 00:00';
    expect(moved(again, due, '2026-11-25 14:00', '2026-11-25 15:00')).toBe(kst(due));
  });
});

describe.each([standardCharter, sisterCharter])('any pause under $version', (charter) => {
  const ours = calendarWith(undefined, charter);
  const HOUR = 3_600_000;
  const year = kst('2026-01-05 00:00');
  const clocks = fc.record({
    rule: fc.constantFrom('within-24h', 'within-7d', 'legal', 'next-workday-close' as const),
    start: fc.integer({ min: 0, max: 360 * 24 * 4 }).map((quarter) => year + (quarter * HOUR) / 4),
    asked: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 30 * 24 * 60 }).map((minutes) => minutes * 60_000),
    more: fc.integer({ min: 0, max: 3 * 24 * 60 }).map((minutes) => minutes * 60_000),
    legalKind: fc.constantFrom('question', 'suggestion', 'other' as const),
  });

  it('never moves a date earlier, leaves staffed time, and a longer one never moves it less', () => {
    fc.assert(
      fc.property(clocks, ({ rule, start, asked, length, more, legalKind }) => {
        const first = dueAt(rule, start, charter, ours, legalKind);
        const clock = { rule, dueAt: first, legalKind };
        const from = Math.floor(start + asked * (first - start));
        const moved = (until: number) => dueAfterPause(clock, { from, until }, charter, ours);
        const short = moved(from + length);
        expect(short).toBeGreaterThanOrEqual(first);
        expect(moved(from + length + more)).toBeGreaterThanOrEqual(short);
        if (rule === 'legal') return;
        const left = Math.min(HOUR, staffedBetween(from, first, ours));
        expect(staffedBetween(from + length, short, ours)).toBeGreaterThanOrEqual(left);
      }),
      { numRuns: 600 },
    );
  });
});
