import { describe, expect, it } from 'vitest';
import { canPutOff } from '../../shared/petition/decide/home-visit-put-off.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import { HomeLife, lawful, VISIT_LAW, visitFigures } from './home-visit-world.ts';
import { kst } from './world.ts';

/** By law, Wednesday 2 December, 10 to 11, agreed to and told. */
function told(given: Terms = lawful) {
  const life = new HomeLife(given);
  life.plansByLaw('2026-11-24 11:00', '2026-12-02 10:00', '2026-12-02 11:00');
  life.approves('2026-11-24 12:00');
  life.isTold('2026-11-24 12:01');
  return life;
}
const lawOf = (putOff: NonNullable<typeof VISIT_LAW.putOff> | undefined): Terms => {
  const { putOff: _, ...law } = VISIT_LAW;
  const visitLaws = [{ ...law, ...(putOff && { putOff }) }];
  return { ...lawful, office: { ...lawful.office, visitLaws } };
};

describe('a visit by law that the citizen puts off', () => {
  it('goes to the day that they wish, at the same time; approval and notice stand', () => {
    const life = told();
    const from = life.notices.length;
    expect(life.putsOff('2026-11-30 09:00', '2026-12-07')).toBeUndefined();
    expect(life.visit()).toMatchObject({
      ...{ from: kst('2026-12-07 10:00'), until: kst('2026-12-07 11:00'), plan: 2, putOff: 1 },
      ...{ approvedAt: kst('2026-11-24 12:00'), told: { how: 'mail' } },
    });
    expect(life.toldSince(from)).toEqual([
      'home-visit put-off home-visit-1 2 → petitioner',
      'home-visit-task put-off home-visit-1 → care-1',
    ]);
    expect(life.pledge('home-visit-arrival').state).toBe('void');
    expect(life.pledge('home-visit-arrival-2').dueAt).toBe(kst('2026-12-07 11:10'));
    expect(life.goes('2026-12-02 09:30')).toBe('home-visit-too-early');
    expect(life.goes('2026-12-07 09:30')).toBeUndefined();
    expect(life.confirms('2026-12-07 10:05')).toBeUndefined();
    const { clauses, byLaw } = visitFigures(life.events, kst('2026-12-08 09:00'), lawful);
    expect(byLaw).toBe(1);
    expect(clauses['P4.1+0']).toMatchObject({ kept: 1, broken: 0 });
  });

  it('once by the list, however often the same is pressed; a stale page is told', () => {
    const life = told();
    life.putsOff('2026-11-30 09:00', '2026-12-07');
    const events = life.events.length;
    expect(life.putsOff('2026-11-30 09:00', '2026-12-07')).toBeUndefined();
    expect(life.events).toHaveLength(events);
    expect(life.putsOff('2026-11-30 09:01', '2026-12-08')).toBe('home-visit-moved');
    expect(life.putsOff('2026-11-30 09:02', '2026-12-08', 2)).toBe('home-visit-put-off-before');
    const twice = told(lawOf({ times: 2, days: 14, hoursBefore: 24 }));
    twice.putsOff('2026-11-30 09:00', '2026-12-07');
    expect(twice.putsOff('2026-11-30 09:02', '2026-12-08', 2)).toBeUndefined();
  });

  it.each([
    ['the same day', '2026-12-02'],
    ['a day before', '2026-12-01'],
    ['a Saturday', '2026-12-05'],
    ['a day after the last', '2026-12-17'],
  ])('not to %s', (_, day) => {
    expect(told().putsOff('2026-11-30 09:00', day)).toBe('home-visit-put-off-day');
  });

  it('to the last day of the list, and until its hours before, that very instant among them', () => {
    expect(told().putsOff('2026-11-30 09:00', '2026-12-16')).toBeUndefined();
    expect(told().putsOff('2026-12-01 10:00', '2026-12-07')).toBeUndefined();
    expect(told().putsOff('2026-12-01 10:00:01', '2026-12-07')).toBe('home-visit-put-off-late');
    const life = told();
    expect(canPutOff(life.visit(), kst('2026-12-01 10:00:01'), lawful)).toBeUndefined();
  });

  it('not where the list does not let them, of a visit with consent, or before the head agreed', () => {
    expect(told(lawOf(undefined)).putsOff('2026-11-30 09:00', '2026-12-07')).toBe(
      'home-visit-no-put-off',
    );
    const asked = new HomeLife();
    asked.plans('2026-11-24 11:00');
    expect(asked.putsOff('2026-11-24 12:00', '2026-11-26')).toBe('home-visit-no-put-off');
    const before = new HomeLife(lawful);
    before.plansByLaw('2026-11-24 11:00', '2026-12-02 10:00', '2026-12-02 11:00');
    expect(before.putsOff('2026-11-24 11:30', '2026-12-07')).toBe('no-home-visit');
  });

  it('as somebody of ours heard it by telephone, in the same way', () => {
    const life = told();
    expect(life.putsOff('2026-11-30 09:00', '2026-12-07', 1, 'care-2')).toBeUndefined();
    expect(life.putsOff('2026-11-30 09:01', '2026-12-07', 1, 'care-2')).toBeUndefined();
    expect(life.visit().putOff).toBe(1);
  });

  it('who has not had the notice by our record keeps the days of the law', () => {
    const life = new HomeLife(lawful);
    life.plansByLaw('2026-11-24 11:00', '2026-12-02 10:00', '2026-12-02 11:00');
    life.approves('2026-11-24 12:00');
    expect(life.putsOff('2026-11-30 09:00', '2026-12-04')).toBe('home-visit-put-off-day');
    expect(life.putsOff('2026-11-30 09:00', '2026-12-07')).toBeUndefined();
  });

  it('to a day on which the visitor is away goes to whoever stands in', () => {
    const life = told();
    const absences = [
      { from: kst('2026-12-07 09:00'), until: kst('2026-12-07 18:00'), category: 'leave' as const },
    ];
    const people = lawful.office.people.map((one) =>
      one.id === 'care-1' ? { ...one, deputy: 'care-2', absences } : one,
    );
    life.terms = { ...lawful, office: { ...lawful.office, people } };
    expect(life.putsOff('2026-11-30 09:00', '2026-12-07')).toBeUndefined();
    expect(life.visit()).toMatchObject({ visitor: 'care-2', isVisitorUntold: true });
    expect(life.toldSince(0)).toContain('home-visit visitor home-visit-1 2 1 → petitioner');
  });
});
