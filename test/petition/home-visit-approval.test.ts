import { describe, expect, it } from 'vitest';
import { planHomeVisit } from '../../shared/petition/decide/home-visit-plan.ts';
import type { Terms } from '../../shared/petition/decision.ts';
import { owedIn } from '../../shared/petition/owed.ts';
import { context } from './context.ts';
import { HomeLife, lawful, VISIT_LAW } from './home-visit-world.ts';
import { kst } from './world.ts';

describe('the head’s own time for a visit by law', () => {
  const planned = (given: Terms = lawful, by = 'care-2') => {
    const life = new HomeLife(given);
    life.plansByLaw('2026-11-24 11:00', '2026-12-09 10:00', '2026-12-09 11:00', undefined, by);
    return life;
  };
  const clock = (life: HomeLife) => life.pledge('home-visit-approval');

  it('is one working day by the charter; it is told, and after it the director hears', () => {
    const life = planned();
    expect(clock(life)).toMatchObject({ state: 'open', dueAt: kst('2026-11-25 18:00') });
    expect(owedIn(life.petition)).toContainEqual(
      expect.objectContaining({
        kind: 'home-visit-approval',
        to: { role: 'head', department: 'care' },
      }),
    );
    const from = life.notices.length;
    life.turnTo('2026-11-26 18:00');
    const told = life.toldSince(from).filter((one) => /warning|escalation|break/.test(one));
    expect(told).toEqual(
      expect.arrayContaining([
        'warning warn-half → care-head',
        'break break → care-head',
        'break break → director',
        'escalation escalate-1 → director',
      ]),
    );
    expect(life.approves('2026-11-27 09:00')).toBeUndefined();
    expect(clock(life)).toMatchObject({ state: 'broken', silent: false });
    expect(owedIn(life.petition).some(({ kind }) => kind === 'home-visit-approval')).toBe(false);
    // It is the house's own: nobody outside heard of it, and no redress is open.
    expect(
      life.toldSince(from).filter((one) => one.startsWith('break break → petitioner')),
    ).toEqual([]);
  });

  it('is kept by an approval in time', () => {
    const life = planned();
    life.approves('2026-11-25 18:00');
    expect(clock(life).state).toBe('kept');
  });

  it('never goes beyond the last day on which the law lets them be told', () => {
    const life = new HomeLife(lawful);
    life.plansByLaw('2026-11-24 11:00', '2026-12-01 10:00', '2026-12-01 11:00');
    expect(clock(life).dueAt).toBe(kst('2026-11-24 23:59:59'));
    expect(clock(life).actBy).toBe(kst('2026-11-24 18:00'));
  });

  it('is the director’s where the head planned it, and the acting head’s while the head is away', () => {
    expect(clock(planned(lawful, 'care-head')).of).toBe('director');
    const people = lawful.office.people.map((one) =>
      one.id === 'care-head'
        ? {
            ...one,
            deputy: 'support-1',
            absences: [
              {
                from: kst('2026-11-24 00:00'),
                until: kst('2026-11-30 00:00'),
                category: 'leave' as const,
              },
            ],
          }
        : one,
    );
    const life = planned({ ...lawful, office: { ...lawful.office, people } });
    expect(life.toldSince(0)).toContain('home-visit-task approve home-visit-1 → support-1');
    expect(life.approves('2026-11-24 12:00', 'care-head')).toBe('home-visit-not-approver');
    expect(life.approves('2026-11-24 12:00', 'support-1')).toBeUndefined();
    expect(clock(life).state).toBe('kept');
  });

  it('begins anew with another window, and ends with the visit', () => {
    const life = planned();
    life.moves('2026-11-24 12:00', '2026-12-10 10:00', '2026-12-10 11:00');
    expect(clock(life).state).toBe('void');
    expect(life.pledge('home-visit-approval-2').state).toBe('open');
    life.callsOff('2026-11-24 13:00');
    expect(life.pledge('home-visit-approval-2').state).toBe('void');
  });

  it('goes to whoever has to agree now, where another goes', () => {
    const life = new HomeLife(lawful);
    const from = life.notices.length;
    life.does((p, t) =>
      planHomeVisit(
        p,
        {
          ...{ visitor: 'care-head', purpose: 'home-visit-2', law: VISIT_LAW.id },
          ...{ from: kst('2026-12-09 10:00'), until: kst('2026-12-09 11:00') },
        },
        context(t, { by: 'care-2', at: kst('2026-11-24 11:00') }),
      ),
    );
    expect(life.toldSince(from)).toContain('home-visit-task approve home-visit-1 → director');
    expect(life.passes('2026-11-24 12:00', 'care-1', 'care-head')).toBeUndefined();
    expect(life.toldSince(from)).toContain('home-visit-task approve home-visit-1 → care-head');
    expect(clock(life).state).toBe('void');
    expect(life.approves('2026-11-24 12:10')).toBeUndefined();
  });

  it('by another charter’s number', () => {
    const charter = {
      ...lawful.charter,
      terms: {
        ...lawful.charter.terms,
        homeVisit: { ...lawful.charter.terms.homeVisit, approvalDays: 3 },
      },
    };
    expect(clock(planned({ ...lawful, charter })).dueAt).toBe(kst('2026-11-27 18:00'));
  });
});
