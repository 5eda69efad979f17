import { type Field, fieldsIn, firstOf, headersEnd } from './headers.ts';
import { parametrised } from './parameters.ts';
import { transferred } from './transfer.ts';

/** One part of a mail (RFC 2045, 2046). Its own bytes are decoded when they are asked for. */
export interface MimePart {
  /** The media type in lower case; `text/plain` where none is named. */
  readonly type: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** `attachment`, `inline` or what else it says; empty where it says nothing. */
  readonly disposition: string;
  /** The name of a file as text; empty where it has none. */
  readonly name: string;
  /** Its Content-ID without brackets. */
  readonly id: string;
  readonly fields: readonly Field[];
  readonly parts: readonly MimePart[];
  /** It says that it has parts, and none begins in it: then it is read as a text. */
  readonly broken?: true;
  bytes(): Buffer;
}

export interface Tree {
  readonly root: MimePart;
  /** There were more parts, or deeper ones, than anybody sends: the rest is not in the tree. */
  readonly cut: boolean;
}

const MOST_PARTS = 200;
const DEEPEST = 20;
/** RFC 2046 allows 70 characters. */
const LONGEST_BOUNDARY = 200;
const LF = 0x0a;

interface Budget {
  left: number;
  cut: boolean;
}

/** The parts of a mail. Linear in its size: no byte is looked at more often than parts may lie within one another. */
export function treeOf(raw: Buffer): Tree {
  const budget: Budget = { left: MOST_PARTS, cut: false };
  const root = partOf(raw, 'text/plain', budget, 0);
  return { root, cut: budget.cut };
}

function partOf(raw: Buffer, usual: string, budget: Budget, depth: number): MimePart {
  const { end, body } = headersEnd(raw);
  const fields = fieldsIn(raw.subarray(0, end));
  const value = (name: string) => firstOf(fields, name) ?? '';
  const { value: claimed, parameters } = parametrised(value('content-type'));
  const type = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/.test(claimed) ? claimed : usual;
  const placed = parametrised(value('content-disposition'));
  const encoding = value('content-transfer-encoding').trim().toLowerCase();
  const own = raw.subarray(body);
  let decodedOwn: Buffer | undefined;
  const bytes = () => {
    decodedOwn ??= transferred(own, encoding);
    return decodedOwn;
  };
  const common = {
    parameters,
    disposition: placed.value,
    name: placed.parameters.get('filename') ?? parameters.get('name') ?? '',
    id: value('content-id').replace(/[<>\s]/g, ''),
    fields,
    bytes,
  };
  const isMessage =
    /^message\/(?:rfc822|global|news)$/.test(type) ||
    (/^application\/octet-stream$/.test(type) && /\.eml$/i.test(common.name));
  if (isMessage) {
    const parts = within(budget, depth, () => [partOf(bytes(), 'text/plain', budget, depth + 1)]);
    return { ...common, type: 'message/rfc822', parts };
  }
  if (!type.startsWith('multipart/')) return { ...common, type, parts: [] };
  const pieces = piecesOf(own, parameters.get('boundary') ?? '', budget.left + 1);
  if (pieces.length === 0) return { ...common, type: 'text/plain', parts: [], broken: true };
  const each = type === 'multipart/digest' ? 'message/rfc822' : 'text/plain';
  const parts = pieces.flatMap((piece) =>
    within(budget, depth, () => [partOf(piece, each, budget, depth + 1)]),
  );
  return { ...common, type, parts };
}

function within(
  budget: Budget,
  depth: number,
  read: () => readonly MimePart[],
): readonly MimePart[] {
  if (budget.left <= 0 || depth >= DEEPEST) {
    budget.cut = true;
    return [];
  }
  budget.left -= 1;
  return read();
}

/** What stands between the delimiter lines, at most so many pieces; a last one that is not ended reaches to the end. */
function piecesOf(body: Buffer, boundary: string, most: number): readonly Buffer[] {
  if (boundary === '' || boundary.length > LONGEST_BOUNDARY) return [];
  const delimiter = Buffer.from(`--${boundary}`, 'latin1');
  const onNewLine = Buffer.from(`\n--${boundary}`, 'latin1');
  const pieces: Buffer[] = [];
  let start: number | undefined;
  const isFirst = body.subarray(0, delimiter.length).equals(delimiter);
  let at = isFirst ? 0 : body.indexOf(onNewLine) + 1;
  while (isFirst || at > 0) {
    const found = body.indexOf(LF, at);
    const lineEnd = found < 0 ? body.length : found;
    const rest = body.toString('latin1', at + delimiter.length, Math.min(lineEnd, at + 400)).trim();
    // Anything else is the longer boundary of another part.
    if (rest === '' || rest === '--') {
      if (start !== undefined) pieces.push(body.subarray(start, withoutBreak(body, start, at)));
      start = rest === '--' ? undefined : Math.min(lineEnd + 1, body.length);
      if (rest === '--' || pieces.length >= most) break;
    }
    const next = body.indexOf(onNewLine, lineEnd);
    if (next < 0) break;
    at = next + 1;
  }
  if (start !== undefined && pieces.length < most) pieces.push(body.subarray(start));
  return pieces;
}

/** The line break before a delimiter belongs to it. */
function withoutBreak(body: Buffer, start: number, at: number): number {
  let end = at;
  if (end > start && body[end - 1] === LF) end -= 1;
  if (end > start && body[end - 1] === 0x0d) end -= 1;
  return end;
}
