import { decoded } from './charset.ts';
import { headerText, percentless } from './encoded-words.ts';

/** A header's value that has parameters: `text/plain; charset=utf-8`. */
export interface Parametrised {
  /** What stands before the first semicolon, in lower case. */
  readonly value: string;
  /** By name in lower case; values as text. */
  readonly parameters: ReadonlyMap<string, string>;
}

const LONGEST = 64 * 1024;
const SIGNS = /[\s;]*/y;
const NAME = /[\s;]*([^\s;="]{1,100})\s*=\s*/y;

/** A piece of a parameter that is spread over several, or coded (RFC 2231). */
interface Piece {
  readonly index: number;
  readonly coded: boolean;
  readonly value: string;
}

/** Content-Type and Content-Disposition as programs write them, right or not. @param field the value as latin1 */
export function parametrised(field: string): Parametrised {
  const text = field.slice(0, LONGEST);
  const [value = ''] = text.split(';', 1);
  const pieces = new Map<string, Piece[]>();
  for (let at = value.length; at < text.length; ) {
    NAME.lastIndex = at;
    const [whole, name] = NAME.exec(text) ?? [];
    if (whole === undefined || name === undefined) {
      SIGNS.lastIndex = at;
      SIGNS.exec(text);
      const next = text.indexOf(';', Math.max(SIGNS.lastIndex, at + 1));
      if (next < 0) break;
      at = next;
      continue;
    }
    const read = valueAt(text, at + whole.length);
    at = read.end;
    const [base = '', ...marks] = name.toLowerCase().split('*');
    const index = Number.parseInt(marks[0] ?? '', 10);
    const piece = {
      index: Number.isNaN(index) ? -1 : index,
      coded: name.endsWith('*'),
      value: read.value,
    };
    pieces.set(base, [...(pieces.get(base) ?? []).slice(0, 50), piece]);
  }
  const parameters = [...pieces].map(([name, all]) => [name, joined(all)] as const);
  return { value: value.trim().toLowerCase(), parameters: new Map(parameters) };
}

function valueAt(text: string, at: number): { readonly value: string; readonly end: number } {
  if (text[at] !== '"') {
    const next = text.indexOf(';', at);
    const end = next < 0 ? text.length : next;
    return { value: text.slice(at, end).trim(), end };
  }
  let value = '';
  let end = at + 1;
  for (; end < text.length && text[end] !== '"'; end += 1) {
    // A program of Windows writes the backslash of a path as it is; only a quote is ever escaped.
    if (text[end] === '\\' && /["\\]/.test(text[end + 1] ?? '')) end += 1;
    value += text[end];
  }
  return { value, end: end + 1 };
}

function joined(pieces: readonly Piece[]): string {
  const coded = pieces.filter((piece) => piece.coded || piece.index >= 0);
  const [plain] = pieces.filter((piece) => !coded.includes(piece));
  if (coded.length === 0) return headerText(plain?.value ?? '');
  const inOrder = coded.toSorted((a, b) => a.index - b.index);
  // The first piece begins with charset'language'.
  const [charset, language, ...rest] = (inOrder[0]?.value ?? '').split("'");
  const isCoded = inOrder[0]?.coded === true && language !== undefined && rest.length > 0;
  const first = rest.join("'");
  const bytes = inOrder.map((piece, at) => {
    const value = at === 0 && isCoded ? first : piece.value;
    return piece.coded ? percentless(value, /%([0-9a-f]{2})/gi) : Buffer.from(value, 'latin1');
  });
  const whole = Buffer.concat(bytes);
  return isCoded ? decoded(whole, charset) : headerText(whole.toString('latin1'));
}
