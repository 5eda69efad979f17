import type { Language } from '../kernel/language.ts';

const MINUTE = 60_000;
const MINUTES_OF_DAY = 1_440;
/** Korea is UTC+9 without daylight saving; the process's time zone is never asked. */
const KST_MINUTES = 9 * 60;

const WEEKDAYS = {
  ko: ['일', '월', '화', '수', '목', '금', '토'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

interface KoreanTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
}

/** Year, month and day of a day number (days since 1970-01-01), by Hinnant's integer arithmetic. */
function civil(days: number): { year: number; month: number; day: number } {
  const shifted = days + 719_468; // eras of 400 years begin on 1 March
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The Korean calendar and clock of an instant: the minute it lies in, so that a date shown is never later than the true one. */
function koreanTime(at: number): KoreanTime {
  const minutes = Math.floor(at / MINUTE) + KST_MINUTES;
  const days = Math.floor(minutes / MINUTES_OF_DAY);
  const minuteOfDay = minutes - days * MINUTES_OF_DAY;
  return {
    ...civil(days),
    weekday: (((days + 4) % 7) + 7) % 7, // 1970-01-01 was a Thursday
    hour: Math.floor(minuteOfDay / 60),
    minute: minuteOfDay % 60,
  };
}

const weekdayOf = ({ weekday }: KoreanTime, language: Language) =>
  WEEKDAYS[language][weekday] ?? '';
const monthOf = ({ month }: KoreanTime) => MONTHS[month - 1] ?? '';

/** `오전 10시`, `낮 12시`, `오후 6시 5분`, as people say it; `10 am`, `12 noon`, `6:05 pm`. */
function clockOf({ hour, minute }: KoreanTime, language: Language): string {
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  if (language === 'en') {
    if (hour === 12 && minute === 0) return '12 noon';
    const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
    return `${twelve}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
  }
  if (hour === 12 && minute === 0) return '낮 12시';
  const minutes = minute === 0 ? '' : ` ${minute}분`;
  return `${hour < 12 ? '오전' : '오후'} ${hour === 0 ? 0 : twelve}시${minutes}`;
}

/** The day of an instant with its year, in Korea: `2026년 11월 24일(화)`, `Tue 24 November 2026`. `at` is epoch ms. */
export function formatDate(at: number, language: Language): string {
  const k = koreanTime(at);
  return language === 'ko'
    ? `${k.year}년 ${k.month}월 ${k.day}일(${weekdayOf(k, 'ko')})`
    : `${weekdayOf(k, 'en')} ${k.day} ${monthOf(k)} ${k.year}`;
}

/**
 * An instant in full, in Korea: `2026년 11월 24일(화) 오전 10시 12분`, `Tue 24 November 2026, 10:12 am`.
 * `at` is epoch ms; seconds are left out, not rounded.
 */
export const formatInstant = (at: number, language: Language): string =>
  `${formatDate(at, language)}${language === 'ko' ? '' : ','} ${formatTime(at, language)}`;

/** The month `2026-11`: `2026년 11월`, `November 2026`. */
export function formatMonth(month: string, language: Language): string {
  const [year = '', of = ''] = month.split('-');
  return language === 'ko'
    ? `${year}년 ${Number(of)}월`
    : `${MONTHS[Number(of) - 1] ?? of} ${year}`;
}

/** The day in Korea that the instant falls on: `11월 27일(금)`, `Fri 27 November`. `at` is epoch ms. */
export function formatDay(at: number, language: Language): string {
  const k = koreanTime(at);
  return language === 'ko'
    ? `${k.month}월 ${k.day}일(${weekdayOf(k, 'ko')})`
    : `${weekdayOf(k, 'en')} ${k.day} ${monthOf(k)}`;
}

/** The clock in Korea: `오전 10시 12분`, `10:12 am`. `at` is epoch ms; seconds are left out, not rounded. */
export const formatTime = (at: number, language: Language): string =>
  clockOf(koreanTime(at), language);

/** True when both instants fall on one day in Korea, each shown as formatInstant shows it. */
export function isSameDay(a: number, b: number): boolean {
  return formatDay(a, 'en') === formatDay(b, 'en') && koreanTime(a).year === koreanTime(b).year;
}

/**
 * A due instant without its preposition: `11월 27일(금)`, `11월 25일(수) 오전 10시 12분`, `Wed 25 November, 10:12 am`.
 * With `endOfDay`, `dueAt` is the first instant after the last day (00:00 KST of the next).
 */
export function formatDue(dueAt: number, endOfDay: boolean, language: Language): string {
  if (endOfDay) return formatDay(dueAt - MINUTE, language);
  return `${formatDay(dueAt, language)}${language === 'ko' ? '' : ','} ${formatTime(dueAt, language)}`;
}

/** A due instant as a promise: `11월 27일(금)까지`, `11월 25일(수) 오전 10시까지`, `by Wed 25 November, 10 am`. */
export function formatUntil(dueAt: number, endOfDay: boolean, language: Language): string {
  const due = formatDue(dueAt, endOfDay, language);
  return language === 'ko' ? `${due}까지` : `by ${due}`;
}

/** 00:00 in Korea on a day `YYYY-MM-DD`, epoch ms. */
export const midnightOf = (day: string): number => Date.parse(`${day}T00:00:00+09:00`);

/** True at exactly 00:00 in Korea: a due instant there is the end of the day before. */
export const isMidnight = (at: number): boolean =>
  (at + KST_MINUTES * MINUTE) % (MINUTES_OF_DAY * MINUTE) === 0;
