import { describe, expect, it } from 'vitest';
import { calendarEndsWithin, importCalendar } from '../../shared/charter/import-calendar.ts';
import { kst, official } from './support.ts';

const HEADER = 'day,kind,name,source,decidedAt,publishedAt';

describe('the calendar file', () => {
  it('reads quotes, a byte order mark, CRLF and empty lines', () => {
    const csv = `\uFEFF${HEADER}\r\n2028-01-01,official,"1월 1일, 새해",관보,2027-06-20,\r\n\r\n2026-12-11,organization,창립기념일,"공고 ""제1호""",2026-10-01,2026-10-05\r\n`;
    expect(importCalendar(csv)).toEqual({
      days: [
        {
          day: '2028-01-01',
          kind: 'official',
          name: '1월 1일, 새해',
          source: '관보',
          decidedAt: '2027-06-20',
        },
        {
          day: '2026-12-11',
          kind: 'organization',
          name: '창립기념일',
          source: '공고 "제1호"',
          decidedAt: '2026-10-01',
          publishedAt: '2026-10-05',
        },
      ],
    });
  });

  it('reads a file without the last column', () => {
    const csv = 'day,kind,name,source,decidedAt\n2026-12-11,declared,임시공휴일,관보,2026-10-01';
    expect(importCalendar(csv)).toMatchObject({ days: [{ day: '2026-12-11' }] });
  });

  it.each([
    ['2026-02-30,declared,a,b,2026-01-01', 'day is not a date: 2026-02-30'],
    [
      '2026-03-30,closed,a,b,2026-01-01',
      'kind must be one of declared, withdrawn, organization, official: closed',
    ],
    ['2026-03-30,declared,,b,2026-01-01', 'name is missing'],
    ['2026-03-30,declared,a,,2026-01-01', 'source is missing'],
    ['2026-03-30,declared,a,b,yesterday', 'decidedAt is not a date: yesterday'],
    ['2026-03-30,organization,a,b,2026-01-01', 'publishedAt is missing'],
    ['2026-03-30,declared,a', '3 fields where 6 are expected'],
    ['2026-03-30,declared,"a,b,2026-01-01', 'a double quote is not closed'],
  ])('%s: %s', (row, message) => {
    const read = importCalendar(`${HEADER}\n\n${row}\n`);
    expect(read).toMatchObject({
      errors: [{ line: 3, message: expect.stringContaining(message) }],
    });
  });

  it('lists every error, and a decision that stands twice', () => {
    const row = '2026-03-30,declared,a,b,2026-01-01';
    const read = importCalendar(`${HEADER}\n${row}\nx,declared,a,b,2026-01-01\n${row}`);
    expect(read).toMatchObject({
      errors: [{ line: 3 }, { line: 4, message: 'the same decision as line 2' }],
    });
  });

  it('needs its header', () => {
    expect(importCalendar('2026-03-30,declared,a,b,2026-01-01')).toMatchObject({
      errors: [{ line: 1 }],
    });
  });
});

describe('the calendar’s end', () => {
  it.each([
    ['Wed 2027-09-01 23:59', false],
    ['Thu 2027-09-02 00:00', true], // 120 days before 2027-12-31
    ['Sat 2028-01-01 00:00', true],
  ])('at %s: %s', (now, ends) => {
    expect(calendarEndsWithin(official, kst(now), 120)).toBe(ends);
  });
});
