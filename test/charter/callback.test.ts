import { describe, expect, it } from 'vitest';
import { countedTries, isTriedEnough, nearestStaffed } from '../../shared/charter/callback.ts';
import { MINUTE } from '../../shared/charter/day.ts';
import { calendarWith, kst } from '../petition/world.ts';
import { callbackTerms } from '../support/charters.ts';

const calendar = calendarWith([]);
const { grace } = callbackTerms;
const agreed = (wished: string, notBefore = '2026-11-24 10:00') =>
  nearestStaffed(kst(wished), { notBefore: kst(notBefore), grace }, calendar);

describe('the time that is agreed on', () => {
  it.each([
    ['in office hours it is the wish', '2026-11-25 15:00', '2026-11-25 15:00'],
    ['as the office opens', '2026-11-25 09:00', '2026-11-25 09:00'],
    ['before it opens: at its opening', '2026-11-25 07:30', '2026-11-25 09:00'],
    ['so that its grace lies before the close', '2026-11-25 17:50', '2026-11-25 17:50'],
    ['near the close: ten minutes before it', '2026-11-25 17:55', '2026-11-25 17:50'],
    ['in the evening: ten minutes before the close', '2026-11-25 19:00', '2026-11-25 17:50'],
    ['after midnight: the morning is nearer', '2026-11-26 04:00', '2026-11-26 09:00'],
    ['at lunch, nearer to its begin', '2026-11-25 12:10', '2026-11-25 11:50'],
    ['at lunch, nearer to its end', '2026-11-25 12:40', '2026-11-25 13:00'],
    ['on a Saturday morning: Friday is nearer', '2026-11-28 09:00', '2026-11-27 17:50'],
    ['on a Sunday evening: Monday is nearer', '2026-11-29 20:00', '2026-11-30 09:00'],
  ])('%s', (_, wished, at) => {
    expect(agreed(wished)).toBe(kst(at));
  });

  it('is never before now: this evening nobody calls back in time', () => {
    expect(agreed('2026-11-24 19:00', '2026-11-24 18:30')).toBe(kst('2026-11-25 09:00'));
    expect(agreed('2026-11-24 17:58', '2026-11-24 17:58')).toBe(kst('2026-11-25 09:00'));
  });

  it('always has its grace within office hours, and is near', () => {
    for (let at = kst('2026-11-20 00:00'); at < kst('2026-12-05 00:00'); at += 7 * MINUTE) {
      const found = nearestStaffed(at, { notBefore: kst('2026-11-20 00:00'), grace }, calendar);
      const day = calendar.dayOf(found);
      const since = found - calendar.startOf(day);
      expect(
        calendar.shiftsOf(day).some(({ from, to }) => from <= since && since + grace <= to),
      ).toBe(true);
      expect(Math.abs(found - at)).toBeLessThan(64 * 60 * MINUTE);
    }
  });
});

describe('attempts that count', () => {
  const at = (time: string) => kst(`2026-11-25 ${time}`);
  const agreedAt = at('11:00');
  it.each([
    ['not before the grace', ['10:49'], []],
    ['from the grace on', ['10:50'], ['10:50']],
    ['each an hour after the one before', ['11:05', '11:40', '12:05'], ['11:05', '12:05']],
    ['in whatever order they were logged', ['13:10', '11:00'], ['11:00', '13:10']],
  ])('%s', (_, tries, counted) => {
    expect(countedTries(tries.map(at), agreedAt, callbackTerms)).toEqual(counted.map(at));
  });

  it('are enough when there are three over two half days', () => {
    const enough = (...times: readonly string[]) =>
      isTriedEnough(times.map(kst), callbackTerms, calendar);
    expect(enough('2026-11-25 14:00', '2026-11-25 15:00', '2026-11-25 16:00')).toBe(false);
    expect(enough('2026-11-25 11:00', '2026-11-25 14:00')).toBe(false);
    expect(enough('2026-11-25 11:00', '2026-11-25 14:00', '2026-11-25 15:00')).toBe(true);
    expect(enough('2026-11-25 15:00', '2026-11-25 16:00', '2026-11-26 15:00')).toBe(true);
  });
});
