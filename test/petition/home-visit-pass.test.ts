import { describe, expect, it } from 'vitest';
import type { Office } from '../../shared/organization/office.ts';
import type { AbsenceCategory } from '../../shared/organization/span.ts';
import { smallCharter } from '../charter/small-charter.ts';
import { HomeLife, lawful, visitFigures } from './home-visit-world.ts';
import { kst, office, terms } from './world.ts';

const VISITOR = 'home-visit visitor home-visit-1 1 1 → petitioner';

/** Planned and allowed on the page: Wednesday, 10 to 11, by care-1. */
function allowed(given = terms) {
  const life = new HomeLife(given);
  life.plans('2026-11-24 11:00');
  life.says('2026-11-24 12:00', 'yes');
  return life;
}

/** The office in which these people are away on Wednesday. */
const away = (category: AbsenceCategory, ...people: string[]): Office => ({
  ...office,
  people: office.people.map((one) =>
    people.includes(one.id)
      ? {
          ...one,
          deputy: 'care-2',
          absences: [{ from: kst('2026-11-25 09:00'), until: kst('2026-11-25 18:00'), category }],
        }
      : one,
  ),
});
const learns = (life: HomeLife, to: Office) => {
  life.terms = { ...life.terms, office: to };
};

describe('a visit that somebody else makes', () => {
  it('keeps its consent; the citizen hears who comes, and nobody sets out before', () => {
    const life = allowed();
    const from = life.notices.length;
    expect(life.passes('2026-11-24 13:00')).toBeUndefined();
    expect(life.toldSince(from)).toEqual([
      VISITOR,
      'home-visit-task yours home-visit-1 → care-2',
      'home-visit-task passed-on home-visit-1 → care-1',
    ]);
    expect(life.visit()).toMatchObject({ visitor: 'care-2', answer: { what: 'consented' } });
    expect(life.pledge('home-visit-arrival')).toMatchObject({ state: 'open', of: 'care-2' });
    expect(life.goes('2026-11-25 09:30')).toBe('home-visit-not-visitor');
    expect(life.goes('2026-11-25 09:30', 'care-2')).toBe('home-visit-visitor-untold');
    // The notice of an earlier turn tells nobody who comes now.
    life.isTold('2026-11-24 13:01', 'visitor home-visit-1 1 2');
    expect(life.goes('2026-11-25 09:30', 'care-2')).toBe('home-visit-visitor-untold');
    life.isTold('2026-11-24 13:02', 'visitor home-visit-1 1 1');
    expect(life.goes('2026-11-25 09:30', 'care-2')).toBeUndefined();
  });

  it('is the conduct of whoever went', () => {
    const life = allowed();
    life.passes('2026-11-24 13:00');
    life.isTold('2026-11-24 13:01', 'visitor home-visit-1 1 1');
    life.goes('2026-11-25 09:30', 'care-2');
    life.confirms('2026-11-25 10:05');
    const { outcomes } = visitFigures(life.events, kst('2026-11-26 09:00'));
    expect(new Set(outcomes.map(({ person }) => person))).toEqual(new Set(['care-2']));
  });

  it('once, however often it is pressed', () => {
    const life = allowed();
    life.passes('2026-11-24 13:00');
    const [events, told] = [life.events.length, life.notices.length];
    expect(life.passes('2026-11-24 13:00')).toBeUndefined();
    expect([life.events.length, life.notices.length]).toEqual([events, told]);
  });

  it('before the consent tells the citizen nothing: their yes names who comes then', () => {
    const life = new HomeLife();
    life.plans('2026-11-24 11:00');
    const from = life.notices.length;
    expect(life.passes('2026-11-24 11:30')).toBeUndefined();
    expect(life.toldSince(from).filter((one) => one.endsWith('petitioner'))).toEqual([]);
    life.says('2026-11-24 12:00', 'yes');
    expect(life.goes('2026-11-25 09:30', 'care-2')).toBeUndefined();
  });

  it('whoever had set out has not any more, and the digits are others', () => {
    const life = allowed();
    life.goes('2026-11-25 09:30');
    expect(life.passes('2026-11-25 09:40')).toBeUndefined();
    expect(life.visit()).not.toHaveProperty('wayAt');
    expect(life.visit()).not.toHaveProperty('code');
    expect(life.confirms('2026-11-25 10:00')).toBe('home-visit-not-on-way');
  });

  it('is refused where nobody can be sent', () => {
    const life = allowed();
    learns(life, away('leave', 'care-2'));
    expect(life.passes('2026-11-24 13:00')).toBe('home-visit-away');
    expect(life.passes('2026-11-24 13:00', 'nobody')).toBe('home-visit-nobody');
    life.goes('2026-11-25 09:30');
    life.taps('2026-11-25 10:05');
    expect(life.passes('2026-11-25 10:06', 'care-head')).toBe('home-visit-at-door');
  });

  it('a letter that is posted a day before tells nobody in time; one of some days before does', () => {
    const life = new HomeLife();
    life.plans('2026-11-24 11:00', '2026-12-02 10:00', '2026-12-02 11:00');
    life.says('2026-11-24 12:00', 'yes');
    life.passes('2026-11-24 13:00');
    life.isTold('2026-11-30 10:00', 'visitor home-visit-1 1 1', 'letter');
    expect(life.visit().isVisitorUntold).toBe(true);
    life.isTold('2026-11-29 10:00', 'visitor home-visit-1 1 1', 'letter');
    expect(life.visit().isVisitorUntold).toBeUndefined();
  });

  it('by law is not made by who agreed to it', () => {
    const life = new HomeLife(lawful);
    life.plansByLaw('2026-11-24 11:00', '2026-12-02 10:00', '2026-12-02 11:00');
    life.approves('2026-11-24 12:00');
    expect(life.passes('2026-11-24 13:00', 'care-head', 'care-1')).toBe('home-visit-approved-by');
    expect(life.passes('2026-11-24 13:00')).toBeUndefined();
  });
});

describe('a visit whose visitor is away at that time', () => {
  it('is not planned', () => {
    const life = new HomeLife();
    learns(life, away('leave', 'care-1'));
    expect(life.plans('2026-11-24 11:00')).toBe('home-visit-away');
    expect(life.plans('2026-11-24 11:00', '2026-11-26 10:00', '2026-11-26 11:00')).toBe(undefined);
    expect(life.moves('2026-11-24 11:10', '2026-11-25 10:00', '2026-11-25 11:00')).toBe(
      'home-visit-away',
    );
  });

  it('a trip can be the very way to the citizen', () => {
    const life = allowed();
    learns(life, away('trip', 'care-1'));
    life.standsIn('2026-11-24 13:00');
    expect(life.visit().visitor).toBe('care-1');
  });

  it('is made by whoever stands in as soon as the absence is known; the citizen and the head hear it once', () => {
    const life = allowed();
    learns(life, away('leave', 'care-1'));
    const from = life.notices.length;
    life.standsIn('2026-11-24 13:00');
    life.standsIn('2026-11-24 13:05');
    expect(life.toldSince(from)).toEqual([
      VISITOR,
      'home-visit-task yours home-visit-1 → care-2',
      'home-visit-task passed-on home-visit-1 → care-1',
      'home-visit-task by-rule home-visit-1 → care-head',
    ]);
    expect(life.visit()).toMatchObject({ visitor: 'care-2', turn: 1 });
  });

  it('an hour before at the latest, where nobody had looked', () => {
    const life = allowed();
    learns(life, away('leave', 'care-1'));
    const from = life.notices.length;
    life.turnTo('2026-11-25 09:00');
    expect(life.toldSince(from)).toEqual(
      expect.arrayContaining([
        VISITOR,
        'home-visit-task yours home-visit-1 → care-2',
        'home-visit soon home-visit-1 → petitioner',
        'warning warn-1h → care-2',
      ]),
    );
  });

  it('the head is asked where nobody who stands in can go, and again an hour before', () => {
    const life = allowed();
    const asked = 'home-visit-task nobody home-visit-1 → care-head';
    const people = away('leave', 'care-1').people.map(({ pass, ...one }) =>
      one.id === 'care-1' ? { ...one, pass: pass ?? '' } : one,
    );
    learns(life, { ...office, people });
    life.standsIn('2026-11-24 13:00');
    expect(life.toldSince(0).filter((one) => one === asked)).toHaveLength(1);
    expect(life.visit()).toMatchObject({ visitor: 'care-1', isVisitorWanted: true });
    life.turnTo('2026-11-25 09:00');
    expect(life.toldSince(0).filter((one) => one === asked)).toHaveLength(2);
  });

  it('nothing is taken from who has set out', () => {
    const life = allowed();
    life.goes('2026-11-25 09:30');
    learns(life, away('away', 'care-1'));
    life.standsIn('2026-11-25 09:40');
    expect(life.visit().visitor).toBe('care-1');
  });
});

describe('a new time of arrival', () => {
  function onWay(given = terms) {
    const life = allowed(given);
    life.goes('2026-11-25 09:30');
    return life;
  }
  const mails = (life: HomeLife) =>
    life.notices.filter(({ because }) => because === 'estimate home-visit-1').length;

  it('that is the same by a minute or two is told once', () => {
    const life = onWay();
    expect(life.estimates('2026-11-25 10:00', '2026-11-25 10:30')).toBeUndefined();
    expect(life.estimates('2026-11-25 10:00:40', '2026-11-25 10:30:40')).toBeUndefined();
    expect(life.estimates('2026-11-25 10:02', '2026-11-25 10:32')).toBeUndefined();
    expect(mails(life)).toBe(1);
    expect(life.estimates('2026-11-25 10:04', '2026-11-25 10:34')).toBeUndefined();
    expect(mails(life)).toBe(2);
  });

  it('a slip is mended at once, the third within minutes has to wait', () => {
    const life = onWay();
    life.estimates('2026-11-25 10:00', '2026-11-25 10:40');
    expect(life.estimates('2026-11-25 10:01', '2026-11-25 10:21')).toBeUndefined();
    expect(life.visit().estimate).toBe(kst('2026-11-25 10:21'));
    const stood = life.petition;
    expect(life.estimates('2026-11-25 10:02', '2026-11-25 10:32')).toBe(
      'home-visit-estimate-again',
    );
    expect(life.petition).toBe(stood);
    expect(mails(life)).toBe(2);
    expect(life.estimates('2026-11-25 10:05', '2026-11-25 10:35')).toBeUndefined();
    expect(mails(life)).toBe(3);
  });

  it('by the numbers of another charter', () => {
    const life = new HomeLife({ ...terms, charter: smallCharter });
    life.plans('2026-11-24 11:00', '2026-11-25 10:00', '2026-11-25 11:00');
    life.says('2026-11-24 12:00', 'yes');
    life.goes('2026-11-25 09:30');
    expect(life.estimates('2026-11-25 10:00', '2026-11-25 10:40')).toBeUndefined();
    expect(life.estimates('2026-11-25 10:01', '2026-11-25 10:21')).toBe(
      'home-visit-estimate-again',
    );
    expect(life.estimates('2026-11-25 10:02', '2026-11-25 10:22')).toBeUndefined();
  });
});
