import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant, formatUntil, isSameDay } from '../../shared/text/dates.ts';

const at = (iso: string) => Date.parse(iso);

describe('an instant in Korea', () => {
  it.each([
    [
      '2026-11-24T10:12:00+09:00',
      '2026년 11월 24일(화) 오전 10시 12분',
      'Tue 24 November 2026, 10:12 am',
    ],
    [
      '2026-11-24T10:11:00.001+09:00',
      '2026년 11월 24일(화) 오전 10시 11분',
      'Tue 24 November 2026, 10:11 am',
    ],
    [
      '2026-11-24T10:11:59.999+09:00',
      '2026년 11월 24일(화) 오전 10시 11분',
      'Tue 24 November 2026, 10:11 am',
    ],
    [
      '2026-12-31T23:59:30+09:00',
      '2026년 12월 31일(목) 오후 11시 59분',
      'Thu 31 December 2026, 11:59 pm',
    ],
    ['2028-02-29T00:00:00+09:00', '2028년 2월 29일(화) 오전 0시', 'Tue 29 February 2028, 12 am'],
    ['2026-11-24T12:00:00+09:00', '2026년 11월 24일(화) 낮 12시', 'Tue 24 November 2026, 12 noon'],
    [
      '2026-11-24T12:05:00+09:00',
      '2026년 11월 24일(화) 오후 12시 5분',
      'Tue 24 November 2026, 12:05 pm',
    ],
    [
      '2026-11-24T00:05:00+09:00',
      '2026년 11월 24일(화) 오전 0시 5분',
      'Tue 24 November 2026, 12:05 am',
    ],
    ['2028-02-29T23:00:00Z', '2028년 3월 1일(수) 오전 8시', 'Wed 1 March 2028, 8 am'],
    [
      '1969-12-31T14:59:00Z',
      '1969년 12월 31일(수) 오후 11시 59분',
      'Wed 31 December 1969, 11:59 pm',
    ],
  ])('%s is %s and %s', (iso, ko, en) => {
    expect(formatInstant(at(iso), 'ko')).toBe(ko);
    expect(formatInstant(at(iso), 'en')).toBe(en);
  });

  it('agrees with Intl from 1989 to 2198', () => {
    const oracle = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Asia/Seoul',
      weekday: 'short',
      day: 'numeric',
      month: 'long',
    });
    // Korea kept summer time until 1988; since then it is UTC+9.
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 120_000_000 }), (minutes) => {
        const parts = Object.fromEntries(
          oracle.formatToParts(minutes * 60_000).map(({ type, value }) => [type, value]),
        );
        expect(formatDay(minutes * 60_000, 'en')).toBe(
          `${parts.weekday} ${parts.day} ${parts.month}`,
        );
      }),
    );
  });
});

describe('a due instant', () => {
  it.each([
    [
      '2026-11-25T10:12:00+09:00',
      false,
      '11월 25일(수) 오전 10시 12분까지',
      'by Wed 25 November, 10:12 am',
    ],
    ['2026-11-28T00:00:00+09:00', true, '11월 27일(금)까지', 'by Fri 27 November'],
    ['2027-01-01T00:00:00+09:00', true, '12월 31일(목)까지', 'by Thu 31 December'],
    ['2026-11-23T18:00:00+09:00', false, '11월 23일(월) 오후 6시까지', 'by Mon 23 November, 6 pm'],
  ])('%s (end of day: %s) is %s', (iso, endOfDay, ko, en) => {
    expect(formatUntil(at(iso), endOfDay, 'ko')).toBe(ko);
    expect(formatUntil(at(iso), endOfDay, 'en')).toBe(en);
  });
});

it.each([
  ['2026-11-24T00:00:00+09:00', '2026-11-24T23:59:00+09:00', true],
  ['2026-11-24T23:59:00+09:00', '2026-11-25T00:00:00+09:00', false],
  ['2026-11-24T09:00:00+09:00', '2027-11-24T09:00:00+09:00', false],
])('%s and %s on one day: %s', (a, b, same) => {
  expect(isSameDay(at(a), at(b))).toBe(same);
});
