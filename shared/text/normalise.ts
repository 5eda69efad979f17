import { withFewMarks } from './marks.ts';

/** A lone surrogate is no character: it cannot be stored as UTF-8 without being changed. */
class BrokenText extends Error {
  override readonly name = 'BrokenText';
}

// C0 without tab and line feed, DEL, C1.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is stripped
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// biome-ignore lint/suspicious/noMisleadingCharacterClass: each stands for itself here
const ZERO_WIDTH = /[\u00ad\u034f\u115f\u1160\u180e\u200b\u200c\u2060-\u2064\ufeff\uffa0\u3164]/g;
// A joiner stays only between two parts of one emoji.
const STRAY_JOINER =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the selector is one of the characters looked for
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/**
 * The text as it is kept: NFC, LF line ends, no zero-width, bidi or control characters but tab and line feed, no
 * more than thirty marks upon one letter.
 * @throws BrokenText on a lone surrogate.
 */
export function normaliseText(text: string): string {
  if (!text.isWellFormed())
    throw new BrokenText('the text holds half a character (a lone surrogate)');
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(BIDI, '')
    .replace(ZERO_WIDTH, '')
    .replace(STRAY_JOINER, '');
  return withFewMarks(plain).normalize('NFC');
}

/** The same on one line: titles, names and addresses; so no mail header can be started in them. */
export const singleLine = (text: string): string =>
  normaliseText(text.replace(/[\u0085\u2028\u2029]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
