import { type Month, monthOf, thisMonth } from '../../shared/compensation/month.ts';

/** The month of a query (`2026-11`); the other one where that is none, or lies ahead. */
export function monthAsked(asked: string | undefined, now: number, other = thisMonth(now)): Month {
  if (!asked || !/^20\d\d-(0[1-9]|1[0-2])$/.test(asked)) return other;
  const month = monthOf(asked);
  return month.from > now ? other : month;
}
