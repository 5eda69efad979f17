import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { decoded } from './charset.ts';

/** One field of a header block, unfolded; its name in lower case, its value as latin1. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/** A block beyond this many bytes is cut: nobody who writes to us needs more. */
const MOST_BYTES = 256 * 1024;

/** Where the header block of a message ends. */
function endOfHeaders(raw: Buffer): number {
  const crlf = raw.indexOf('\r\n\r\n');
  const lf = raw.indexOf('\n\n');
  if (crlf < 0 && lf < 0) return raw.length;
  return crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf;
}

/** The fields of a message's own header block, in the order in which they stand. Lines that are no field are left out. */
export function fieldsOf(raw: Buffer): readonly Field[] {
  const block = raw.subarray(0, Math.min(endOfHeaders(raw), MOST_BYTES)).toString('latin1');
  return block
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
      return /^[!-9;-~]+$/.test(name) ? [{ name, value: line.slice(colon + 1).trim() }] : [];
    });
}

/** The first value of a field; undefined where there is none. */
export const firstOf = (fields: readonly Field[], name: string): string | undefined =>
  fields.find((field) => field.name === name)?.value;

const ENCODED_KR = /=\?iso-2022-kr\?([bq])\?([^?\s]*)\?=/gi;

/**
 * The message with a header block that any parser reads: raw bytes above ASCII as UTF-8 whatever they were, words in
 * ISO-2022-KR as words in UTF-8. The body's bytes stay as they are.
 */
export function withReadableHeaders(raw: Buffer): Buffer {
  const end = endOfHeaders(raw);
  const block = raw.subarray(0, end);
  const utf8 = isUtf8(block) ? block : Buffer.from(iconv.decode(block, 'cp949'));
  const text = utf8.toString('utf8');
  const words = text.replace(ENCODED_KR, (_all, kind: string, coded: string) => {
    const bytes = kind.toLowerCase() === 'b' ? Buffer.from(coded, 'base64') : unquoted(coded);
    return `=?utf-8?B?${Buffer.from(decoded(bytes, 'iso-2022-kr')).toString('base64')}?=`;
  });
  if (words === text && utf8 === block) return raw;
  return Buffer.concat([Buffer.from(words), raw.subarray(end)]);
}

const unquoted = (word: string): Buffer =>
  Buffer.from(
    word
      .replaceAll('_', ' ')
      .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    'latin1',
  );

const TYPED = /^(content-type:[ \t]*text\/(?:plain|html)\b[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/gim;

/** The message with every label of UTF-8, ASCII or none on a text taken off, for bytes that were something else. */
export function unlabelled(raw: Buffer): Buffer {
  const text = raw.toString('latin1');
  const named = /^content-type:/im.test(text.slice(0, endOfHeaders(raw)))
    ? text
    : `Content-Type: text/plain; charset=unknown\r\n${text}`;
  const open = named.replace(TYPED, (field: string) => {
    const label = /;\s*charset\s*=\s*"?([\w.:-]*)"?/i;
    const [whole, name = ''] = label.exec(field) ?? [];
    if (whole === undefined) return `${field}; charset=unknown`;
    return /^(?:utf-?8|us-ascii|ascii|)$/i.test(name)
      ? field.replace(whole, '; charset=unknown')
      : field;
  });
  return Buffer.from(open, 'latin1');
}
