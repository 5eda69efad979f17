/** A text as somebody reads it who looks for numbers: disguised digits are digits, invisible signs are not there. */
export interface DigitView {
  readonly text: string;
  /** For each character of `text` the index of the code point it stands for. */
  readonly from: readonly number[];
  /** False where a word may only look like a digit (이, 일, 二). */
  readonly plain: readonly boolean[];
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

/** @param words whether syllables that name a digit count as one */
export function digitView(points: readonly string[], words: boolean): DigitView {
  let text = '';
  const from: number[] = [];
  const plain: boolean[] = [];
  for (const [i, point] of points.entries()) {
    if (!isItself(point) && /[\p{Cf}\p{M}\u115f\u1160\u3164]/u.test(point)) continue;
    const word = words ? HANGUL[point] : undefined;
    for (const unit of word ?? spelled(point)) {
      text += unit.length === 1 ? unit : '\u0001';
      from.push(i);
      plain.push(word === undefined);
    }
  }
  return { text, from, plain };
}

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
