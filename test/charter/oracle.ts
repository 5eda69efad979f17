import { Temporal } from 'temporal-polyfill';
import { officialHolidays } from '../../shared/charter/holidays.ts';

/**
 * The rules once more, written from promises.md §1.5 and from nothing of the code under test: days are rows of a
 * table walked one by one, hours are minutes of a day.
 */
const HOLIDAYS = new Set(Object.keys(officialHolidays));
const FIRST = Temporal.PlainDate.from('2023-12-01');
const rows: { working: boolean; midnight: number }[] = [];
for (let date = FIRST; date.year < 2028; date = date.add({ days: 1 })) {
  const midnight = date.toZonedDateTime('Asia/Seoul').epochMilliseconds;
  rows.push({ working: date.dayOfWeek < 6 && !HOLIDAYS.has(date.toString()), midnight });
}

const MINUTE = 60_000;
const row = (i: number) => {
  const found = rows[i];
  if (!found) throw new RangeError(`the oracle has no day ${i}`);
  return found;
};

/** The row of an instant, by guessing and then walking. */
function rowOf(at: number): number {
  let i = Math.round((at - row(0).midnight) / 86_400_000) + 1;
  while (row(i).midnight > at) i -= 1;
  return i;
}

export function oracleLegal(receivedAt: number, days: number): number {
  let i = rowOf(receivedAt);
  for (let counted = 0; ; i += 1) {
    if (row(i).working) counted += 1;
    if (counted === days) return row(i + 1).midnight;
  }
}

/** What differs from one charter to another, in minutes of a day and in days. */
interface Numbers {
  readonly shifts: readonly (readonly [from: number, to: number])[];
  readonly factFindingDays: number;
}

/** The rules of a charter of those numbers. */
export function oracleOf({ shifts, factFindingDays }: Numbers) {
  const close = shifts.at(-1)?.[1] ?? 0;
  function due24(receivedAt: number): number {
    const later = receivedAt + 24 * 60 * MINUTE;
    let i = rowOf(later);
    if (!row(i).working) {
      while (!row(i).working) i += 1;
      return row(i).midnight + close * MINUTE;
    }
    const closing = row(i).midnight + close * MINUTE;
    return !row(rowOf(receivedAt)).working && closing > later ? closing : later;
  }

  function due7(receivedAt: number): number {
    let i = rowOf(receivedAt) + factFindingDays;
    while (!row(i).working) i += 1;
    return row(i + 1).midnight;
  }

  const staffedMinute = (minute: number): boolean =>
    shifts.some(([from, to]) => minute >= from && minute <= to);

  const lastStaffed = Array.from({ length: 24 * 60 }, (_, minute) => {
    let last = minute;
    while (last >= 0 && !staffedMinute(last)) last -= 1;
    return last;
  });

  function actBy(dueAt: number, receivedAt: number): number {
    let i = rowOf(dueAt);
    let minute = Math.floor((dueAt - row(i).midnight) / MINUTE);
    while (!row(i).working || (lastStaffed[minute] ?? -1) < 0) {
      i -= 1;
      minute = 24 * 60 - 1;
    }
    return Math.max(row(i).midnight + (lastStaffed[minute] ?? 0) * MINUTE, receivedAt);
  }

  /** The law's hours: minutes ticked off one after another, then the part of a minute. */
  function hours(receivedAt: number, count: number): number {
    let left = count * 60;
    let at = Math.floor(receivedAt / MINUTE) * MINUTE;
    const part = receivedAt - at;
    const begunInShift = works(at);
    for (; ; at += MINUTE) {
      if (works(at)) left -= 1;
      if (left === 0) break;
    }
    if (!begunInShift || part === 0) return at + MINUTE;
    at += MINUTE;
    while (!works(at)) at += MINUTE;
    return at + part;
  }

  function works(at: number): boolean {
    const { working, midnight } = row(rowOf(at));
    const minute = (at - midnight) / MINUTE;
    return working && shifts.some(([from, to]) => minute >= from && minute < to);
  }

  return { due24, due7, actBy, hours };
}

/** The standard charter's. */
export const standardOracle = oracleOf({
  factFindingDays: 7,
  shifts: [
    [9 * 60, 12 * 60],
    [13 * 60, 18 * 60],
  ],
});
