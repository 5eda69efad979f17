import { withFewMarks } from './marks.ts';

/** A lone surrogate is no character: it cannot be stored as UTF-8 without being changed. */
class BrokenText extends Error {
  override readonly name = 'BrokenText';
}

/** Most texts hold nothing else: there is nothing to clean in them, and nothing to compose. */
const PLAIN = /^[\t\n -~·–—‘’“”…가-힣ㄱ-ㅎㅏ-ㅣ]*$/;
// What other programs write for a new line: vertical tab (Word), form feed, NEL, line and paragraph separator.
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// C0 without tab and line feed, DEL, C1.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is stripped
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/g;
// Also the fillers of Hangul, the place of a pasted picture, and the marks of annotations.
const INVISIBLE =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself here
  /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\ufeff\uffa0\u3164\ufff9-\ufffc]/g;
// A joiner stays only between two parts of one emoji, and where the script of both neighbours is written with it.
const JOINING =
  '\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gujarati}\\p{Script=Gurmukhi}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Oriya}\\p{Script=Sinhala}\\p{Script=Tamil}\\p{Script=Telugu}';
const STRAY_JOINER = new RegExp(
  `(?<![\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f${JOINING}])\\u200d|\\u200d(?![\\p{Extended_Pictographic}${JOINING}])|(?<![${JOINING}])\\u200c|\\u200c(?![${JOINING}])`,
  'gu',
);
// The letters of a flag (England, Scotland, Wales) follow the black flag; anywhere else nobody sees them.
const STRAY_TAGS = /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]+/gu;

/**
 * The text as it is kept: NFC, LF line ends, nothing that nobody sees (zero-width, bidi and control characters but tab
 * and line feed), no more than thirty marks upon one letter.
 * @throws BrokenText on a lone surrogate.
 */
export function normaliseText(text: string): string {
  if (PLAIN.test(text)) return text;
  if (!text.isWellFormed())
    throw new BrokenText('the text holds half a character (a lone surrogate)');
  const plain = text
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, '')
    .replace(BIDI, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(STRAY_TAGS, '');
  return withFewMarks(plain).normalize('NFC');
}

/** The same on one line: titles, names and addresses; so no mail header can be started in them. */
export const singleLine = (text: string): string => normaliseText(text).replace(/\s+/g, ' ').trim();

/** Whether there is anything to see in a text: spaces, marks without a letter and blank Braille are nothing. */
export const saysSomething = (text: string): boolean => /[^\s\p{M}\p{Cf}\u2800]/u.test(text);

/** A decoded value with every text in it as it is kept: what was pasted unseen is gone before anything is judged. */
export function cleanedValue(value: unknown): unknown {
  if (typeof value === 'string') return normaliseText(value);
  if (Array.isArray(value)) return value.map(cleanedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleanedValue(one)]));
}
