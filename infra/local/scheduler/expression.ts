import { Temporal } from 'temporal-polyfill';
import { Refusal } from '../wire.ts';

const invalid = (expression: string) =>
  new Refusal('ValidationException', `Invalid Schedule Expression ${expression}.`);
const UNITS: Readonly<Record<string, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
};

/** When a schedule fires. Instants are epoch ms. */
export type Expression =
  | { readonly kind: 'at'; readonly at: number }
  | { readonly kind: 'rate'; readonly period: number }
  | { readonly kind: 'cron'; readonly after: (instant: number) => number | undefined };

/** Reads `at()`, `rate()` or `cron()` in the given IANA zone. @throws Refusal ValidationException */
export function scheduleExpression(text: string, zone: string): Expression {
  const [, kind, inside = ''] = /^(at|rate|cron)\((.*)\)$/.exec(text) ?? [];
  if (kind === 'cron') return { kind, after: cron(text, inside, zone) };
  if (kind === 'rate') {
    const [, count, unit = '', plural] = /^([1-9]\d*) (minute|hour|day)(s?)$/.exec(inside) ?? [];
    const length = UNITS[unit];
    if (!length || (count === '1') === (plural === 's')) throw invalid(text);
    return { kind, period: Number(count) * length };
  }
  if (kind !== 'at' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(inside)) throw invalid(text);
  try {
    return {
      kind,
      at: Temporal.PlainDateTime.from(inside, { overflow: 'reject' }).toZonedDateTime(zone)
        .epochMilliseconds,
    };
  } catch {
    throw invalid(`${text} in ${zone}`);
  }
}

const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** One field as the sorted numbers that it names. L, W and # are refused. */
function field(
  text: string,
  least: number,
  most: number,
  names: readonly string[] = [],
): readonly number[] {
  const number = (part: string) => {
    const named = names.indexOf(part.toUpperCase());
    const value = named >= 0 ? named + least : /^\d+$/.test(part) ? Number(part) : Number.NaN;
    if (!(value >= least && value <= most)) throw new RangeError(part);
    return value;
  };
  const span = (part: string): number[] => {
    const [range = '', step] = part.split('/');
    const [low = '', high] =
      range === '*' || range === '?' ? [String(least), String(most)] : range.split('-');
    const first = number(low);
    const last = high === undefined ? (step === undefined ? first : most) : number(high);
    const stride = step === undefined ? 1 : Number(step);
    if (!(Number.isInteger(stride) && stride >= 1) || last < first) throw new RangeError(part);
    return Array.from(
      { length: Math.floor((last - first) / stride) + 1 },
      (_, index) => first + index * stride,
    );
  };
  return [...new Set(text.split(',').flatMap(span))].sort((a, b) => a - b);
}

function cron(text: string, inside: string, zone: string): (instant: number) => number | undefined {
  const parts = inside.trim().split(/\s+/);
  const [minute = '', hour = '', dayOfMonth = '', month = '', dayOfWeek = '', year = ''] = parts;
  if (parts.length !== 6 || (dayOfMonth === '?') === (dayOfWeek === '?')) throw invalid(text);
  try {
    const fits = {
      minutes: field(minute, 0, 59),
      hours: field(hour, 0, 23),
      days: field(dayOfMonth, 1, 31),
      months: field(month, 1, 12, MONTHS),
      weekdays: field(dayOfWeek, 1, 7, DAYS),
      years: field(year, 1970, 2199),
    };
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return (instant) => {
      let day = Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO(zone)
        .toPlainDate();
      const last = fits.years.at(-1) ?? 0;
      for (; day.year <= last; day = day.add({ days: 1 })) {
        if (!fits.years.includes(day.year) || !fits.months.includes(day.month)) continue;
        if (!fits.days.includes(day.day) || !fits.weekdays.includes((day.dayOfWeek % 7) + 1))
          continue;
        for (const h of fits.hours) {
          for (const m of fits.minutes) {
            const at = day.toZonedDateTime({
              timeZone: zone,
              plainTime: { hour: h, minute: m },
            }).epochMilliseconds;
            if (at > instant) return at;
          }
        }
      }
      return undefined;
    };
  } catch {
    throw invalid(`${text} in ${zone}`);
  }
}
