import { dayText, monthText, parseDay, startOf } from '../charter/day.ts';

/** A calendar month in Korea: `YYYY-MM`, from its first instant to before its last (epoch ms). */
export interface Month {
  readonly name: string;
  readonly from: number;
  readonly until: number;
}

/** @throws RangeError for what is no month. */
export function monthOf(name: string): Month {
  if (!/^\d{4}-\d{2}$/.test(name)) throw new RangeError(`not a month: ${name} (YYYY-MM)`);
  const first = parseDay(`${name}-01`);
  // 32 days on it is the next month, whatever the length of this one.
  const next = parseDay(`${dayText(first + 31).slice(0, 7)}-01`);
  return { name, from: startOf(first), until: startOf(next) };
}

export const thisMonth = (now: number): Month => monthOf(monthText(now));

/** The names of the month before, this one, and the one after unless it lies ahead. */
export const monthsAround = ({ name, from, until }: Month, now: number): readonly string[] => [
  ...[monthText(from - 1), name],
  ...(until <= now ? [monthText(until)] : []),
];

/** The same instant a year earlier, to the day. */
export function yearBefore({ name }: Month): number {
  const [year, month] = monthOf(name).name.split('-');
  return monthOf(`${Number(year) - 1}-${month}`).until;
}

/** The years of the budgets in which entries of up to this month can stand. @param claimable years that a debt can be claimed */
export const yearsUntil = ({ name }: Month, claimable: number): readonly number[] =>
  Array.from({ length: claimable + 1 }, (_, back) => Number(name.slice(0, 4)) - claimable + back);
