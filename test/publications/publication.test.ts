import { describe, expect, it } from 'vitest';
import { leaversOf } from '../../shared/organization/leavers.ts';
import { followCalendar } from '../../shared/publications/clock.ts';
import { handOverPublication } from '../../shared/publications/hand-over.ts';
import { owedInPublication } from '../../shared/publications/owed.ts';
import { PUBLICATION_FORM, publicationId, stepOf } from '../../shared/publications/publication.ts';
import { openPublication } from '../../shared/publications/register.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { calendarWith, kst, office, terms } from '../petition/world.ts';
import { CHANGE, DATASET, PUBLICATION, PublicationLife, QUESTION } from './house.ts';

const REGISTERED = '2026-11-24 10:12'; // Tuesday
const change = (decided: string, effective: string, rest = {}) => ({
  words: { ...CHANGE, decidedAt: kst(decided), effectiveAt: kst(effective), ...rest },
});
const dueOf = ({ state }: PublicationLife) => state.pledges[0]?.dueAt;

describe('a change of our business (P11)', () => {
  it.each([
    [
      'by the close of the working day after',
      '2026-11-24 09:00',
      '2026-12-01 00:00',
      '2026-11-25 18:00',
    ],
    ['over a weekend', '2026-11-20 17:00', '2026-12-01 00:00', '2026-11-23 18:00'],
    ['never after it takes effect', '2026-11-24 09:00', '2026-11-24 15:00', '2026-11-24 15:00'],
  ])('is announced %s', (_, decided, effective, due) => {
    expect(dueOf(new PublicationLife(REGISTERED, change(decided, effective)))).toBe(kst(due));
  });

  it.each([
    ['decidedAt', '0026-11-24 09:00', '2026-12-01 00:00'],
    ['effectiveAt', '2026-11-24 09:00', '2206-12-01 00:00'],
  ])('whose %s has a year that is a slip of the hand is refused', (field, decided, effective) => {
    const { words } = change(decided, effective);
    const opening = { id: PUBLICATION, kind: 'announcement', cause: 'registered' } as const;
    const by = { by: 'care-1', department: 'care', owner: 'care-1', at: kst(REGISTERED) };
    expect(openPublication({ ...opening, ...by, words }, terms)).toEqual({
      ...{ refused: 'publication-wanting', field },
    });
  });

  it('that is an outage is announced within minutes, at night too', () => {
    const night = change('2026-11-28 02:00', '2026-11-28 02:00', { outage: true as const }); // Saturday
    expect(dueOf(new PublicationLife('2026-11-28 02:03', night))).toBe(kst('2026-11-28 02:15'));
  });

  it('goes by the numbers of another charter', () => {
    const life = new PublicationLife(
      REGISTERED,
      { words: CHANGE },
      { ...terms, charter: smallCharter },
    );
    expect(dueOf(life)).toBe(kst('2026-11-26 18:00'));
  });

  it('is published in time: nothing is owed any more, and it is not late', () => {
    const life = new PublicationLife(REGISTERED);
    expect(owedInPublication(life.state)).toEqual([
      expect.objectContaining({ to: { person: 'care-1' }, dueAt: kst('2026-11-25 18:00') }),
    ]);
    expect(life.publishes('care-1', '2026-11-25 18:00')).toBeUndefined();
    expect(life.state).toMatchObject({
      number: 1,
      isPublic: true,
      firstAt: kst('2026-11-25 18:00'),
    });
    expect(life.state.late).toBeUndefined();
    expect(owedInPublication(life.state)).toEqual([]);
    expect(life.turnTo('2027-03-01 00:00')).toEqual([]);
  });

  it('goes up to head, director and audit while nobody publishes it, and is late however it ends', () => {
    const life = new PublicationLife(REGISTERED);
    expect(life.turnTo('2026-12-10 00:00')).toEqual([
      '2026-11-24 18:00 warn-half → care-1',
      '2026-11-25 17:00 warn-1h → care-1',
      '2026-11-25 17:00 warn-1h → care-head',
      '2026-11-25 18:00 break → care-1',
      '2026-11-25 18:00 break → care-head',
      '2026-11-26 18:00 escalate-1 → care-head',
      '2026-11-26 18:00 escalate-1 → director',
      '2026-11-30 18:00 escalate-3 → director',
      '2026-11-30 18:00 escalate-3 → audit',
    ]);
    expect(life.state.late).toBe(true);
    life.publishes('care-head', '2026-12-10 09:00');
    expect(life.state).toMatchObject({ late: true, number: 1 });
  });

  it('that is registered long after its decision is late from the beginning', () => {
    const life = new PublicationLife(REGISTERED, change('2026-11-02 09:00', '2026-11-10 00:00'));
    expect(dueOf(life)).toBe(kst('2026-11-03 18:00'));
    life.publishes('care-1', '2026-11-24 10:13');
    expect(life.state.late).toBe(true);
  });

  it('pressed twice is published once, and a stale page is told', () => {
    const life = new PublicationLife(REGISTERED);
    const seen = life.state.version;
    life.publishes('care-1', '2026-11-24 11:00', seen);
    expect(life.publishes('care-1', '2026-11-24 11:00', seen)).toBeUndefined();
    expect(life.state.number).toBe(1);
    const text = { ko: '12월 1일부터 오전 8시 30분에 엽니다.' };
    expect(life.writes('care-1', '2026-11-24 12:00', { ...CHANGE, text }, seen)).toBe(
      'publication-changed',
    );
  });

  it('is corrected by another version, and never taken back', () => {
    const life = new PublicationLife(REGISTERED);
    life.publishes('care-1', '2026-11-24 11:00');
    expect(life.ends('care-head', '2026-11-24 11:30')).toBe('publication-stands');
    life.writes('care-1', '2026-11-24 12:00', { ...CHANGE, text: { ko: '오전 8시에 엽니다.' } });
    expect(life.state).toMatchObject({ isPublic: false, number: 1 });
    expect(dueOf(life)).toBe(kst('2026-11-25 18:00'));
    life.publishes('care-1', '2026-11-24 12:10');
    expect(life.state).toMatchObject({ number: 2, isPublic: true });
    expect(life.state.firstAt).toBe(kst('2026-11-24 11:00'));
  });

  it('written anew before it is published goes on with the same clock, earlier or as it was', () => {
    const life = new PublicationLife(REGISTERED);
    life.writes('care-1', '2026-11-24 15:00', change('2026-11-24 14:00', '2026-12-20 00:00').words);
    expect(dueOf(life)).toBe(kst('2026-11-25 18:00'));
    expect(life.state.pledges[0]?.startsAt).toBe(kst('2026-11-24 09:00'));
    life.writes('care-1', '2026-11-25 09:00', change('2026-11-25 09:00', '2026-12-20 00:00').words);
    expect(dueOf(life)).toBe(kst('2026-11-25 18:00'));
    life.writes('care-1', '2026-11-25 09:30', change('2026-11-24 09:00', '2026-11-25 12:00').words);
    expect(dueOf(life)).toBe(kst('2026-11-25 12:00'));
  });

  it('written anew after its time stays broken, and tells nobody again what they were told', () => {
    const life = new PublicationLife(REGISTERED);
    life.turnTo('2026-11-25 18:01');
    const broken = life.state.pledges[0]?.brokenAt;
    expect(broken).toBeDefined();
    life.writes('care-1', '2026-11-26 09:00', change('2026-11-26 09:00', '2026-12-20 00:00').words);
    expect(life.state.pledges[0]).toMatchObject({ brokenAt: broken, silent: true });
    expect(life.turnTo('2026-11-26 18:01')).toEqual([
      '2026-11-26 18:00 escalate-1 → care-head',
      '2026-11-26 18:00 escalate-1 → director',
    ]);
  });

  it('is declined by the head alone where it was registered, and by nobody else', () => {
    const life = new PublicationLife(REGISTERED);
    expect(life.ends('care-1', '2026-11-24 11:00')).toBe('publication-head-only');
    expect(life.ends('support-1', '2026-11-24 11:00')).toBe('not-for-you');
    expect(life.ends('care-head', '2026-11-24 11:00')).toBeUndefined();
    expect(life.state).toMatchObject({ ending: 'declined', reason: '이미 알렸습니다.' });
    expect(life.publishes('care-head', '2026-11-24 11:01')).toBe('publication-over');
  });

  it('without its dates is refused, and nothing is written', () => {
    const { decidedAt: _, ...words } = CHANGE;
    expect(
      openPublication(
        {
          ...{ id: PUBLICATION, kind: 'announcement', cause: 'registered', by: 'care-1' },
          ...{ department: 'care', words, at: kst(REGISTERED) },
        },
        terms,
      ),
    ).toEqual({ refused: 'publication-wanting', field: 'decidedAt' });
  });
});

describe('a change that somebody else found (P11)', () => {
  const asked = () =>
    new PublicationLife(REGISTERED, { cause: 'answer', by: 'care-2', about: '2026-000001-6' });

  it('asks its owner to register it, or to say why not, within a working day', () => {
    const life = asked();
    expect(stepOf(life.state)).toBe('write');
    expect(life.notices).toMatchObject([{ kind: 'publication', to: 'care-1', because: 'write' }]);
    expect(dueOf(life)).toBe(kst('2026-11-25 18:00'));
    expect(life.publishes('care-1', '2026-11-24 11:00')).toBe('publication-unwritten');
    expect(life.ends('care-1', '2026-11-24 11:00', '바뀐 일이 아닙니다.')).toBeUndefined();
    expect(life.state.ending).toBe('declined');
  });

  it('counts as missed when it was decided longer ago', () => {
    const life = asked();
    life.writes('care-1', '2026-11-24 11:00', change('2026-11-02 09:00', '2026-11-09 00:00').words);
    life.publishes('care-1', '2026-11-24 11:05');
    expect(life.state.late).toBe(true);
  });
});

describe('a question and its answer (P12)', () => {
  const question = () => new PublicationLife(REGISTERED, { kind: 'question', words: QUESTION });

  it('is confirmed by somebody who did not write it', () => {
    const life = question();
    expect(stepOf(life.state)).toBe('confirm');
    expect(life.notices).toMatchObject([{ to: 'care-head', because: 'confirm' }]);
    expect(life.publishes('care-1', '2026-11-24 11:00')).toBe('publication-own-words');
    expect(life.publishes('care-2', '2026-11-24 11:00')).toBe('not-for-you');
    expect(life.publishes('care-head', '2026-11-24 11:00')).toBeUndefined();
    expect(life.state).toMatchObject({ number: 1, isPublic: true });
  });

  it('that the head wrote is confirmed by the director', () => {
    const life = new PublicationLife(REGISTERED, {
      ...{ kind: 'question', words: QUESTION, by: 'care-head', owner: 'care-head' },
    });
    expect(life.notices).toMatchObject([{ to: 'director', because: 'confirm' }]);
    expect(life.publishes('care-head', '2026-11-24 11:00')).toBe('publication-own-words');
    expect(life.publishes('director', '2026-11-24 11:00')).toBeUndefined();
  });

  const headed = (head: string) => ({
    ...office,
    departments: office.departments.map((one) => (one.id === 'care' ? { ...one, head } : one)),
  });

  it('of a head who is the director too, or for whom the writer stands in, is audit’s to confirm', () => {
    const { director } = office;
    const both = new PublicationLife(
      '2026-11-24 10:12',
      { kind: 'question', words: QUESTION, by: director, owner: director },
      { ...terms, office: headed(director) },
    );
    expect(both.state.confirmer).toBe('audit');
    expect(both.publishes(director, '2026-11-24 11:00')).toBe('publication-own-words');
    expect(both.publishes('audit', '2026-11-24 11:00')).toBeUndefined();
    const away = {
      from: kst('2026-11-23 00:00'),
      until: kst('2026-12-10 00:00'),
      category: 'leave' as const,
    };
    const people = office.people.map((one) =>
      one.id === director ? { ...one, deputy: 'care-head', absences: [away] } : one,
    );
    const acting = new PublicationLife(
      '2026-11-24 10:12',
      { kind: 'question', words: QUESTION, by: 'care-head', owner: 'care-head' },
      { ...terms, office: { ...office, people } },
    );
    expect(acting.state.confirmer).toBe('audit');
    expect(acting.notices).toMatchObject([{ to: 'audit', because: 'confirm' }]);
  });

  it('is confirmed by nobody who wrote at it, whoever else wrote it after them', () => {
    const life = new PublicationLife('2026-11-24 10:12', {
      ...{ kind: 'question', words: QUESTION, by: 'care-head', owner: 'care-head' },
    });
    expect(life.state.confirmer).toBe('director');
    // The same words again are nobody else's words.
    life.terms = { ...terms, office: headed('care-1') };
    life.writes('care-1', '2026-11-24 11:00', QUESTION);
    expect(life.state).toMatchObject({ version: 1, writtenBy: 'care-head' });
    life.writes('care-1', '2026-11-24 11:05', { ...QUESTION, text: { ko: '14일 안에 드립니다.' } });
    expect(life.state).toMatchObject({ alsoBy: ['care-head'], confirmer: 'director' });
    for (const one of ['care-1', 'care-head'])
      expect(life.publishes(one, '2026-11-24 11:10')).toBe('publication-own-words');
    expect(life.publishes('director', '2026-11-24 11:15')).toBeUndefined();
    life.writes('care-1', '2026-11-24 12:00', QUESTION);
    expect(life.state.alsoBy).toBeUndefined();
  });

  it('goes to the next head to be confirmed, who hears of it once; the writer never confirms as head', () => {
    const people = office.people.filter(({ id }) => id !== 'care-head');
    for (const [head, confirmer] of [
      ['care-2', 'care-2'],
      ['care-1', 'director'],
    ] as const) {
      const life = question();
      const after = { ...headed(head), people };
      const leave = () =>
        life.does((one) =>
          handOverPublication(one, leaversOf(office, after), {
            ...{ office: after, now: kst('2026-11-24 11:00') },
          }),
        );
      leave();
      leave();
      expect(life.state).toMatchObject({ owner: 'care-1', confirmer });
      expect(life.events.filter(({ type }) => type === 'PublicationHandedOver')).toHaveLength(1);
      expect(life.notices.at(-1)).toMatchObject({ to: confirmer, because: 'confirm' });
      life.terms = { ...terms, office: after };
      expect(life.turnTo('2026-11-26 23:00')).toEqual([
        `2026-11-26 09:36 warn-half → ${confirmer}`,
      ]);
    }
  });

  it('that was asked of a head is the next head’s, though the one before stays in the department', () => {
    const life = new PublicationLife('2026-11-24 10:12', {
      ...{ kind: 'question', cause: 'asked-often', by: 'office.import', owner: 'care-head' },
    });
    const own = new PublicationLife('2026-11-24 10:12', { words: CHANGE, owner: 'care-head' });
    const after = headed('care-2');
    const when = { office: after, now: kst('2026-11-24 11:00') };
    for (const one of [life, own])
      one.does((it) => handOverPublication(it, leaversOf(office, after), when));
    expect(life.state.owner).toBe('care-2');
    expect(life.notices.at(-1)).toMatchObject({ to: 'care-2', because: 'handed-over' });
    expect(own.state.owner).toBe('care-head');
  });

  it('written anew before it is confirmed has no more time', () => {
    const life = question();
    const due = dueOf(life);
    life.writes('care-1', '2026-11-25 12:00', { ...QUESTION, text: { ko: '10일 안에 드립니다.' } });
    expect(dueOf(life)).toBe(due);
  });

  it('written anew is confirmed anew, and what no longer holds is withdrawn', () => {
    const life = question();
    life.publishes('care-head', '2026-11-24 11:00');
    life.writes('care-1', '2026-11-24 12:00', { ...QUESTION, text: { ko: '10일 안에 드립니다.' } });
    expect(stepOf(life.state)).toBe('confirm');
    life.publishes('care-head', '2026-11-24 13:00');
    expect(life.state.number).toBe(2);
    expect(life.ends('care-head', '2026-11-24 14:00')).toBeUndefined();
    expect(life.state.ending).toBe('withdrawn');
  });
});

describe('an item of the catalogue (P12, P13)', () => {
  const item = () => new PublicationLife(REGISTERED, { kind: 'catalogue', words: DATASET });

  it('has a clock for each of its cycles', () => {
    const life = item();
    life.publishes('care-1', '2026-11-25 10:00');
    expect(dueOf(life)).toBe(kst('2027-02-25 18:00'));
    expect(life.turnTo('2027-02-25 19:00').at(-1)).toBe('2027-02-25 18:00 break → care-head');
    life.publishes('care-1', '2027-02-26 09:00');
    expect(life.state).toMatchObject({ number: 2 });
    expect(life.events.at(-1)).toMatchObject({ type: 'Published', late: true });
    expect(life.state.late).toBeUndefined();
    expect(dueOf(life)).toBe(kst('2027-05-26 18:00'));
  });

  it.each([
    [
      'late where its day had gone when it was written anew',
      '2027-02-26 09:00',
      '2027-02-26 09:05',
    ],
    [
      'late where its day went by before that was published',
      '2027-02-25 17:00',
      '2027-02-25 19:00',
    ],
  ])('is %s', (_, written, published) => {
    const life = item();
    life.publishes('care-1', '2026-11-25 10:00');
    life.turnTo(written);
    life.writes('care-1', written, { ...DATASET, text: { ko: '건수입니다.' } });
    life.publishes('care-1', published);
    expect(life.events.at(-1)).toMatchObject({ type: 'Published', number: 2, late: true });
    expect(life.state.renewBy).toBeUndefined();
    life.publishes('care-1', '2027-05-20 09:00');
    expect(life.events.at(-1)).not.toHaveProperty('late');
  });

  it('that is overdue and written anew stays so, and whoever was told goes on being told', () => {
    const life = item();
    life.publishes('care-1', '2026-11-25 10:00');
    life.turnTo('2027-02-25 18:01');
    const { dueAt, brokenAt } = life.state.pledges[0] ?? {};
    life.writes('care-1', '2027-02-26 09:00', { ...DATASET, text: { ko: '건수입니다.' } });
    life.writes('care-1', '2027-02-26 09:05', { ...DATASET, text: { ko: '건수와 금액입니다.' } });
    expect(life.state.pledges[0]).toMatchObject({ dueAt, brokenAt, silent: true });
    expect(life.turnTo('2027-02-26 18:01')).toEqual([
      '2027-02-26 18:00 escalate-1 → care-head',
      '2027-02-26 18:00 escalate-1 → director',
    ]);
  });

  it('that is written anew on its last day has no more than that day, and long before it as long as any', () => {
    const life = item();
    life.publishes('care-1', '2026-11-25 10:00');
    life.writes('care-1', '2026-12-10 09:00', { ...DATASET, text: { ko: '건수입니다.' } });
    expect(dueOf(life)).toBe(kst('2026-12-11 18:00'));
    life.publishes('care-1', '2026-12-10 09:05');
    expect(dueOf(life)).toBe(kst('2027-03-10 18:00'));
    life.writes('care-1', '2027-03-10 17:30', DATASET);
    expect(dueOf(life)).toBe(kst('2027-03-10 18:00'));
  });

  it('that is written anew and published before its day is in time', () => {
    const life = item();
    life.publishes('care-1', '2026-11-25 10:00');
    life.writes('care-1', '2027-02-25 17:00', { ...DATASET, text: { ko: '건수입니다.' } });
    life.publishes('care-1', '2027-02-25 17:05');
    expect(life.events.at(-1)).not.toHaveProperty('late');
  });

  it('whose day lies beyond the end of a shorter month is due on its last', () => {
    const life = new PublicationLife('2026-11-30 10:00', { kind: 'catalogue', words: DATASET });
    life.publishes('care-1', '2026-11-30 10:00');
    expect(dueOf(life)).toBe(kst('2027-03-02 18:00')); // 28 February 2027 is a Sunday, 1 March a holiday
  });
});

describe('whoever leaves, and another calendar', () => {
  it('goes to whoever takes over, once', () => {
    const life = new PublicationLife(REGISTERED);
    const after = { ...office, people: office.people.filter(({ id }) => id !== 'care-1') };
    const leavers = leaversOf(office, after);
    const leave = () =>
      life.does((one) =>
        handOverPublication(one, leavers, { office: after, now: kst(REGISTERED) }),
      );
    leave();
    leave();
    expect(life.state.owner).not.toBe('care-1');
    expect(life.events.filter(({ type }) => type === 'PublicationHandedOver')).toHaveLength(1);
  });

  it('moves by a holiday that is declared later', () => {
    const life = new PublicationLife(REGISTERED);
    const day = { day: '2026-11-25', kind: 'declared' as const, name: '임시공휴일' };
    const calendar = calendarWith([{ ...day, source: 'gazette', decidedAt: '2026-11-24' }], 'v2');
    const now = kst('2026-11-24 11:00');
    life.terms = { ...terms, calendar };
    life.does((one, given) => followCalendar(one, { ...given, now }));
    life.does((one, given) => followCalendar(one, { ...given, now }));
    expect(life.state.version).toBe(2);
    expect(dueOf(life)).toBe(kst('2026-11-26 18:00'));
  });

  const ANEW = { ...terms, calendar: calendarWith([], 'v2') };
  const follow = (life: PublicationLife, at: string) => {
    life.terms = ANEW;
    life.does((one, given) => followCalendar(one, { ...given, now: kst(at) }));
  };

  it('keeps the day of an item of the catalogue that is written anew shortly before it', () => {
    const words = { ...DATASET, cycle: 1 };
    const life = new PublicationLife('2026-11-02 10:00', { kind: 'catalogue', words });
    life.publishes('care-1', '2026-11-02 10:00');
    life.writes('care-1', '2026-12-01 09:00', { ...words, text: { ko: '건수입니다.' } });
    expect(dueOf(life)).toBe(kst('2026-12-02 18:00'));
    follow(life, '2026-12-01 10:00');
    expect(life.state.pledges[0]?.calendarVersion).toBe(ANEW.calendar.version);
    expect(dueOf(life)).toBe(kst('2026-12-02 18:00'));
    life.turnTo('2026-12-01 18:00');
    expect(life.state.pledges[0]?.brokenAt).toBeUndefined();
    life.publishes('care-1', '2026-12-01 18:00');
    expect(life.events.at(-1)).not.toHaveProperty('late');
    // Published, it has a day of the rule again, which follows.
    expect(life.state.pledges[0]).not.toHaveProperty('isKept');
  });

  it('gives no more time to a change that was written anew to take effect later', () => {
    const life = new PublicationLife(REGISTERED, change('2026-11-24 09:00', '2026-11-24 18:00'));
    const later = change('2026-11-24 09:00', '2026-12-20 00:00').words;
    life.writes('care-1', '2026-11-24 11:00', later);
    follow(life, '2026-11-24 11:30');
    expect(dueOf(life)).toBe(kst('2026-11-24 18:00'));
  });

  it('moves by a holiday what was written anew and has the day of its rule', () => {
    const life = new PublicationLife(REGISTERED);
    life.writes('care-1', '2026-11-24 10:30', change('2026-11-24 09:00', '2026-12-20 00:00').words);
    const day = { day: '2026-11-25', kind: 'declared' as const, name: '임시공휴일' };
    const calendar = calendarWith([{ ...day, source: 'gazette', decidedAt: '2026-11-24' }], 'v2');
    life.terms = { ...terms, calendar };
    life.does((one, given) => followCalendar(one, { ...given, now: kst('2026-11-24 11:00') }));
    expect(dueOf(life)).toBe(kst('2026-11-26 18:00'));
  });

  it('the same request has the same id', () => {
    expect(publicationId('2026-11', 'care-1 key')).toBe(publicationId('2026-11', 'care-1 key'));
    expect(publicationId('2026-11', 'care-1 key')).toMatch(PUBLICATION_FORM);
  });
});
