import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Charter } from '../../shared/charter/charter.ts';
import { HOUR, MINUTE, parseDay } from '../../shared/charter/day.ts';
import { derived } from '../../shared/charter/derived.ts';
import { applyCalendar } from '../../shared/petition/decide/calendar.ts';
import { agreeCallback } from '../../shared/petition/decide/callback.ts';
import { logCallback } from '../../shared/petition/decide/callback-made.ts';
import { supply } from '../../shared/petition/decide/end-supplement.ts';
import { setLegalKind } from '../../shared/petition/decide/set-legal-kind.ts';
import { askSupplement, supplementSent } from '../../shared/petition/decide/supplement.ts';
import { termsOf } from '../../shared/petition/decide/terms-of.ts';
import { standardCharter } from '../support/charters.ts';
import { context } from './context.ts';
import { calendarWith, kst, Life, terms } from './world.ts';

const { terms: numbers, pledges } = standardCharter;
/** The next version: every number, ladder, quotation and remedy is another one, and the version of before ships with it. */
const changed: Charter = {
  ...standardCharter,
  version: 'standard-2',
  former: [standardCharter],
  terms: {
    ...numbers,
    answerWithin: 2 * HOUR,
    factFindingDays: 1,
    legalDays: { ...numbers.legalDays, question: { days: 1 }, suggestion: { days: 2 } },
    resumedLeast: 0,
    priorNoticeGrace: 0,
    callback: { ...numbers.callback, grace: MINUTE, attempts: 9 },
  },
  pledges: pledges.map((one) => ({
    ...one,
    quotation: { ko: '다른 약속', en: 'Another promise' },
    ladder: [{ level: 'break', when: 'break', tell: ['audit'] }],
    remedy: { exempt: 'house' },
  })),
};
const change = (life: Life): Life => {
  life.terms = { ...life.terms, charter: changed };
  return life;
};
const RECEIVED = '2026-11-24 10:12';

describe('a changed charter changes no promise that was given', () => {
  /** What is told of the promise of before until three working days after its break. */
  const story = (life: Life) =>
    life.turnTo('2026-12-04 18:00').filter((line) => / answer-24h /.test(line));

  it('its date, its warnings and its escalations come as they were promised', () => {
    const before = new Life(RECEIVED);
    const after = change(new Life(RECEIVED));
    const told = story(after);
    expect(told.length).toBeGreaterThan(8);
    expect(told).toEqual(story(before));
    expect(after.pledge('answer-24h').dueAt).toBe(kst('2026-11-25 10:12'));
    expect(after.pledge('answer-24h').charterVersion).toBe('standard-1');
  });

  it('a break of it owes what it owed when it was made', () => {
    const life = change(new Life(RECEIVED));
    life.turnTo('2026-11-25 10:12:01');
    expect(life.petition.redress).toMatchObject([{ source: 'break', owes: ['apology'] }]);
  });

  it('a pause moves it as before', () => {
    const waited = (given: (life: Life) => Life) => {
      const life = given(new Life(RECEIVED));
      life.does((p, t) =>
        askSupplement(
          p,
          { request: 'request', day: parseDay('2026-12-01') },
          context(t, { by: 'care-1', at: kst('2026-11-25 10:00') }),
        ),
      );
      life.does((p, t) =>
        supplementSent(
          p,
          { notice: p.supplement?.notice ?? '' },
          context(t, { at: kst('2026-11-25 10:01') }),
        ),
      );
      life.does((p, t) =>
        supply(
          p,
          { message: 'message', hashes: ['hash'], whole: true },
          context(t, { at: kst('2026-11-26 17:59') }),
        ),
      );
      return life.pledge('answer-24h').dueAt;
    };
    expect(waited(change)).toBe(waited((life) => life));
    expect(waited(change)).toBeGreaterThan(kst('2026-11-25 10:12'));
  });

  it('another calendar and the law’s own limit move its last moment to act as before', () => {
    const acted = (given: (life: Life) => Life) => {
      const life = new Life(RECEIVED, { contact: { email: true, phone: false } });
      life.does((p, t) =>
        setLegalKind(p, { legalKind: 'question' }, context(t, { by: 'care-1', at: kst(RECEIVED) })),
      );
      given(life);
      const day = {
        kind: 'declared',
        name: '임시',
        source: '관보',
        decidedAt: '2026-11-24',
      } as const;
      life.terms = {
        ...life.terms,
        calendar: calendarWith([{ ...day, day: '2026-11-25' }], 'v2'),
      };
      life.does((p, t) => applyCalendar(p, {}, context(t, { at: kst('2026-11-24 11:00') })));
      return life.petition.pledges.map(({ id, dueAt, actBy }) => [id, dueAt, actBy]);
    };
    expect(acted(change)).toEqual(acted((life) => life));
  });

  it('it is quoted and explained as it was given', () => {
    const { petition, terms: now } = change(new Life(RECEIVED));
    const [pledge] = petition.pledges.filter(({ id }) => id === 'answer-24h');
    if (!pledge) throw new Error('no answer was promised');
    expect(termsOf(pledge, now).quotation.ko).toContain('24시간');
    expect(derived(pledge, now, undefined, 'ko').join()).toContain('24시간');
  });

  it('a call that was promised is judged by the minutes of that promise', () => {
    const life = new Life(RECEIVED, { contact: { email: true, phone: true } });
    const wished = kst('2026-11-24 14:00');
    life.does((p, t) =>
      agreeCallback(p, { wishedAt: wished, how: 'page' }, context(t, { at: wished - 2 * HOUR })),
    );
    change(life);
    const at = wished - 9 * MINUTE; // too early by the new charter, in time by the old
    expect(
      life.does((p, t) =>
        logCallback(
          p,
          { result: 'connected', witness: 'own-word' },
          context(t, { by: 'care-1', at, now: at }),
        ),
      ),
    ).toBeUndefined();
    expect(life.pledge('callback').state).toBe('kept');
  });

  it('whenever it changes, no date that was told moves', () => {
    const first = kst('2026-01-05 00:00');
    const received = fc.integer({ min: 0, max: 340 * 24 * 60 }).map((m) => first + m * MINUTE);
    const stamp = (at: number) =>
      new Date(at + 9 * HOUR).toISOString().slice(0, 19).replace('T', ' ');
    fc.assert(
      fc.property(received, fc.integer({ min: 0, max: 100 * 60 }), (at, minutes) => {
        const [life, other] = [new Life(stamp(at)), new Life(stamp(at))];
        const then = stamp(at + minutes * MINUTE);
        life.turnTo(then);
        other.turnTo(then);
        change(life);
        const later = stamp(at + minutes * MINUTE + 30 * 24 * HOUR);
        const ofIt = (line: string) => / answer-24h /.test(line);
        expect(life.turnTo(later).filter(ofIt)).toEqual(other.turnTo(later).filter(ofIt));
        expect(life.pledge('answer-24h').dueAt).toBe(other.pledge('answer-24h').dueAt);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is promised afterwards', () => {
  it('is promised by the charter in force', () => {
    const life = new Life(RECEIVED, {}, { ...terms, charter: changed });
    expect(life.pledge('answer-24h')).toMatchObject({
      charterVersion: 'standard-2',
      dueAt: kst('2026-11-24 12:12'),
    });
  });

  it('of a version that does not ship goes by the one in force', () => {
    const { former: _, ...alone } = changed;
    const life = new Life(RECEIVED);
    expect(termsOf(life.pledge('answer-24h'), { ...terms, charter: alone }).quotation.en).toBe(
      'Another promise',
    );
  });
});
