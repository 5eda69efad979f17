import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, formatInstant, formatUntil, isSameDay } from '../../shared/text/dates.ts';

const at = (iso: string) => Date.parse(iso);

describe('an instant in Korea', () => {
  it.each([
    ['2026-11-24T10:12:00+09:00', '2026. 11. 24.(화) 10:12', 'Tue 24 November 2026, 10:12 KST'],
    ['2026-11-24T10:11:00.001+09:00', '2026. 11. 24.(화) 10:11', 'Tue 24 November 2026, 10:11 KST'],
    ['2026-11-24T10:11:59.999+09:00', '2026. 11. 24.(화) 10:11', 'Tue 24 November 2026, 10:11 KST'],
    ['2026-12-31T23:59:30+09:00', '2026. 12. 31.(목) 23:59', 'Thu 31 December 2026, 23:59 KST'],
    ['2028-02-29T00:00:00+09:00', '2028. 2. 29.(화) 00:00', 'Tue 29 February 2028, 00:00 KST'],
    ['2028-02-29T23:00:00Z', '2028. 3. 1.(수) 08:00', 'Wed 1 March 2028, 08:00 KST'],
    ['1969-12-31T14:59:00Z', '1969. 12. 31.(수) 23:59', 'Wed 31 December 1969, 23:59 KST'],
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
    ['2026-11-25T10:12:00+09:00', false, '11월 25일(수) 10:12까지', 'by Wed 25 November, 10:12'],
    ['2026-11-28T00:00:00+09:00', true, '11월 27일(금)까지', 'by Fri 27 November'],
    ['2027-01-01T00:00:00+09:00', true, '12월 31일(목)까지', 'by Thu 31 December'],
    ['2026-11-23T18:00:00+09:00', false, '11월 23일(월) 18:00까지', 'by Mon 23 November, 18:00'],
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
