import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** Names under which Korean mailers announce 완성형; all of them send the extended syllables of CP949 too. */
const WANSUNG =
  /^x?(?:euckr|cp949|ms949|windows949|mswin949|uhc|ksc?56011?9?8?[79]?|korean|csksc56011987|isoir149)$/;
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;
const ESCAPE = 0x1b;
/** ESC $ ) C: from here on SO means 완성형. */
const DESIGNATOR = Buffer.from('\u001b$)C', 'latin1');

const plain = (label: string): string => label.toLowerCase().replace(/[^a-z0-9]/g, '');

/**
 * The text of bytes under the label that came with them. A label is a claim: what is well-formed UTF-8 is UTF-8, and what
 * is not well-formed under a label of UTF-8, ASCII or none is 완성형, the older default of Korean mailers. Never throws.
 */
export function decoded(bytes: Buffer, label = ''): string {
  const name = plain(label);
  if (name === 'iso2022kr' || bytes.includes(DESIGNATOR)) return fromIso2022Kr(bytes);
  if (name.startsWith('utf16') || name.startsWith('utf32') || name.startsWith('iso2022'))
    return iconv.encodingExists(label) ? iconv.decode(bytes, label) : bytes.toString('latin1');
  if (isUtf8(bytes)) return bytes.toString('utf8').replace(/^\ufeff/, '');
  if (name === 'utf8' && isNearlyUtf8(bytes)) return bytes.toString('utf8');
  if (WANSUNG.test(name) || isGuess(name)) return iconv.decode(bytes, 'cp949');
  return iconv.encodingExists(label) ? iconv.decode(bytes, label) : iconv.decode(bytes, 'cp949');
}

/** UTF-8 in which a few bytes are gone, as where a program cut it in the middle of a character. 완성형 read as UTF-8 is mostly holes. */
function isNearlyUtf8(bytes: Buffer): boolean {
  const text = bytes.toString('utf8');
  const holes = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  return holes * 8 <= whole;
}

/** UTF-7 is none: it can carry markup past whoever looks for it. */
const isGuess = (name: string): boolean =>
  name === '' || name === 'utf8' || name.endsWith('ascii') || name === 'unknown' || name === 'utf7';

/** ISO-2022-KR (RFC 1557) is 완성형 in seven bits: between SO and SI each byte lacks its highest bit. */
function fromIso2022Kr(bytes: Buffer): string {
  const eight = Buffer.alloc(bytes.length);
  let length = 0;
  let shifted = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === ESCAPE && bytes.subarray(at, at + DESIGNATOR.length).equals(DESIGNATOR))
      at += DESIGNATOR.length - 1;
    else if (byte === SHIFT_OUT) shifted = true;
    else if (byte === SHIFT_IN) shifted = false;
    else {
      // A line ends a shift that was forgotten.
      if (byte === 0x0a) shifted = false;
      eight[length] = shifted && byte > 0x20 ? byte | 0x80 : byte;
      length += 1;
    }
  }
  return iconv.decode(eight.subarray(0, length), 'cp949');
}
