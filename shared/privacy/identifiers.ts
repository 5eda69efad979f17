import type { DigitView } from './digits.ts';

/** Stands for every letter and number that is neither ASCII nor a Hangul syllable, so that no pattern needs Unicode's tables: those cost 50 ms of a start. */
const OTHER_LETTER = '\u0002';
/** Something between two digits that is no word: spaces, line breaks, dots, dashes, emoji; never a mask's `*`. */
const S = `[^a-z0-9가-힣*${OTHER_LETTER}]{0,4}`;
const digits = (n: number): string => Array(n).fill('\\d').join(S);
const MONTH = `(?:0${S}[1-9]|1${S}[0-2])`;
const DAY = `(?:0${S}[1-9]|[12]${S}\\d|3${S}[01])`;
const BIRTH = `(?:(?:1${S}9|2${S}0)${S})?\\d${S}\\d${S}${MONTH}${S}${DAY}`;
const SERIAL = `[1-8]${S}${digits(6)}`;
const RRN_WORD = '(?:주민|등록|앞\\s*자리|앞\\s*번호|앞자|resident|registration|RRN|ARN)';

interface Pattern {
  readonly look: RegExp;
  /** How many of the match's digits are cut: its last ones, or its first ones when negative. */
  readonly cut: number;
  readonly keep?: (match: string) => boolean;
}

const pattern = (source: string, cut: number, keep?: Pattern['keep']): Pattern => ({
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
const notOrdinary = (match: string): boolean => !ORDINARY.test(match);
const card = (length: number): Pattern =>
  pattern(digits(length), 4 - length, (match) => isCard(match) && notOrdinary(match));

/** Each begins at a digit or, with its keyword, before it. */
const PATTERNS: readonly Pattern[] = [
  pattern(`${BIRTH}${S}${SERIAL}`, 6, notOrdinary),
  pattern(`${RRN_WORD}\\D{0,30}?${digits(6)}\\d?\\D{1,40}?${SERIAL}`, 6, notOrdinary),
  pattern(`(?:주민|외국인\\s*등록|resident\\s+reg|alien\\s+reg)\\D{0,30}?${digits(13)}`, 6),
  pattern(`(?:뒷\\s*자리|뒤\\s*자리|뒷\\s*번호)\\D{0,10}?${SERIAL}`, 6, notOrdinary),
  ...[16, 15, 14, 19].map(card),
  pattern(`[MSRGDO]${S}(?:${digits(8)}|${digits(3)}${S}[A-Z]${S}${digits(4)})`, 8, notOrdinary),
  pattern(
    `(?:여권|passport)[^\\d*]{0,20}?[A-Z]{1,2}${S}\\d${S}\\d${S}\\d${S}[A-Z0-9]${S}${digits(3)}(?:${S}\\d){0,2}`,
    9,
  ),
  pattern('(?:1[1-9]|2[0-8])[-. ]\\d{2}[-. ]\\d{6}[-. ]\\d{2}', 8),
  pattern(`면허[^\\d*]{0,20}?${digits(12)}`, 8),
  pattern(`면허[^\\d*]{0,20}?${digits(10)}(?!${S}\\d)`, 8),
];

/** Every identifier has six digits in a row or a letter before a digit; most petitions have neither, and the patterns are slow to compile. */
const CANDIDATE = new RegExp(`${digits(6)}|[a-z]${S}\\d`, 'i');

/** The code points (by index) that must be cut from what this view shows. */
export function identifiersIn({ text: shown, from, plain }: DigitView): readonly number[] {
  const cut: number[] = [];
  const text = shown.replace(/[^\0-\x7f가-힣]/g, (unit) =>
    /[\p{L}\p{N}]/u.test(unit) ? OTHER_LETTER : unit,
  );
  if (!CANDIDATE.test(text)) return cut;
  for (let at = 0; at < text.length; at++) {
    if (!/[0-9A-Za-z주등외앞뒷뒤여면]/.test(text.charAt(at))) continue;
    for (const { look, cut: count, keep } of PATTERNS) {
      look.lastIndex = at;
      const match = look.exec(text)?.[0];
      if (match === undefined || !stands(text, plain, at, match) || keep?.(match) === false)
        continue;
      const places = [...match].flatMap((char, i) => (/\d/.test(char) ? [at + i] : []));
      cut.push(
        ...(count > 0 ? places.slice(-count) : places.slice(0, -count)).flatMap(
          (place) => from[place] ?? [],
        ),
      );
    }
  }
  return cut;
}

/** Whether the match is not a piece of a longer number or word; a syllable beside it is no part of a number. */
function stands(text: string, plain: readonly boolean[], at: number, match: string): boolean {
  const end = at + match.length;
  const digitAt = (i: number): boolean => /\d/.test(text.charAt(i)) && plain[i] === true;
  const letterBefore = /[A-Za-z]/.test(match.charAt(0)) && /[A-Za-z0-9]/.test(text.charAt(at - 1));
  return !letterBefore && !(/\d/.test(match.charAt(0)) && digitAt(at - 1)) && !digitAt(end);
}
