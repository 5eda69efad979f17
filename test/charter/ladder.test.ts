import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../shared/charter/charter.ts';
import { actBy, dueAt } from '../../shared/charter/deadline.ts';
import { type Climbed, momentsOf } from '../../shared/charter/ladder.ts';
import { sisterCharter, standardCharter } from '../support/charters.ts';
import { calendarWith, inKorea, kst, official } from './support.ts';

const terms = (id: string) => {
  const found = standardCharter.pledges.find((pledge) => pledge.id === id);
  if (!found) throw new Error(`no terms ${id}`);
  return found;
};
const { ladder } = terms('answer-24h');

const climbed = (rule: RuleId, startsAt: number, more: Partial<Climbed> = {}): Climbed => {
  const due = dueAt(rule, startsAt, standardCharter, official);
  return {
    startsAt,
    dueAt: due,
    actBy: actBy(due, startsAt, official),
    receivedAt: startsAt,
    accepted: true,
    ...more,
  };
};
const told = (pledge: Climbed, rungs = ladder) =>
  momentsOf(pledge, rungs, official).map(({ level, at }) => `${level} ${inKorea(at)}`);

describe('the moments of a pledge', () => {
  it('a Tuesday morning: half of the time and four hours fall together', () => {
    expect(told(climbed('within-24h', kst('Tue 2026-11-24 10:12'), { accepted: false }))).toEqual([
      'unaccepted Tue 2026-11-24 13:12', // a quarter of eight hours, over noon
      'warn-4h Tue 2026-11-24 15:12',
      'warn-1h Wed 2026-11-25 09:12',
      'act-by Wed 2026-11-25 10:12',
      'break Wed 2026-11-25 10:12:01',
      'escalate-1 Thu 2026-11-26 10:12:01',
      'escalate-3 Mon 2026-11-30 10:12:01',
    ]);
  });

  it('a Sunday night: all warnings in office hours, the break at night', () => {
    expect(told(climbed('within-24h', kst('Sun 2026-11-22 23:05')))).toEqual([
      'warn-4h Mon 2026-11-23 14:00',
      'warn-1h Mon 2026-11-23 17:00',
      'act-by Mon 2026-11-23 18:00',
      'break Mon 2026-11-23 23:05:01',
      'escalate-1 Tue 2026-11-24 18:00', // 23:05 is closed
      'escalate-3 Thu 2026-11-26 18:00',
    ]);
  });

  it('seven days that end with a Friday: a working day later is Monday’s close', () => {
    expect(told(climbed('within-7d', kst('Fri 2026-11-20 17:40')))).toEqual([
      'warn-half Wed 2026-11-25 13:50',
      'warn-4h Fri 2026-11-27 14:00',
      'warn-1h Fri 2026-11-27 17:00',
      'act-by Fri 2026-11-27 18:00',
      'break Sat 2026-11-28 00:00:01',
      'escalate-1 Mon 2026-11-30 18:00',
      'escalate-3 Wed 2026-12-02 18:00',
    ]);
  });

  it('unaccepted comes after four staffed hours at the latest', () => {
    expect(told(climbed('within-7d', kst('Tue 2026-11-24 10:12'), { accepted: false }))[0]).toBe(
      'unaccepted Tue 2026-11-24 15:12',
    );
  });

  it.each([
    ['Wed 2026-11-25 10:12', 'Wed 2026-11-25 10:12:01'],
    ['Wed 2026-11-25 10:12:00.500', 'Wed 2026-11-25 10:12:01'],
    ['Wed 2026-11-25 10:12:00.999', 'Wed 2026-11-25 10:12:01'],
    ['Wed 2026-11-25 10:12:01', 'Wed 2026-11-25 10:12:02'],
  ])('due %s breaks at %s', (due, broken) => {
    const startsAt = kst('Tue 2026-11-24 10:12');
    const pledge = {
      startsAt,
      dueAt: kst(due),
      actBy: actBy(kst(due), startsAt, official),
      receivedAt: startsAt,
      accepted: true,
    };
    expect(told(pledge)).toContain(`break ${broken}`);
    expect(told(pledge)).toContain('act-by Wed 2026-11-25 10:12');
  });

  it('drops what would be before the start, and warns of nothing that is over at receipt', () => {
    const startsAt = kst('Mon 2026-11-23 15:30');
    const pledge = {
      startsAt,
      dueAt: kst('Mon 2026-11-23 18:00'),
      actBy: kst('Mon 2026-11-23 18:00'),
      receivedAt: startsAt,
      accepted: true,
    };
    const levels = [
      'warn-half Mon 2026-11-23 16:45',
      'warn-1h Mon 2026-11-23 17:00',
      'act-by Mon 2026-11-23 18:00',
    ];
    expect(told(pledge).slice(0, 3)).toEqual(levels);
    // Stamped at 15:30, scanned at 16:50.
    expect(told({ ...pledge, receivedAt: kst('Mon 2026-11-23 16:50') }).slice(0, 2)).toEqual(
      levels.slice(1),
    );
  });

  it('an escalation never overtakes a break that came early on a closed day', () => {
    const startsAt = kst('Fri 2026-11-20 10:00');
    const due = kst('Sun 2026-11-22 07:00');
    const pledge = {
      startsAt,
      dueAt: due,
      actBy: actBy(due, startsAt, official),
      receivedAt: startsAt,
      accepted: true,
    };
    expect(told(pledge).slice(-3)).toEqual([
      'break Sun 2026-11-22 07:00:01',
      'escalate-1 Mon 2026-11-23 09:00',
      'escalate-3 Tue 2026-11-24 18:00',
    ]);
  });

  it('the head’s own date warns, breaks and invents no further one', () => {
    const pledge = climbed('next-workday-close', kst('Fri 2026-11-20 20:00:01'));
    expect(told(pledge, terms('new-date').ladder)).toEqual([
      'warn-1h Mon 2026-11-23 17:00',
      'break Mon 2026-11-23 18:00:01',
    ]);
  });
});

it.each([standardCharter, sisterCharter])(
  'every ladder is in order, in whole seconds, with one break that never moves: $version',
  (charter) => {
    const calendar = calendarWith(undefined, charter);
    const rungs = charter.pledges.find(({ id }) => id === 'answer-24h')?.ladder ?? [];
    const from = kst('Mon 2024-01-01 00:00');
    const rule = fc.constantFrom(
      'within-24h' as const,
      'within-7d' as const,
      'next-workday-close' as const,
    );
    const startsAt = fc.integer({ min: from, max: kst('Tue 2027-11-30 00:00') });
    fc.assert(
      fc.property(rule, startsAt, fc.boolean(), (r, at, accepted) => {
        const due = dueAt(r, at, charter, calendar);
        const times = { startsAt: at, receivedAt: at, dueAt: due };
        const pledge = { ...times, actBy: actBy(due, at, calendar), accepted };
        const moments = momentsOf(pledge, rungs, calendar);
        const levels = moments.map(({ level }) => level);
        expect(new Set(levels).size).toBe(levels.length);
        for (const [i, moment] of moments.entries()) {
          expect(moment.at % 1000).toBe(0);
          expect(moment.at).toBeGreaterThanOrEqual(at);
          expect(moment.at).toBeGreaterThan(moments[i - 1]?.at ?? 0);
        }
        expect(levels.slice(-4)).toEqual(['act-by', 'break', 'escalate-1', 'escalate-3']);
        const broken = moments.find(({ level }) => level === 'break')?.at ?? 0;
        expect(broken - pledge.dueAt).toBeGreaterThan(0);
        expect(broken - pledge.dueAt).toBeLessThanOrEqual(1000);
      }),
      { numRuns: 3000 },
    );
  },
);
