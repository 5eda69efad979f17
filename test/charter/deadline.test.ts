import { describe, expect, it } from 'vitest';
import {
  actBy,
  dueAt,
  dueWithin24Hours,
  dueWithinSevenDays,
  legalDueAt,
  nextWorkdayClose,
} from '../../shared/charter/deadline.ts';
import { standardCharter } from '../support/charters.ts';
import { inKorea, kst, official } from './support.ts';

describe('the vectors of the charter’s reference algorithm', () => {
  // receipt | 24 h | actBy | seven days | law, 7 days | law, 14 days (days: the end of that day)
  const vectors = [
    [
      'Tue 2026-11-24 10:12',
      'Wed 2026-11-25 10:12',
      'Wed 2026-11-25 10:12',
      'Tue 2026-12-01 24:00',
      'Wed 2026-12-02 24:00',
      'Fri 2026-12-11 24:00',
    ],
    [
      'Fri 2026-11-20 17:40',
      'Mon 2026-11-23 18:00',
      'Mon 2026-11-23 18:00',
      'Fri 2026-11-27 24:00',
      'Mon 2026-11-30 24:00',
      'Wed 2026-12-09 24:00',
    ],
    [
      'Sun 2026-11-22 23:05',
      'Mon 2026-11-23 23:05',
      'Mon 2026-11-23 18:00',
      'Mon 2026-11-30 24:00',
      'Tue 2026-12-01 24:00',
      'Thu 2026-12-10 24:00',
    ],
    [
      'Fri 2026-02-13 16:30',
      'Thu 2026-02-19 18:00',
      'Thu 2026-02-19 18:00',
      'Fri 2026-02-20 24:00',
      'Thu 2026-02-26 24:00',
      'Tue 2026-03-10 24:00',
    ],
    [
      'Wed 2026-09-23 20:15',
      'Mon 2026-09-28 18:00',
      'Mon 2026-09-28 18:00',
      'Wed 2026-09-30 24:00',
      'Tue 2026-10-06 24:00',
      'Fri 2026-10-16 24:00',
    ],
    [
      'Thu 2026-12-24 09:00',
      'Mon 2026-12-28 18:00',
      'Mon 2026-12-28 18:00',
      'Thu 2026-12-31 24:00',
      'Tue 2027-01-05 24:00',
      'Thu 2027-01-14 24:00',
    ],
    [
      'Thu 2025-10-02 12:00',
      'Fri 2025-10-10 18:00',
      'Fri 2025-10-10 18:00',
      'Fri 2025-10-10 24:00',
      'Fri 2025-10-17 24:00',
      'Tue 2025-10-28 24:00',
    ],
    [
      'Sat 2027-05-01 12:00',
      'Tue 2027-05-04 18:00',
      'Tue 2027-05-04 18:00',
      'Mon 2027-05-10 24:00',
      'Fri 2027-05-14 24:00',
      'Tue 2027-05-25 24:00',
    ],
    [
      'Sat 2026-11-21 10:00',
      'Mon 2026-11-23 18:00',
      'Mon 2026-11-23 18:00',
      'Mon 2026-11-30 24:00',
      'Tue 2026-12-01 24:00',
      'Thu 2026-12-10 24:00',
    ],
    [
      'Sun 2026-11-22 00:30',
      'Mon 2026-11-23 18:00',
      'Mon 2026-11-23 18:00',
      'Mon 2026-11-30 24:00',
      'Tue 2026-12-01 24:00',
      'Thu 2026-12-10 24:00',
    ],
    [
      'Sun 2026-11-22 10:00',
      'Mon 2026-11-23 18:00',
      'Mon 2026-11-23 18:00',
      'Mon 2026-11-30 24:00',
      'Tue 2026-12-01 24:00',
      'Thu 2026-12-10 24:00',
    ],
    [
      'Thu 2026-11-19 20:00',
      'Fri 2026-11-20 20:00',
      'Fri 2026-11-20 18:00',
      'Thu 2026-11-26 24:00',
      'Fri 2026-11-27 24:00',
      'Tue 2026-12-08 24:00',
    ],
    // The edge of the official data: 12-27 is the substitute for Christmas, 2028 knows weekends only.
    [
      'Mon 2027-12-27 20:00',
      'Tue 2027-12-28 20:00',
      'Tue 2027-12-28 18:00',
      'Mon 2028-01-03 24:00',
      'Wed 2028-01-05 24:00',
      'Fri 2028-01-14 24:00',
    ],
  ] as const;

  it.each(vectors)('%s', (received, in24Hours, act, seven, law7, law14) => {
    const at = kst(received);
    const due = dueWithin24Hours(at, official);
    expect(inKorea(due)).toBe(in24Hours);
    expect(inKorea(actBy(due, at, official))).toBe(act);
    expect(dueWithinSevenDays(at, official)).toBe(kst(seven));
    expect(legalDueAt(at, 'question', standardCharter, official)).toBe(kst(law7));
    expect(legalDueAt(at, 'suggestion', standardCharter, official)).toBe(kst(law14));
    expect(inKorea(actBy(kst(seven), at, official))).toBe(seven.replace('24:00', '18:00'));
  });

  it('never promises later than the law allows by more than the law’s own roll', () => {
    for (const [received] of vectors) {
      const at = kst(received);
      expect(dueWithinSevenDays(at, official)).toBeLessThanOrEqual(
        legalDueAt(at, 'question', standardCharter, official),
      );
    }
  });
});

describe('the test petitions', () => {
  it.each([
    ['Tue 2026-11-24 10:12', 'Wed 2026-11-25 10:12'],
    ['Fri 2026-02-13 16:30', 'Thu 2026-02-19 18:00'],
    ['Thu 2026-12-24 09:00', 'Mon 2026-12-28 18:00'],
    ['Wed 2026-11-25 13:21', 'Thu 2026-11-26 13:21'],
    ['Wed 2026-11-25 15:02', 'Thu 2026-11-26 15:02'],
    ['Thu 2026-11-26 11:11', 'Fri 2026-11-27 11:11'],
    ['Thu 2026-11-26 14:30', 'Fri 2026-11-27 14:30'],
    ['Thu 2026-11-26 16:00', 'Fri 2026-11-27 16:00'],
    ['Fri 2026-11-27 11:15', 'Mon 2026-11-30 18:00'],
    ['Fri 2026-11-27 13:00', 'Mon 2026-11-30 18:00'],
    ['Fri 2026-11-27 13:08:10', 'Mon 2026-11-30 18:00'],
    ['Mon 2026-11-30 09:00', 'Tue 2026-12-01 09:00'],
    ['Mon 2026-11-30 10:18:41', 'Tue 2026-12-01 10:18:41'],
    ['Mon 2026-11-30 15:10', 'Tue 2026-12-01 15:10'],
    ['Thu 2026-12-03 21:44', 'Fri 2026-12-04 21:44'],
    ['Fri 2026-12-04 18:20', 'Mon 2026-12-07 18:00'],
  ])('received %s is due %s', (received, due) => {
    expect(inKorea(dueWithin24Hours(kst(received), official))).toBe(due);
  });
});

describe('the last staffed minute', () => {
  it.each([
    ['inside a shift it is the due minute', 'Wed 2026-11-25 10:12', 'Wed 2026-11-25 10:12'],
    ['a begun minute is not a whole one', 'Wed 2026-11-25 10:12:30.500', 'Wed 2026-11-25 10:12'],
    ['over noon it is the close of the morning', 'Wed 2026-11-25 12:30', 'Wed 2026-11-25 12:00'],
    ['at a close it is the close', 'Mon 2026-11-23 18:00', 'Mon 2026-11-23 18:00'],
    ['in the evening it is the close', 'Fri 2026-11-20 20:00', 'Fri 2026-11-20 18:00'],
    ['before the opening it is the day before', 'Wed 2026-11-25 08:59', 'Tue 2026-11-24 18:00'],
    ['at the opening it is the opening', 'Wed 2026-11-25 09:00', 'Wed 2026-11-25 09:00'],
    ['over a weekend it is Friday’s close', 'Mon 2026-11-23 03:00', 'Fri 2026-11-20 18:00'],
    ['over 설 it is the close before', 'Wed 2026-02-18 24:00', 'Fri 2026-02-13 18:00'],
  ])('%s', (_, due, act) => {
    expect(inKorea(actBy(kst(due), 0, official))).toBe(act);
  });

  it('is never before the receipt', () => {
    const sunday = kst('Sun 2026-11-22 10:00');
    expect(actBy(kst('Sun 2026-11-22 12:00'), sunday, official)).toBe(sunday);
  });
});

describe('the law’s clock in working hours', () => {
  it.each([
    ['Tue 2026-11-24 10:12', 'Tue 2026-11-24 14:12'], // over noon
    ['Fri 2026-11-20 17:40', 'Mon 2026-11-23 11:40'],
    ['Sun 2026-11-22 23:05', 'Mon 2026-11-23 12:00'],
    ['Fri 2026-02-13 16:30', 'Thu 2026-02-19 10:30'], // over 설
  ])('3 hours from %s end %s', (received, due) => {
    expect(inKorea(dueAt('legal', kst(received), standardCharter, official, 'other'))).toBe(due);
  });

  it.each([
    [1, 'Wed 2026-11-25 10:12'],
    [3, 'Fri 2026-11-27 10:12'],
    [5, 'Tue 2026-12-01 10:12'],
    [6, 'Tue 2026-12-01 24:00'],
  ])('%i days from Tue 2026-11-24 10:12 end %s', (days, due) => {
    const legalDays = { ...standardCharter.terms.legalDays, question: { days } };
    const charter = { ...standardCharter, terms: { ...standardCharter.terms, legalDays } };
    expect(legalDueAt(kst('Tue 2026-11-24 10:12'), 'question', charter, official)).toBe(kst(due));
  });

  it('needs a legal kind', () => {
    expect(() => dueAt('legal', 0, standardCharter, official)).toThrow(RangeError);
  });
});

describe('the date set by rule at a break', () => {
  it.each([
    ['Wed 2026-11-25 10:12:01', 'Thu 2026-11-26 18:00'],
    ['Fri 2026-11-20 20:00:01', 'Mon 2026-11-23 18:00'],
    ['Sat 2026-11-28 00:00:01', 'Mon 2026-11-30 18:00'],
    ['Wed 2026-09-23 18:00:01', 'Mon 2026-09-28 18:00'], // 추석
  ])('broken %s, due %s', (brokenAt, due) => {
    expect(inKorea(nextWorkdayClose(kst(brokenAt), official))).toBe(due);
  });

  it('leaves a given date as a person gave it', () => {
    const given = kst('Thu 2026-11-26 15:00');
    expect(dueAt('given', given, standardCharter, official)).toBe(given);
  });
});
