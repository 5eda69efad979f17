import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../shared/charter/charter.ts';
import { actBy, dueAt } from '../../shared/charter/deadline.ts';
import { explain, explanation } from '../../shared/charter/explain.ts';
import { momentsOf } from '../../shared/charter/ladder.ts';
import type { LegalKind } from '../../shared/charter/legal-kinds.ts';
import { sisterCharter, standardCharter } from '../support/charters.ts';
import { smallCharter } from './small-charter.ts';
import { calendarWith, inKorea, kst } from './support.ts';

describe('the standard charter', () => {
  it.each([
    ['assign', 'P8', 'pledge', 'given'],
    ['hand-over', 'P10.1', 'pledge', 'given'],
    ['answer-24h', 'P9.1', 'pledge', 'within-24h'],
    ['written', 'P10.2', 'target', 'within-24h'],
    ['answer-7d', 'P9.3', 'pledge', 'within-7d'],
    ['legal', 'P24.a', 'period', 'legal'],
    ['new-date', 'P24.2', 'pledge', 'next-workday-close'],
    ['explanation', 'P24.2', 'pledge', 'within-1h'],
    ['apology', 'P24.3', 'pledge', 'next-staffed-hour'],
  ])('%s is %s, a %s %s', (id, clause, kind, rule) => {
    expect(standardCharter.pledges.find((pledge) => pledge.id === id)).toMatchObject({
      clause,
      kind,
      rule,
    });
  });
});

describe.each([standardCharter, sisterCharter])('$version', (charter) => {
  it('gives every channel a named person and one term for its answer', () => {
    for (const channel of ['web', 'post', 'fax', 'email', 'phone', 'visit'] as const) {
      const received = charter.pledges.filter(
        ({ trigger }) => typeof trigger === 'object' && trigger.received.channels.includes(channel),
      );
      expect(received.filter(({ id }) => id === 'assign')).toHaveLength(1);
      expect(received.filter(({ evidence }) => evidence === 'PetitionAnswered')).toHaveLength(1);
    }
  });
});

describe('redress', () => {
  const calendar = calendarWith(undefined, standardCharter);
  it.each([
    ['by day', 'Wed 2026-11-25 10:30', 'Wed 2026-11-25 11:30', 'Wed 2026-11-25 11:30'],
    ['over the noon break', 'Wed 2026-11-25 11:40', 'Wed 2026-11-25 12:40', 'Wed 2026-11-25 13:40'],
    ['at the close', 'Wed 2026-11-25 17:40', 'Wed 2026-11-25 18:40', 'Thu 2026-11-26 09:40'],
    ['at night', 'Thu 2026-11-26 02:00', 'Thu 2026-11-26 03:00', 'Thu 2026-11-26 10:00'],
    ['on Christmas', 'Fri 2026-12-25 15:00', 'Fri 2026-12-25 16:00', 'Mon 2026-12-28 10:00'],
  ])('%s: the hour runs, the apology waits for staffed time (A14)', (_, from, hour, apology) => {
    const due = (rule: 'within-1h' | 'next-staffed-hour') =>
      inKorea(dueAt(rule, kst(from), standardCharter, calendar));
    expect([due('within-1h'), due('next-staffed-hour')]).toEqual([hour, apology]);
  });

  it('says so in both languages, without a staffed minute for the hour', () => {
    const at = kst('Fri 2026-12-25 15:00');
    const said = (language: 'ko' | 'en') =>
      explanation(explain('within-1h', at, standardCharter, calendar), language).join(' ');
    expect(said('ko')).toContain('밤이나 쉬는 날에도');
    expect(said('en')).toContain('at night and on holidays too');
    expect(said('ko')).not.toContain('근무 시각');
  });
});

/** A day, five days, half an hour, staffed from 8:30 to 17:30. */
describe('the charter of a sister corporation', () => {
  const calendar = calendarWith(undefined, sisterCharter);
  const due = (...[rule, from, kind]: [RuleId, string, LegalKind?]) =>
    inKorea(dueAt(rule, kst(from), sisterCharter, calendar, kind));

  it.each<[RuleId, string, string]>([
    ['within-24h', 'Tue 2026-11-24 10:12', 'Wed 2026-11-25 10:12'],
    ['within-24h', 'Fri 2026-11-20 17:40', 'Mon 2026-11-23 17:30'],
    ['within-24h', 'Thu 2025-10-02 12:00', 'Fri 2025-10-10 17:30'],
    ['within-7d', 'Tue 2026-11-24 10:12', 'Tue 2026-12-01 00:00'], // the fifth day is a Sunday: the end of Monday
    ['next-workday-close', 'Fri 2026-11-20 17:40', 'Mon 2026-11-23 17:30'],
    ['within-1h', 'Fri 2026-12-25 15:00', 'Fri 2026-12-25 15:30'],
    ['next-staffed-hour', 'Wed 2026-11-25 16:30', 'Thu 2026-11-26 09:30'],
  ])('%s from %s', (rule, from, expected) => {
    expect(due(rule, from)).toBe(expected);
  });

  it('keeps the law’s periods as everybody does', () => {
    expect(due('legal', 'Tue 2026-11-24 10:12', 'question')).toBe('Thu 2026-12-03 00:00');
  });

  it('promises 20 seconds, an hour, five minutes and 5,000 won', () => {
    const { calls, callback, homeVisit, compensation } = sisterCharter.terms;
    expect([calls.answer?.within, callback.grace, homeVisit.lateAfter]).toEqual([
      20_000, 3_600_000, 300_000,
    ]);
    expect(compensation).toMatchObject({
      amount: 5_000,
      kinds: ['mobile-voucher', 'gift-certificate'],
    });
  });
});

/** Two days, three days, other hours, Wednesdays and Sundays closed: the same code. */
describe('a small second charter', () => {
  const calendar = calendarWith(undefined, smallCharter);
  const due = (rule: 'within-24h' | 'within-7d', received: string) =>
    inKorea(dueAt(rule, kst(received), smallCharter, calendar));

  it.each([
    ['Thu 2026-11-26 11:00', 'Sat 2026-11-28 11:00'],
    ['Mon 2026-11-23 11:00', 'Thu 2026-11-26 16:00'], // Wednesday is closed
    ['Tue 2026-11-24 11:00', 'Thu 2026-11-26 16:00'], // the closed day was Wednesday: until the close
    ['Tue 2026-11-24 20:00', 'Thu 2026-11-26 20:00'],
  ])('two days from %s end %s', (received, expected) => {
    expect(due('within-24h', received)).toBe(expected);
  });

  it('three days end on the day after a closed one', () => {
    expect(due('within-7d', 'Thu 2026-11-26 11:00')).toBe('Tue 2026-12-01 00:00'); // the end of Monday
  });

  it('the law’s two days are twelve of its hours', () => {
    const at = kst('Mon 2026-11-23 11:00');
    expect(inKorea(dueAt('legal', at, smallCharter, calendar, 'question'))).toBe(
      'Thu 2026-11-26 11:00',
    );
  });

  it('tells whom its own ladder names, and says its own number', () => {
    const startsAt = kst('Thu 2026-11-26 11:00');
    const dueInstant = dueAt('within-24h', startsAt, smallCharter, calendar);
    const act = actBy(dueInstant, startsAt, calendar);
    const ladder = smallCharter.pledges[0]?.ladder ?? [];
    const pledge = {
      startsAt,
      dueAt: dueInstant,
      actBy: act,
      receivedAt: startsAt,
      accepted: false,
    };
    expect(momentsOf(pledge, ladder, calendar)).toEqual([
      { level: 'warn-half', at: kst('Fri 2026-11-27 11:00'), tell: ['head'] },
      { level: 'break', at: kst('Sat 2026-11-28 11:00') + 1000, tell: ['petitioner'] },
    ]);
    const [, rule] = explanation(explain('within-24h', startsAt, smallCharter, calendar), 'en');
    expect(rule).toContain('48 hours');
  });
});
