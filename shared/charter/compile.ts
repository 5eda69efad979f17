import type { ClosedBecause, Day, Shift, WorkCalendar } from './calendar.ts';
import type { Charter } from './charter.ts';
import { DAY, dayOf, dayText, MINUTE, parseDay, startOf, weekdayOf } from './day.ts';
import type { CalendarOverrides, DayOverride } from './overrides.ts';

export type { CalendarOverrides } from './overrides.ts';

export interface CalendarInput {
  readonly shifts: Charter['shifts'];
  /** `YYYY-MM-DD` → names. */
  readonly official: Readonly<Record<string, readonly string[]>>;
  /** The last day that `official` covers. */
  readonly knownUntil: string;
  readonly overrides: CalendarOverrides;
}

interface Closed {
  readonly why: ClosedBecause;
  readonly name?: string;
}

const WEEKEND: Closed = { why: 'weekend' };
const NO_SHIFTS: readonly Shift[] = [];
/** A30: an organisation's own closed day counts only when it was published so long before. */
const PUBLISHED_DAYS_BEFORE = 30;

/**
 * Compiles a calendar into tables. Throws RangeError for a week without a shift, for shifts that are not whole
 * minutes in ascending order within the day, and for a date that does not exist.
 */
export function compileCalendar(input: CalendarInput): WorkCalendar {
  const week = weekOf(input.shifts);
  const closed = closedDays(input, week);
  const known = knownUntilOf(input);
  const first = Math.min(known, ...closed.keys());
  // Past the last named day every week is alike; two weeks more keep the search for a workday inside the table.
  const last = Math.max(known, ...closed.keys()) + 14;
  const nextWorkday = new Int32Array(last - first + 1);
  const isOpenWeekday = week.map((shifts) => shifts.length > 0);
  const closeWithinDay = week.map((shifts) => shifts.at(-1)?.to ?? Number.NaN);

  const inWeek = (day: Day): Day => {
    let open = day;
    while (!isOpenWeekday[weekdayOf(open)]) open += 1;
    return open;
  };
  for (let day = last, next = inWeek(last + 1); day >= first; day -= 1) {
    if (isOpenWeekday[weekdayOf(day)] && !closed.has(day)) next = day;
    nextWorkday[day - first] = next;
  }
  const workdayOnOrAfter = (day: Day): Day => {
    if (day >= first && day <= last) return nextWorkday[day - first] ?? day;
    const open = inWeek(day);
    return day < first && open >= first ? workdayOnOrAfter(first) : open;
  };
  const isWorkday = (day: Day): boolean => workdayOnOrAfter(day) === day;

  return {
    version: `kr-${input.knownUntil}/${input.overrides.version}`,
    knownUntil: known,
    dayOf,
    startOf,
    isWorkday,
    workdayOnOrAfter,
    closeOf: (day) => startOf(day) + (closeWithinDay[weekdayOf(day)] ?? Number.NaN),
    shiftsOf: (day) => (isWorkday(day) ? (week[weekdayOf(day)] ?? NO_SHIFTS) : NO_SHIFTS),
    closedBecause: (day) => (isWorkday(day) ? undefined : (closed.get(day) ?? WEEKEND)),
  };
}

/** The shifts by weekday, Sunday first. */
function weekOf(shifts: Charter['shifts']): readonly (readonly Shift[])[] {
  const { sun, mon, tue, wed, thu, fri, sat } = shifts;
  const week = [sun, mon, tue, wed, thu, fri, sat];
  if (week.every(({ length }) => length === 0)) throw new RangeError('a week without a shift');
  for (const { from, to, after } of week.flatMap((day) =>
    day.map((shift, i) => ({ ...shift, after: day[i - 1]?.to ?? -1 })),
  )) {
    const inOrder = after < from && from < to && to < DAY;
    const wholeMinutes = from % MINUTE === 0 && to % MINUTE === 0;
    if (!inOrder || !wholeMinutes) throw new RangeError(`not a shift of a day: ${from} to ${to}`);
  }
  return week;
}

/** The days that are closed by name: the official list, then the overrides in the order of their decision. */
function closedDays(input: CalendarInput, week: readonly (readonly Shift[])[]): Map<Day, Closed> {
  const closed = new Map<Day, Closed>();
  for (const [day, names] of Object.entries(input.official)) {
    closed.set(parseDay(day), { why: 'holiday', name: names.join(', ') });
  }
  const decided = input.overrides.days.toSorted((a, b) => compare(a.decidedAt, b.decidedAt));
  for (const override of decided) {
    const day = parseDay(override.day);
    if (override.kind === 'withdrawn') closed.delete(day);
    else if (override.kind !== 'organization')
      closed.set(day, {
        why: override.kind === 'declared' ? 'adHoc' : 'holiday',
        name: override.name,
      });
    else if (!closed.has(day) && week[weekdayOf(day)]?.length && publishedInTime(override))
      closed.set(day, { why: 'organization', name: override.name });
  }
  return closed;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const publishedInTime = ({ day, publishedAt }: DayOverride): boolean =>
  publishedAt !== undefined && parseDay(day) - parseDay(publishedAt) >= PUBLISHED_DAYS_BEFORE;

/** The official list's end, moved on by each following year that the overrides bring a list for. */
function knownUntilOf({ knownUntil, overrides }: CalendarInput): Day {
  const base = parseDay(knownUntil);
  if (overrides.knownUntil !== undefined) return Math.max(base, parseDay(overrides.knownUntil));
  const years = new Set(
    overrides.days
      .filter(({ kind }) => kind === 'official')
      .map(({ day }) => Number(day.slice(0, 4))),
  );
  let year = Number(dayText(base + 1).slice(0, 4));
  let until = base;
  for (; years.has(year); year += 1) until = parseDay(`${year}-12-31`);
  return until;
}
