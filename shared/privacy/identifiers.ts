import { type DigitView, OTHER_LETTER } from './digits.ts';

/** Something between two digits that is no word: spaces, line breaks, dots, dashes, emoji; never a mask's `*`. */
const S = `[^a-z0-9가-힣*${OTHER_LETTER}]{0,4}`;
const digits = (n: number): string => Array(n).fill('\\d').join(S);
const MONTH = `(?:0${S}[1-9]|1${S}[0-2])`;
const DAY = `(?:0${S}[1-9]|[12]${S}\\d|3${S}[01])`;
const BIRTH = `(?:(?:1${S}9|2${S}0)${S})?\\d${S}\\d${S}${MONTH}${S}${DAY}`;
const SERIAL = `[1-8]${S}${digits(6)}`;
/** Between the halves of a keyword. */
const GAP = '\\s{0,8}';
const RRN_WORD = `(?:주민|등록|앞${GAP}자리|앞${GAP}번호|앞자|resident|registration|RRN|ARN)`;

interface Pattern {
  /** With what it may begin. */
  readonly first: string;
  readonly look: RegExp;
  /** How many of the match's digits are cut: its last ones, or its first ones when negative. */
  readonly cut: number;
  readonly keep?: (match: string) => boolean;
}

const DIGITS = '0123456789';

const pattern = (first: string, source: string, cut: number, keep?: Pattern['keep']): Pattern => ({
  first: first + first.toLowerCase(),
  look: new RegExp(source, 'iy'),
  cut,
  ...(keep && { keep }),
});

const plainDigits = (match: string): string => match.replace(/\D/g, '');

/** Doubles every second digit from the right; a card's number sums to a multiple of ten. */
function luhn(number: string): boolean {
  let sum = 0;
  for (const [i, char] of [...number].reverse().entries()) {
    const doubled = Number(char) * (1 + (i % 2));
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const isCard = (match: string): boolean => {
  const number = plainDigits(match);
  return /^(?:[3-69]|2[2-7])/.test(number) && luhn(number);
};

/** Numbers that people write every day and that must survive: telephones, dates, receipt numbers, amounts. */
const ORDINARY =
  /(?<!\d)0\d{1,2}[-. )]{1,2}\d{3,4}[-. ]\d{4}(?!\d)|(?<!\d)(?:19|20)\d\d ?[-./] ?\d{1,2} ?[-./] ?\d{1,2}(?!\d)|(?<!\d)20\d\d-\d{6,8}-\d(?!\d)|(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)|\d\d:\d\d/;
/** Digits on both sides of what reads like one make it a part of something longer: what is hidden so would leak. */
const notOrdinary = (match: string): boolean => {
  const found = ORDINARY.exec(match);
  if (!found) return true;
  return (
    /\d/.test(match.slice(0, found.index)) && /\d/.test(match.slice(found.index + found[0].length))
  );
};
const card = (length: number): Pattern =>
  pattern(DIGITS, digits(length), 4 - length, (match) => isCard(match) && notOrdinary(match));

/** Each begins at a digit or, with its keyword, before it. */
const PATTERNS: readonly Pattern[] = [
  pattern(DIGITS, `${BIRTH}${S}${SERIAL}`, 6, notOrdinary),
  pattern('주등앞RA', `${RRN_WORD}\\D{0,30}?${digits(6)}\\d?\\D{1,40}?${SERIAL}`, 6, notOrdinary),
  pattern(
    '주외RA',
    `(?:주민|외국인${GAP}등록|(?:resident|alien)\\s${GAP}reg)\\D{0,30}?${digits(13)}`,
    6,
  ),
  pattern('뒷뒤', `(?:뒷${GAP}자리|뒤${GAP}자리|뒷${GAP}번호)\\D{0,10}?${SERIAL}`, 6, notOrdinary),
  ...[16, 15, 14, 19].map(card),
  pattern(
    'MSRGDO',
    `[MSRGDO]${S}(?:${digits(8)}|${digits(3)}${S}[A-Z]${S}${digits(4)})`,
    8,
    notOrdinary,
  ),
  pattern(
    '여P',
    `(?:여권|passport)[^\\d*]{0,20}?[A-Z]{1,2}${S}\\d${S}\\d${S}\\d${S}[A-Z0-9]${S}${digits(3)}(?:${S}\\d){0,2}`,
    9,
  ),
  pattern(DIGITS, '(?:1[1-9]|2[0-8])[-. ]\\d{2}[-. ]\\d{6}[-. ]\\d{2}', 8),
  pattern('면', `면허[^\\d*]{0,20}?${digits(12)}`, 8),
  pattern('면', `면허[^\\d*]{0,20}?${digits(10)}(?!${S}\\d)`, 8),
];

const beginning = new Map<string, readonly Pattern[]>();
for (const char of new Set(PATTERNS.flatMap(({ first }) => [...first])))
  beginning.set(
    char,
    PATTERNS.filter(({ first }) => first.includes(char)),
  );

/** More units than any pattern reads, with the one that must not follow it. */
export const REACH = 160;

/** Every identifier has six digits in a row or a letter before a digit; most petitions have neither, and the patterns are slow to compile. */
const CANDIDATE = new RegExp(`${digits(6)}|[a-z]${S}\\d`, 'i');

export const mayHoldIdentifier = (shown: string): boolean => CANDIDATE.test(shown);

/** A part of a view: its code points from `start` to before `end`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The code points (by index in the view) to cut, of the identifiers that begin in this part; time grows with the part alone. */
export function identifiersIn(view: DigitView, words: boolean, part: TextRange): readonly number[] {
  const shown = words ? view.worded : view.plain;
  const first = Math.max(0, part.start - 1);
  const read = shown.slice(first, part.end + REACH);
  const text = read.join('');
  if (!mayHoldIdentifier(text)) return [];
  const from: number[] = [];
  for (const [i, units] of read.entries()) for (const _ of units) from.push(first + i);
  const plainDigitAt = (i: number): boolean => {
    const place = from[i];
    return /\d/.test(text.charAt(i)) && place !== undefined && shown[place] === view.plain[place];
  };
  const cut: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const place = from[at] ?? part.end;
    if (place < part.start) continue;
    if (place >= part.end) break;
    const patterns = beginning.get(text.charAt(at));
    if (!patterns || isInside(text, at, plainDigitAt)) continue;
    for (const { look, cut: count, keep } of patterns) {
      look.lastIndex = at;
      const match = look.exec(text)?.[0];
      // A match is not the beginning of a longer number; a syllable beside it is no part of a number.
      if (match === undefined || plainDigitAt(at + match.length) || keep?.(match) === false)
        continue;
      const places = [...match].flatMap((char, i) => (/\d/.test(char) ? [at + i] : []));
      const chosen = count > 0 ? places.slice(-count) : places.slice(0, -count);
      for (const digit of chosen) cut.push(from[digit] ?? place);
    }
  }
  return cut;
}

/** Whether the place lies within a longer number or word, so that nothing begins there. */
function isInside(text: string, at: number, plainDigitAt: (i: number) => boolean): boolean {
  return /[A-Za-z]/.test(text.charAt(at))
    ? /[A-Za-z0-9]/.test(text.charAt(at - 1))
    : /\d/.test(text.charAt(at)) && plainDigitAt(at - 1);
}
