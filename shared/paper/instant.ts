const MINUTE = 60_000;
const KST = 9 * 60 * MINUTE;
const HOUR = 60 * MINUTE;
/** Before it no mail room has opened: the earliest minute at which a day's stamp can have been pressed. */
const OPENS = 9 * HOUR;

/** An instant that a machine or a person wrote down. `at` is epoch ms. */
export interface Written {
  readonly at: number;
  /** Only the day was written. */
  readonly dayOnly?: true;
}

const DATE = String.raw`(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})(?:\s*[.일])?(?:\s*\([^)]{1,9}\))?`;
const TIME = String.raw`(\d{1,2})\s*[:시]\s*(\d{1,2})(?:\s*분)?(?:\s*:?\s*(\d{1,2})(?:[.,]\d{1,9})?\s*초?)?`;
/** No instant is written in more signs. */
const MOST = 60;
const OFFSET = String.raw`(Z|[+-]\d{2}:?\d{2})`;
const SPELT = new RegExp(
  String.raw`^${DATE}(?:[T\s,]*(오전|오후|AM|PM)?\s*${TIME}\s*(AM|PM)?\s*${OFFSET}?)?$`,
  'iu',
);
const DIGITS = /^(\d{4})(\d{2})(\d{2})(?:[T\s_-]?(\d{2}):?(\d{2})(?::?(\d{2}))?)?$/;

/** Midnight in Korea of a day that exists, as epoch ms; undefined for 31 February. */
function midnight(year: number, month: number, day: number): number | undefined {
  const at = Date.UTC(year, month - 1, day);
  const back = new Date(at);
  const same = back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return same && year >= 1900 && year <= 9998 ? at - KST : undefined;
}

const offsetOf = (text: string): number => {
  if (/^z$/i.test(text)) return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return (text.startsWith('-') ? -minutes : minutes) * MINUTE;
};

function hourOf(hour: number, half: string): number {
  if (/오후|pm/i.test(half)) return hour < 12 ? hour + 12 : hour;
  return /오전|am/i.test(half) && hour === 12 ? 0 : hour;
}

/** @param half 오전, 오후, AM, PM or empty; @param offset empty for Korea */
function instant(parts: readonly string[], half: string, offset: string): Written | undefined {
  const [year = 0, month = 0, day = 0] = parts.slice(0, 3).map(Number);
  const start = midnight(year, month, day);
  if (start === undefined) return undefined;
  if (!parts[3]) return { at: start + OPENS, dayOnly: true };
  const [written = 0, minute = 0, second = 0] = parts.slice(3, 6).map((part) => Number(part || 0));
  const hour = hourOf(written, half);
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) return;
  const at = start + hour * HOUR + minute * MINUTE + second * 1000;
  return { at: offset ? at + KST - offsetOf(offset) : at };
}

/**
 * The instant in a text as scanners, gateways and Korean vendors write it: ISO 8601, `2026-11-24 10:12`,
 * `2026.11.24 오전 10:12`, `2026년 11월 24일 10시 12분`, `20261124101200`, epoch seconds or milliseconds. Without an
 * offset it is Korean time. A day alone is its 09:00: the earliest that a stamp of that day can be, so no clock starts
 * to the petitioner's disadvantage (A5), and never an hour at which nothing is delivered. Undefined for anything else.
 */
export function instantWritten(text: string): Written | undefined {
  const plain = text
    .trim()
    .slice(0, MOST + 1)
    .normalize('NFKC')
    .trim();
  if (plain.length > MOST) return undefined;
  if (/^\d{13}$/.test(plain)) return { at: Number(plain) };
  if (/^\d{10}$/.test(plain)) return { at: Number(plain) * 1000 };
  const digits = DIGITS.exec(plain);
  if (digits) return instant(digits.slice(1), '', '');
  const [, year = '', month = '', day = '', half = '', hour, minute, second, late, offset = ''] =
    SPELT.exec(plain) ?? [];
  return instant([year, month, day, hour ?? '', minute ?? '', second ?? ''], late ?? half, offset);
}
