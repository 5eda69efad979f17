import type { WorkCalendar } from './calendar.ts';
import { intoStaffed } from './staffed.ts';

/** The numbers of a promised telephone call (P2.3, P2.4); times in ms. */
export interface CallbackTerms {
  /** A call so long before or after the agreed time is still at that time. */
  readonly grace: number;
  /** How far ahead a time can be wished, in days. */
  readonly aheadDays: number;
  /** Where nobody answers: so many attempts, so far apart, over so many half days. */
  readonly attempts: number;
  readonly apart: number;
  readonly halfDays: number;
}

/**
 * The staffed time that is nearest to a wish, epoch ms: the wish itself where somebody is there for all of its grace. Never
 * before `notBefore`. Of two as near it is the earlier.
 */
export function nearestStaffed(
  wished: number,
  { notBefore, grace }: { readonly notBefore: number; readonly grace: number },
  calendar: WorkCalendar,
): number {
  const least = Math.max(wished, notBefore);
  const before = Math.min(intoStaffed(least + grace, calendar) - grace, least);
  const after = startAfter(least, grace, calendar);
  if (before < notBefore || !isStaffed(before, grace, calendar)) return after;
  return least - before <= after - least ? before : after;
}

const isStaffed = (at: number, grace: number, calendar: WorkCalendar): boolean =>
  shiftsAround(at, calendar).some(({ from, to }) => from <= at && at + grace <= to);

/** The first instant at or after `at` from which the grace lies within one shift. */
function startAfter(at: number, grace: number, calendar: WorkCalendar): number {
  for (let day = calendar.dayOf(at); ; day = calendar.workdayOnOrAfter(day + 1)) {
    const start = shiftsAround(calendar.startOf(day), calendar)
      .filter(({ to }) => to - grace >= at)
      .map(({ from }) => Math.max(from, at))[0];
    if (start !== undefined) return start;
  }
}

const shiftsAround = (at: number, calendar: WorkCalendar) => {
  const day = calendar.dayOf(at);
  const midnight = calendar.startOf(day);
  return calendar
    .shiftsOf(day)
    .map(({ from, to }) => ({ from: midnight + from, to: midnight + to }));
};

/**
 * Those of the attempts without an answer that count, oldest first (epoch ms): the first not before the grace of the agreed time,
 * each of the others so far after the one before it.
 */
export function countedTries(
  tries: readonly number[],
  agreedAt: number,
  { grace, apart }: CallbackTerms,
): readonly number[] {
  const counted: number[] = [];
  for (const at of tries.toSorted((one, other) => one - other)) {
    const last = counted.at(-1);
    if (last === undefined ? at >= agreedAt - grace : at >= last + apart) counted.push(at);
  }
  return counted;
}

const NOON = 12 * 60 * 60_000;

/** Whether nobody can be asked to try once more: enough attempts over enough half days. */
export function isTriedEnough(
  counted: readonly number[],
  { attempts, halfDays }: CallbackTerms,
  calendar: WorkCalendar,
): boolean {
  const halves = counted.map((at) => {
    const day = calendar.dayOf(at);
    return `${day} ${at - calendar.startOf(day) < NOON ? 'morning' : 'afternoon'}`;
  });
  return counted.length >= attempts && new Set(halves).size >= halfDays;
}
