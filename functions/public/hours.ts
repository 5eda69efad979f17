import type { Shift, WorkCalendar } from '../../shared/charter/calendar.ts';
import type { Charter } from '../../shared/charter/charter.ts';
import { HOUR, MINUTE } from '../../shared/charter/day.ts';
import { inEnglish } from '../../shared/charter/holiday-names.ts';
import type { Language } from '../../shared/kernel/language.ts';
import { formatDate } from '../../shared/text/dates.ts';

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const NAMES = {
  ko: { mon: '월', tue: '화', wed: '수', thu: '목', fri: '금', sat: '토', sun: '일' },
  en: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
} as const;

const two = (n: number): string => String(n).padStart(2, '0');
/** Ms after midnight as a clock shows it. */
export const clock = (ms: number): string =>
  `${two(Math.floor(ms / HOUR))}:${two((ms % HOUR) / MINUTE)}`;
const shown = (shifts: readonly Shift[]): string =>
  shifts.map(({ from, to }) => `${clock(from)}~${clock(to)}`).join(', ');

/** When somebody is there, days with the same hours together: `월~금 09:00~12:00, 13:00~18:00`. Closed days are left out. */
export function hoursIn(shifts: Charter['shifts'], language: Language): readonly string[] {
  const runs: { from: string; to: string; hours: string }[] = [];
  let before: string | undefined;
  for (const day of WEEK) {
    const hours = shown(shifts[day]);
    const name = NAMES[language][day];
    const last = runs.at(-1);
    if (last && hours !== '' && hours === before) last.to = name;
    else if (hours !== '') runs.push({ from: name, to: name, hours });
    before = hours;
  }
  return runs.map(({ from, to, hours }) => `${from === to ? from : `${from}~${to}`} ${hours}`);
}

const SOON = 60;
const MOST = 3;

/** The next days off but weekends, at most three within sixty days of `now` (epoch ms): `12월 25일(금) 기독탄신일` with the year. */
export function closedSoon(
  calendar: WorkCalendar,
  now: number,
  language: Language,
): readonly string[] {
  const today = calendar.dayOf(now);
  return Array.from({ length: SOON }, (_, n) => today + n)
    .flatMap((day) => {
      const { why, name = '' } = calendar.closedBecause(day) ?? {};
      if (why === undefined || why === 'weekend') return [];
      const said = language === 'ko' ? name : inEnglish(name);
      const date = formatDate(calendar.startOf(day), language);
      // The first of January is called by its date.
      return [said === '' || date.includes(said) ? date : `${date} ${said}`];
    })
    .slice(0, MOST);
}
