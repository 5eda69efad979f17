import { describe, expect, it } from 'vitest';
import { leaversOf } from '../../shared/organization/leavers.ts';
import type { Office } from '../../shared/organization/office.ts';
import { fairly } from '../../shared/petition/conduct/fair.ts';
import { homeVisitDone } from '../../shared/petition/decide/home-visit-way.ts';
import { handOverLeft, leftIn } from '../../shared/petition/decide/leave.ts';
import { raiseReport } from '../../shared/petition/decide/report.ts';
import { openHomeVisit } from '../../shared/petition/home-visit.ts';
import { context } from './context.ts';
import { HomeLife, visitFigures } from './home-visit-world.ts';
import { kst, office } from './world.ts';

function onWay() {
  const life = new HomeLife();
  life.plans('2026-11-24 11:00');
  life.says('2026-11-24 12:00', 'yes');
  life.goes('2026-11-25 09:30');
  return life;
}
const reports = (life: HomeLife, at: string, person: string) =>
  life.does((petition, given) =>
    raiseReport(
      petition,
      { of: 'petition', person },
      fairly(petition, context(given, { at: kst(at) })),
    ),
  );

describe('a visit whose visitor cannot go on with it', () => {
  it('is called off when the petitioner reports the visitor, who hears nothing of it (P23)', () => {
    const life = new HomeLife();
    life.plans('2026-11-24 11:00');
    life.says('2026-11-24 12:00', 'yes');
    const from = life.notices.length;
    expect(reports(life, '2026-11-24 13:00', 'care-1')).toBeUndefined();
    expect(openHomeVisit(life.petition)).toBeUndefined();
    expect(life.pledge('home-visit-arrival').state).toBe('void');
    const told = life.toldSince(from);
    expect(told).toContain('home-visit off home-visit-1 → petitioner');
    expect(told).toContain(`home-visit-task plan-anew home-visit-1 → ${life.petition.assignee}`);
    expect(told.filter((one) => one.endsWith('→ care-1'))).toEqual([]);
    const until = life.notices.length;
    life.turnTo('2026-11-26 12:00');
    expect(life.toldSince(until).filter((one) => one.includes('home-visit'))).toEqual([]);
    expect(
      life.plans(
        '2026-11-26 12:00',
        '2026-11-27 10:00',
        '2026-11-27 11:00',
        'support-1',
        'support-1',
      ),
    ).not.toBe('home-visit-open');
  });

  it('goes on when the petitioner reports somebody else', () => {
    const life = onWay();
    reports(life, '2026-11-25 09:40', 'support-1');
    expect(openHomeVisit(life.petition)?.visitor).toBe('care-1');
  });

  it('that nobody ended is ended by anybody from the next day on, and another one planned', () => {
    const life = onWay();
    life.confirms('2026-11-25 10:05');
    const done = (at: string) =>
      life.does((p, t) =>
        homeVisitDone(p, { visit: 'home-visit-1' }, context(t, { by: 'care-2', at: kst(at) })),
      );
    expect(life.callsOff('2026-11-25 12:00')).toBe('home-visit-there');
    expect(done('2026-11-25 23:59')).toBe('home-visit-not-visitor');
    const from = life.notices.length;
    expect(done('2026-11-26 00:00')).toBeUndefined();
    expect(life.toldSince(from)).toEqual([]);
    expect(
      life.plans('2026-11-26 09:00', '2026-11-27 10:00', '2026-11-27 11:00', 'care-1', 'care-2'),
    ).toBeUndefined();
  });

  it('is tapped anew in another window', () => {
    const life = onWay();
    life.taps('2026-11-25 10:10');
    life.moves('2026-11-25 10:30', '2026-11-27 10:00', '2026-11-27 11:00');
    life.says('2026-11-25 12:00', 'yes', 2);
    life.goes('2026-11-27 09:30');
    expect(life.taps('2026-11-27 10:05')).toBeUndefined();
    expect(life.visit().tappedAt).toBe(kst('2026-11-27 10:05'));
    life.turnTo('2026-11-27 12:00');
    expect(life.pledge('home-visit-arrival-2').state).toBe('void');
  });
});

const without = (...gone: string[]): Office => ({
  ...office,
  people: office.people.filter(({ id }) => !gone.includes(id)),
});
const cardless = (given: Office): Office => ({
  ...given,
  people: given.people.map(({ pass: _, ...one }) => one),
});
const leaves = (life: HomeLife, at: string, to: Office) =>
  life.does((petition, given) =>
    handOverLeft(
      petition,
      { leavers: leaversOf(office, to) },
      context({ ...given, office: to }, { at: kst(at) }),
    ),
  );

describe('a visit whose visitor leaves the office', () => {
  function allowed(visitor = 'care-1') {
    const life = new HomeLife();
    life.plans('2026-11-24 11:00', undefined, undefined, visitor, visitor);
    life.says('2026-11-24 12:00', 'yes');
    return life;
  }

  it('is made by whoever takes over: the consent stands, and the citizen hears who comes', () => {
    const life = allowed();
    const to = without('care-1');
    const at = kst('2026-11-24 13:00');
    expect(
      leftIn(life.petition, leaversOf(office, to), { at, now: at, office: to }),
    ).toContainEqual(
      expect.objectContaining({ what: 'home-visit', from: 'care-1', to: 'care-head' }),
    );
    const from = life.notices.length;
    expect(leaves(life, '2026-11-24 13:00', to)).toBeUndefined();
    expect(openHomeVisit(life.petition)).toMatchObject({ visitor: 'care-head', turn: 1 });
    expect(life.pledge('home-visit-arrival')).toMatchObject({ state: 'open', of: 'care-head' });
    // Whoever takes over gets one mail about all that comes to them.
    expect(life.toldSince(from)).toEqual(['home-visit visitor home-visit-1 1 1 → petitioner']);
    expect(life.goes('2026-11-25 09:30', 'care-head')).toBe('home-visit-visitor-untold');
    life.isTold('2026-11-24 13:01', 'visitor home-visit-1 1 1');
    expect(life.goes('2026-11-25 09:30', 'care-head')).toBeUndefined();
  });

  it('is called off where whoever takes over has no card: the citizen hears it, and whoever has the petition plans anew', () => {
    const life = allowed();
    expect(life.petition.assignee).toBe('care-1');
    const to = cardless(without('care-1'));
    const at = kst('2026-11-24 13:00');
    expect(
      leftIn(life.petition, leaversOf(office, to), { at, now: at, office: to }),
    ).toContainEqual({ what: 'home-visit', from: 'care-1', to: 'care-head' });
    const from = life.notices.length;
    expect(leaves(life, '2026-11-24 13:00', to)).toBeUndefined();
    expect(openHomeVisit(life.petition)).toBeUndefined();
    expect(life.petition.assignee).toBe('care-head');
    expect(life.pledge('home-visit-arrival').state).toBe('void');
    expect(life.toldSince(from)).toEqual([
      'home-visit off home-visit-1 → petitioner',
      'home-visit-task plan-anew home-visit-1 → care-head',
    ]);
    const { version } = life.petition;
    leaves(life, '2026-11-24 13:01', to);
    expect(life.petition.version).toBe(version);
    life.turnTo('2026-11-26 12:00');
    expect(life.toldSince(from + 2).filter((one) => one.includes('home-visit'))).toEqual([]);
  });

  it('is called off too where the petition stays with another', () => {
    const life = allowed('care-2');
    leaves(life, '2026-11-24 13:00', cardless(without('care-2')));
    expect(life.petition.assignee).toBe('care-1');
    expect(openHomeVisit(life.petition)).toBeUndefined();
    expect(life.toldSince(0)).toContain('home-visit-task plan-anew home-visit-1 → care-1');
  });

  it('goes on where the visitor is in another department, and where somebody else leaves', () => {
    const life = allowed('care-2');
    const people = office.people.map((one) =>
      one.id === 'care-2' ? { ...one, department: 'support' } : one,
    );
    leaves(life, '2026-11-24 13:00', { ...office, people });
    leaves(life, '2026-11-24 13:10', without('support-1'));
    expect(openHomeVisit(life.petition)?.visitor).toBe('care-2');
  });

  it('stays where the visitor was there: whoever has the petition ends it', () => {
    const life = onWay();
    life.confirms('2026-11-25 10:05');
    const from = life.notices.length;
    leaves(life, '2026-11-25 12:00', without('care-1'));
    expect(life.visit().endedAt).toBeUndefined();
    expect(life.toldSince(from)).toEqual([]);
  });
});

describe('a visit that nobody made is counted as broken', () => {
  const late = (life: HomeLife) =>
    visitFigures(life.events, kst('2026-12-02 12:00')).clauses['P4.1+late'];
  const broken = { kept: 0, broken: 1, unmeasured: 0, ownWord: 0 };

  it('though it is called off afterwards', () => {
    const life = onWay();
    life.turnTo('2026-11-25 12:00');
    expect(life.pledge('home-visit-arrival').state).toBe('broken');
    life.callsOff('2026-11-25 12:10');
    expect(late(life)).toEqual(broken);
  });
  it('though the consent is taken back afterwards', () => {
    const life = onWay();
    life.turnTo('2026-11-25 12:00');
    expect(life.says('2026-11-25 12:10', 'no')).toBeUndefined();
    expect(late(life)).toEqual(broken);
  });
  it('though another window is kept afterwards', () => {
    const life = onWay();
    life.turnTo('2026-11-25 12:00');
    life.moves('2026-11-25 12:10', '2026-11-27 10:00', '2026-11-27 11:00');
    life.says('2026-11-25 13:00', 'yes', 2);
    life.goes('2026-11-27 09:30');
    life.confirms('2026-11-27 10:05');
    expect(late(life)).toEqual({ ...broken, kept: 1 });
  });
  it('though somebody tapped in a window before', () => {
    const life = onWay();
    life.taps('2026-11-25 10:10');
    life.moves('2026-11-25 10:30', '2026-11-27 10:00', '2026-11-27 11:00');
    life.says('2026-11-25 12:00', 'yes', 2);
    life.turnTo('2026-11-27 12:00');
    expect(late(life)).toEqual({ ...broken, ownWord: 1 });
  });
  it('and none is broken that was called off in time', () => {
    const life = onWay();
    life.says('2026-11-25 11:05', 'no');
    life.turnTo('2026-11-25 12:00');
    expect(late(life)).toEqual({ ...broken, broken: 0 });
  });
});
