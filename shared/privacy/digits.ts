/** Stands for every letter and number that is neither ASCII nor a Hangul syllable, so that no pattern needs Unicode's tables: those cost 50 ms of a start. */
export const OTHER_LETTER = '\u0002';

/** A text as somebody reads it who looks for numbers: disguised digits are digits, invisible signs are not there. */
export interface DigitView {
  /** The index of each visible code point in the text. */
  readonly at: readonly number[];
  /** What each is read as: a unit or two; `*` once it is cut. */
  readonly plain: string[];
  /** The same, where a syllable that names a digit (이, 일, 二) counts as one. */
  readonly worded: string[];
}

const HANGUL: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '영공零〇',
    '일一壹',
    '이二貳',
    '삼三參',
    '사四',
    '오五',
    '육륙六',
    '칠七',
    '팔八',
    '구九',
  ].flatMap((words, digit) => [...words].map((word) => [word, String(digit)])),
);

/** ASCII, Hangul and the signs of a sentence: each is read as itself, none is a letter or digit in another dress. */
const ITSELF = /^[\0-\x7f가-힣·\u2010-\u2027\u3000-\u3003\u3008-\u3011]*$/;
const DIGIT_WORD = new RegExp(`[${Object.keys(HANGUL).join('')}]`, 'g');

/** Such a text with the syllables that name a digit as digits; undefined for any other text: it needs a view. */
export const plainWorded = (text: string): string | undefined =>
  ITSELF.test(text) ? text.replace(DIGIT_WORD, (word) => HANGUL[word] ?? word) : undefined;

export function digitView(points: readonly string[]): DigitView {
  const view = { at: [] as number[], plain: [] as string[], worded: [] as string[] };
  for (const [i, point] of points.entries()) {
    const itself = isItself(point);
    if (!itself && /[\p{Cf}\p{M}\u115f\u1160\u3164]/u.test(point)) continue;
    const read = itself ? point : withoutTables(spelled(point));
    view.at.push(i);
    view.plain.push(read);
    view.worded.push(HANGUL[point] ?? read);
  }
  return view;
}

/** Every unit that is neither ASCII nor a Hangul syllable as the sign that the patterns know. */
const withoutTables = (units: string): string =>
  units.replace(/[^\0-\x7f가-힣]/g, (unit) => (/[\p{L}\p{N}]/u.test(unit) ? OTHER_LETTER : unit));

/** ASCII and Hangul syllables wear no other dress: nearly all of a petition, and not worth a pattern. */
function isItself(point: string): boolean {
  const code = point.charCodeAt(0);
  return code < 0x80 || (code >= 0xac00 && code <= 0xd7a3);
}

/** One code point as ASCII where it is a digit or a Latin letter in another dress (１, ①, ⑴, 𝟏, ٣, Ｍ). */
function spelled(point: string): string {
  if (isItself(point)) return point;
  const folded = point.normalize('NFKC');
  const digits = folded.replace(/[^0-9]/g, '');
  if (digits !== '' && /^[^\p{L}]*$/u.test(folded)) return digits;
  if (/^\p{Nd}$/u.test(folded)) return decimal(folded);
  if (/^[⓿❶-❾➀-➈➊-➒]$/u.test(folded)) return dingbat(folded);
  return /^[A-Za-z]$/.test(folded) ? folded : point.length === 1 ? point : '\u0001';
}

// Every script has its ten digits in a row from a code point that ends in 0 or 6.
function decimal(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const low = code & 0xf;
  return String(/\p{Nd}/u.test(String.fromCodePoint(code - low)) ? low : low - 6);
}

function dingbat(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  if (code === 0x24ff) return '0';
  const first = [0x278a, 0x2780, 0x2776].find((start) => code >= start) ?? code;
  return String(code - first + 1);
}
