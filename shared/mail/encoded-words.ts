import { decoded } from './charset.ts';

/** An encoded word (RFC 2047), with the language that RFC 2231 allows behind its charset. */
const WORD = /=\?([^?\s*]{1,60})(?:\*[^?\s]{0,40})?\?([bq])\?([^?]*)\?=/gi;

/**
 * A header's value as text. @param value its bytes as latin1: raw bytes above ASCII are UTF-8 or 완성형, as in bodies, and
 * encoded words stand for bytes of their charset. A character may be split over two words. Never throws.
 */
export function headerText(value: string): string {
  let text = '';
  let at = 0;
  let label = '';
  let held: Buffer[] = [];
  const put = () => {
    if (held.length > 0) text += decoded(Buffer.concat(held), label);
    held = [];
  };
  for (const match of value.matchAll(WORD)) {
    const [whole, charset = '', kind = '', coded = ''] = match;
    const between = value.slice(at, match.index);
    // White space between two words is part of neither.
    if (held.length === 0 || between.trim() !== '') {
      put();
      text += decoded(Buffer.from(between, 'latin1'));
    }
    if (charset.toLowerCase() !== label) put();
    label = charset.toLowerCase();
    held.push(kind.toLowerCase() === 'b' ? Buffer.from(coded, 'base64') : unquoted(coded));
    at = match.index + whole.length;
  }
  put();
  return text + decoded(Buffer.from(value.slice(at), 'latin1'));
}

const unquoted = (word: string): Buffer =>
  percentless(word.replaceAll('_', ' '), /=([0-9a-f]{2})/gi);

/** The bytes that codes of two hex digits and the characters between them stand for. */
export const percentless = (coded: string, code: RegExp): Buffer =>
  Buffer.from(
    coded.replace(code, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
