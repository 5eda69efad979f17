import { describe, expect, it } from 'vitest';
import { applyCalendar } from '../../shared/petition/decide/calendar.ts';
import { agreeCallback } from '../../shared/petition/decide/callback.ts';
import { logCallback } from '../../shared/petition/decide/callback-made.ts';
import { context } from './context.ts';
import { calendarWith, kst, Life, terms } from './world.ts';

const AGREED = kst('2026-11-25 15:00'); // Wednesday
const declared = calendarWith(
  [
    {
      ...{ day: '2026-11-25', kind: 'declared', name: '임시공휴일' },
      ...{ source: '관보', decidedAt: '2026-11-24' },
    },
  ],
  'v2',
);

/** A call is promised for Wednesday; on Tuesday at noon that day becomes a holiday. */
function promised(): Life {
  const life = new Life('2026-11-24 10:12', { contact: { email: true, phone: true } });
  life.does((petition, given) =>
    agreeCallback(
      petition,
      { wishedAt: AGREED, how: 'page' },
      context(given, { at: kst('2026-11-24 11:00') }),
    ),
  );
  life.turnTo('2026-11-24 12:00');
  life.terms = { ...terms, calendar: declared };
  life.does((petition, given) =>
    applyCalendar(petition, {}, context(given, { at: kst('2026-11-24 12:00') })),
  );
  return life;
}

describe('a holiday that is declared on the day of a promised call (A29)', () => {
  it('the time that was told stays, and who calls is reminded in the last staffed time before it', () => {
    const life = promised();
    expect(life.pledge('callback').dueAt).toBe(AGREED + 10 * 60_000);
    const before = life.notices.length;
    life.turnTo('2026-11-24 18:00');
    expect(
      life.notices.slice(before).filter(({ kind, to }) => kind === 'callback' && to === 'care-1')
        .length,
    ).toBeGreaterThan(0);
  });

  it('a call at that time keeps it, holiday or not', () => {
    const life = promised();
    life.turnTo('2026-11-25 15:00');
    const called = life.does((petition, given) =>
      logCallback(
        petition,
        { result: 'connected', witness: 'own-word' },
        context(given, { by: 'care-1', at: AGREED, now: AGREED }),
      ),
    );
    expect(called).toBeUndefined();
    expect(life.pledge('callback').state).toBe('kept');
  });

  it('without a call it is broken at its time, and the citizen hears it at once', () => {
    const life = promised();
    life.turnTo('2026-11-25 15:11');
    expect(life.pledge('callback').state).toBe('broken');
    expect(life.told.at(-1)?.some(({ to }) => to === 'petitioner')).toBe(true);
  });

  it('another time that the citizen chooses is a working day again', () => {
    const life = promised();
    life.does((petition, given) =>
      agreeCallback(
        petition,
        { wishedAt: AGREED + 60 * 60_000, how: 'page' },
        context(given, { at: kst('2026-11-24 12:30') }),
      ),
    );
    expect(life.petition.callbacks?.at(-1)?.agreedAt).toBe(kst('2026-11-26 09:00'));
  });
});
