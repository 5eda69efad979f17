import { describe, expect, it } from 'vitest';
import { followCalendar } from '../../shared/improvement/clock.ts';
import { parseItemId } from '../../shared/improvement/item.ts';
import { isReviewDay, openItem, proposedDay } from '../../shared/improvement/open.ts';
import { owedInItem } from '../../shared/improvement/owed.ts';
import { handOverItem } from '../../shared/improvement/review.ts';
import { leaversOf } from '../../shared/organization/leavers.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { calendarWith, kst, office, terms } from '../petition/world.ts';
import { ITEM, ItemLife, WANTED } from './house.ts';

const OPENED = '2026-11-24 10:12'; // Tuesday
const open = { result: 'open', reason: '예산을 아직 받지 못했습니다.', day: '2027-03-31' } as const;
const done = { result: 'done', said: { ko: '조례가 바뀌었습니다.' } } as const;
const givenUp = { result: 'given-up', said: { ko: '법이 허락하지 않습니다.' } } as const;

describe('an item of improvement', () => {
  it('is due at the close of its day, and its owner hears of it', () => {
    const { item, notices } = new ItemLife(OPENED);
    expect(item).toMatchObject({ id: ITEM, owner: 'care-1', department: 'care', cause: 'law' });
    expect(item.pledges[0]).toMatchObject({ dueAt: kst('2027-01-29 18:00'), silent: false });
    expect(notices).toEqual([
      expect.objectContaining({ kind: 'improvement', to: 'care-1', because: 'opened' }),
    ]);
    expect(owedInItem(item)).toEqual([
      expect.objectContaining({ to: { person: 'care-1' }, dueAt: kst('2027-01-29 18:00') }),
    ]);
  });

  it('warns before, and goes up to head, director and audit', () => {
    expect(new ItemLife(OPENED).turnTo('2027-03-01 00:00')).toEqual([
      '2027-01-25 09:00 warn-5d → care-1',
      '2027-01-29 09:00 warn-1d → care-1',
      '2027-01-29 09:00 warn-1d → care-head',
      '2027-01-29 18:00 break → care-1',
      '2027-01-29 18:00 break → care-head',
      '2027-02-01 18:00 escalate-1 → director',
      '2027-02-03 18:00 escalate-3 → director',
      '2027-02-03 18:00 escalate-3 → audit',
    ]);
  });

  it('is owed all the same when its day has gone', () => {
    const life = new ItemLife(OPENED);
    life.turnTo('2027-03-01 00:00');
    expect(life.item.pledges[0]).toMatchObject({
      silent: true,
      brokenAt: kst('2027-01-29 18:00') + 1000,
    });
    expect(owedInItem(life.item)).toHaveLength(1);
  });

  it('that is rung late tells the highest rung alone, and records that its day has gone', () => {
    const life = new ItemLife(OPENED);
    const before = life.notices.length;
    life.ring(kst('2027-02-02 09:00'));
    expect(life.notices.slice(before).map(({ to, level }) => [to, level])).toEqual([
      ['director', 'escalate-1'],
    ]);
    expect(life.item.pledges[0]).toMatchObject({
      silent: true,
      spent: ['warn-5d', 'warn-1d', 'break', 'escalate-1'],
    });
  });

  it('is reviewed in a form that was opened before its clock rang', () => {
    const life = new ItemLife(OPENED);
    const seen = life.item.version;
    life.turnTo('2027-01-29 18:01');
    expect(life.item.version).toBeGreaterThan(seen);
    expect(life.reviews('care-1', kst('2027-01-29 18:02'), open, seen)).toBeUndefined();
    expect(life.item).toMatchObject({ day: open.day, postponed: 1 });
    expect(life.reviews('care-head', kst('2027-01-29 18:03'), done, seen)).toBe('item-changed');
  });

  it('that is rung twice, early or by an old timer does nothing', () => {
    const life = new ItemLife(OPENED);
    const [review] = life.item.pledges;
    const at = review?.nextAt ?? 0;
    life.ring(at - 1000);
    life.ring(at, 0);
    expect(life.item.version).toBe(1);
    life.ring(at, review?.nextSeq);
    life.ring(at, review?.nextSeq);
    expect(life.item.version).toBe(2);
  });

  it('moves to the working day after a holiday, and rings then', () => {
    const life = new ItemLife(OPENED);
    life.terms = {
      ...terms,
      calendar: calendarWith(
        [
          {
            ...{ day: '2027-01-29', kind: 'declared', name: '임시공휴일', source: 'gazette' },
            decidedAt: '2026-12-01',
          },
        ],
        'v2',
      ),
    };
    const now = kst('2026-12-01 09:00');
    life.does((item, given) => followCalendar(item, { ...given, now }));
    life.does((item, given) => followCalendar(item, { ...given, now }));
    expect(life.item).toMatchObject({ version: 2, day: '2027-01-29' });
    expect(life.item.pledges[0]?.dueAt).toBe(kst('2027-02-01 18:00'));
    expect(life.turnTo('2027-02-01 19:00').at(-1)).toBe('2027-02-01 18:00 break → care-head');
  });
});

describe('the day of a review', () => {
  it.each([
    ['tomorrow', '2026-11-25', true],
    ['the hundred and eightieth day', '2027-05-21', true], // 2027-05-23 is a Sunday
    ['today', '2026-11-24', false],
    ['a day that has gone', '2026-11-23', false],
    ['a Saturday', '2026-11-28', false],
    ['a day beyond', '2027-05-24', false],
    ['no day of the calendar', '2027-02-31', false],
    ['no day', 'soon', false],
  ])('%s', (_, day, is) => {
    expect(isReviewDay(day, kst(OPENED), terms)).toBe(is);
  });

  it('that a form proposes is always one', () => {
    for (let day = 0; day < 400; day += 1) {
      const at = kst(OPENED) + day * 86_400_000;
      expect(isReviewDay(proposedDay(at, terms), at, terms)).toBe(true);
    }
  });

  it('is as far as another charter says', () => {
    const small = { ...terms, charter: smallCharter };
    expect(isReviewDay('2027-02-22', kst(OPENED), small)).toBe(true); // the ninetieth
    expect(isReviewDay('2027-02-23', kst(OPENED), small)).toBe(false);
  });

  it('and its owner must be right, or nothing is opened', () => {
    const about = {
      id: ITEM,
      petition: '2026-000001-4',
      cause: 'law',
      by: 'care-1',
      at: kst(OPENED),
    } as const;
    expect(openItem({ ...WANTED, owner: 'nobody' }, about, terms)).toMatchObject({
      refused: 'unknown-person',
    });
    expect(openItem({ ...WANTED, day: '2027-01-30' }, about, terms)).toMatchObject({
      refused: 'review-day-wrong',
    });
  });
});

describe('a review', () => {
  const at = kst('2027-01-28 10:00');

  it.each([
    ['its owner', 'care-1', undefined],
    ['the head', 'care-head', undefined],
    ['the director', 'director', undefined],
    ['a colleague', 'care-2', 'not-for-you'],
    ['another head', 'support-head', 'not-for-you'],
    ['audit', 'audit', 'not-for-you'],
  ])('is entered by %s: %s → %s', (_, by, refused) => {
    expect(new ItemLife(OPENED).reviews(by, at, done)).toBe(refused);
  });

  it('puts it off twice; the third time is the director’s', () => {
    const life = new ItemLife(OPENED);
    expect(life.reviews('care-1', at, open)).toBeUndefined();
    expect(life.item.pledges[0]).toMatchObject({
      dueAt: kst('2027-03-31 18:00'),
      spent: [],
      silent: false,
    });
    expect(
      life.reviews('care-1', kst('2027-03-30 10:00'), { ...open, day: '2027-06-30' }),
    ).toBeUndefined();
    const third = { ...open, day: '2027-12-01' };
    const then = kst('2027-06-29 10:00');
    expect(life.reviews('care-1', then, third)).toBe('item-director-only');
    expect(life.reviews('care-head', then, third)).toBe('item-director-only');
    expect(life.item.postponed).toBe(2);
    expect(life.reviews('director', then, third)).toBeUndefined();
    expect(life.item).toMatchObject({ postponed: 3, day: '2027-12-01' });
  });

  it('puts it off to a working day within the days of the charter alone', () => {
    const life = new ItemLife(OPENED);
    expect(life.reviews('care-1', at, { ...open, day: '2027-01-28' })).toBe('review-day-wrong');
    expect(life.reviews('care-1', at, { ...open, day: '2027-12-31' })).toBe('review-day-wrong');
    expect(life.item.version).toBe(1);
  });

  it('gives up by the director alone', () => {
    const life = new ItemLife(OPENED);
    expect(life.reviews('care-1', at, givenUp)).toBe('item-director-only');
    expect(life.reviews('care-head', at, givenUp)).toBe('item-director-only');
    expect(life.reviews('director', at, givenUp)).toBeUndefined();
    expect(life.item).toMatchObject({
      ending: 'given-up',
      result: givenUp.said,
      overBy: 'director',
    });
  });

  it('that ends it stops the clock and tells those who asked, once', () => {
    const life = new ItemLife(OPENED);
    life.reviews('care-1', at, done);
    expect(life.item).toMatchObject({ ending: 'done', result: done.said });
    expect(life.item.pledges[0]?.nextAt).toBeUndefined();
    expect(owedInItem(life.item)).toEqual([]);
    expect(life.turnTo('2028-01-01 00:00')).toEqual([]);
    expect(life.reviews('care-1', at, done)).toBeUndefined(); // pressed again
    expect(life.reviews('care-head', at, done)).toBe('item-over');
    expect(life.notices.filter(({ kind }) => kind === 'improvement-over')).toHaveLength(1);
  });

  it('of two at once: the second is told that it changed', () => {
    const life = new ItemLife(OPENED);
    const seen = life.item.version;
    expect(life.reviews('care-1', at, open, seen)).toBeUndefined();
    expect(life.reviews('care-head', at, { ...open, day: '2027-04-30' }, seen)).toBe(
      'item-changed',
    );
    expect(life.reviews('care-1', at, open, seen)).toBeUndefined(); // the same words again
    expect(life.item.postponed).toBe(1);
  });
});

describe('whoever leaves', () => {
  const after = { ...office, people: office.people.filter(({ id }) => id !== 'care-1') };

  it('hands their item over, once, and its day stays', () => {
    const life = new ItemLife(OPENED);
    const leavers = leaversOf(office, after);
    const now = kst('2026-12-01 09:00');
    const over = () => life.does((item) => handOverItem(item, leavers, { office: after, now }));
    over();
    over();
    expect(life.item).toMatchObject({ owner: 'care-head', version: 2 });
    expect(life.item.pledges[0]?.dueAt).toBe(kst('2027-01-29 18:00'));
    expect(life.notices.at(-1)).toMatchObject({ to: 'care-head', because: 'handed-over' });
  });
});

describe('the id of an item', () => {
  it.each([
    ['I-2026-000001-4-1', 'I-2026-000001-4-1'],
    [' i-2026–000001-4-12 ', 'I-2026-000001-4-12'],
    ['2026-000001-4', undefined],
    ['I-2026-000001-4', undefined],
    ['I-2026-000001-4-123', undefined],
  ])('%s', (typed, id) => {
    expect(parseItemId(typed)).toBe(id);
  });
});
