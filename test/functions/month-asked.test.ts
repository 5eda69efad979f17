import { expect, it } from 'vitest';
import { monthAsked } from '../../functions/staff/month-asked.ts';
import { monthOf, monthsAround } from '../../shared/compensation/month.ts';
import { kst } from '../petition/world.ts';

const now = kst('2026-12-01 00:00'); // Tuesday: the month's first instant
const before = monthOf('2026-11');

it.each([
  ['2026-11', '2026-11'],
  ['2026-12', '2026-12'],
  ['2027-01', '2026-12'],
  ['2026-13', '2026-12'],
  ['1999-12', '2026-12'],
  ['', '2026-12'],
  [undefined, '2026-12'],
])('of %s the month %s is shown', (asked, shown) => {
  expect(monthAsked(asked, now).name).toBe(shown);
});

it('another month is shown where one lies ahead, if the page names another', () => {
  expect(monthAsked('2027-01', now, before).name).toBe('2026-11');
  expect(monthAsked('2026-12', now, before).name).toBe('2026-12');
});

it('leads to the month after only once that has begun', () => {
  expect(monthsAround(before, now - 1)).toEqual(['2026-10', '2026-11']);
  expect(monthsAround(before, now)).toEqual(['2026-10', '2026-11', '2026-12']);
});
