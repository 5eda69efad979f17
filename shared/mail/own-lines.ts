import { lettersOf, lineLetters } from './line-marks.ts';
import type { Reply } from './quote.ts';
import { headLines, isTrailer } from './quote-layouts.ts';

/** So many lines of theirs may one line of ours have become. */
const MOST_JOINED = 6;
/** So many of our lines in a row are a quotation, whatever stands around them. */
const MOST_UNMARKED = 2;
/** So many lines without letters may stand between two pieces of a line. */
const NEAR = 3;
/** A quotation within a quotation within a quotation. */
const MOST_HEADS = 5;
const MOST_SILENT = 40;
const LONGEST_LINE = 2000;
/** A try costs a few microseconds: these take about a tenth of a second. */
const MOST_TRIES = 20_000;

const MARKED = /^\s{0,20}[>|│]/;
/** Nothing but marks of a quotation. */
const isEmpty = (line: string): boolean => line.length <= LONGEST_LINE && /^[\s>|│]*$/.test(line);

/** No word: an empty line, marks, a rule. */
const isSilent = (line: string): boolean => line.length <= LONGEST_LINE && lettersOf(line) === '';

/**
 * Parts a reply from the lines of ours that it quotes: those lines, the marks and heads that belong to them, and nothing
 * else. Answers between them, what follows them and what anybody else wrote stay. Undefined where no line is ours.
 * Together the two hold all of the text; where more was said below a line of ours, `quoted` is all of it, in its order.
 * @param isOurs tells of a line's letters whether it stands in a mail of ours
 */
export function partedReply(text: string, isOurs: (letters: string) => boolean): Reply | undefined {
  const lines = text.split('\n');
  const ours = ourLines(lines, isOurs);
  if (!ours.includes(true)) return undefined;
  const left = quotedLines(lines, ours);
  surroundings(lines, left);
  const said = without(lines, left).join('\n').trim();
  if (said === '' || !left.includes(true)) return { said: text.trim(), quoted: '' };
  const first = left.indexOf(true);
  const isBelow = lines.slice(first).every((line, at) => left[first + at] || line.trim() === '');
  return { said, quoted: (isBelow ? lines.slice(first).join('\n') : text).trim() };
}

/** What stays, with an empty line where something was. */
function without(lines: readonly string[], left: readonly boolean[]): readonly string[] {
  const kept: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (!left[at]) kept.push(line);
    else if (kept.at(-1)?.trim()) kept.push('');
  }
  return kept;
}

/** Which lines are ours, alone or as pieces of one that a program broke. */
function ourLines(lines: readonly string[], isOurs: (letters: string) => boolean): boolean[] {
  const ours = lines.map(() => false);
  const pieces = lines.map((line) => (line.length <= LONGEST_LINE ? lettersOf(line) : ''));
  let tries = 0;
  const tried = (letters: string) => {
    tries += 1;
    return isOurs(letters);
  };
  for (let at = 0; at < lines.length && tries < MOST_TRIES; at += 1) {
    if (pieces[at] === '') continue;
    const end = lastPiece(pieces, at, tried);
    const last = end ?? (tried(lineLetters(lines[at] ?? '')) ? at : undefined);
    if (last === undefined) continue;
    ours.fill(true, at, last + 1);
    at = last;
  }
  return ours;
}

/** Where the longest line of ours ends that begins here. */
function lastPiece(
  pieces: readonly string[],
  from: number,
  isOurs: (letters: string) => boolean,
): number | undefined {
  let joined = '';
  let found: number | undefined;
  let at: number | undefined = from;
  for (let count = 0; at !== undefined && count < MOST_JOINED; count += 1) {
    joined += pieces[at] ?? '';
    if (joined.length > LONGEST_LINE) break;
    if (isOurs(joined)) found = at;
    at = nextPiece(pieces, at);
  }
  return found;
}

/** The next line with letters, where at most a few without stand before it. */
function nextPiece(pieces: readonly string[], after: number): number | undefined {
  for (let at = after + 1; at <= after + NEAR && at < pieces.length; at += 1)
    if (pieces[at] !== '') return at;
  return undefined;
}

/** What of our lines is quoted: behind a mark, below the head of a quotation of ours, or several in a row. */
function quotedLines(lines: readonly string[], ours: readonly boolean[]): boolean[] {
  const left = lines.map(() => false);
  let isBelowHead = false;
  for (let at = 0; at < lines.length; at += 1) {
    const head = ours[at] ? 0 : headLines(lines, at);
    if (head > 0) {
      if (!isOursNext(lines, ours, at + head)) continue;
      isBelowHead = true;
      left.fill(true, at, at + head);
      at += head - 1;
    } else if (ours[at] && (isBelowHead || MARKED.test(lines[at] ?? ''))) left[at] = true;
  }
  inRows(lines, ours, left);
  return left;
}

/** Whether a quotation of ours begins here, or another head of one. */
function isOursNext(lines: readonly string[], ours: readonly boolean[], from: number): boolean {
  let heads = 0;
  for (let at = from; at < lines.length; ) {
    if (ours[at]) return true;
    const head = headLines(lines, at);
    if (head > 0) heads += 1;
    if (heads > MOST_HEADS || (head === 0 && !isSilent(lines[at] ?? ''))) return false;
    if (head === 0 && at - from > MOST_SILENT) return false;
    at += Math.max(head, 1);
  }
  return false;
}

function inRows(lines: readonly string[], ours: readonly boolean[], left: boolean[]): void {
  let row: number[] = [];
  const end = () => {
    if (row.length > MOST_UNMARKED) for (const at of row) left[at] = true;
    row = [];
  };
  for (const [at, line] of lines.entries()) {
    if (ours[at]) row.push(at);
    else if (!isSilent(line)) end();
  }
  end();
}

/** Lines without words between lines that are left out go with them, as do those and a telephone's own before them. */
function surroundings(lines: readonly string[], left: boolean[]): void {
  let gap: number[] = [];
  let isAfterOurs = false;
  const marksAfterOurs = () => {
    // Rules and signatures below our lines are the writer's; marks without words are not.
    for (const at of isAfterOurs ? gap : []) {
      if (!isEmpty(lines[at] ?? '')) return;
      left[at] = true;
    }
  };
  for (const [at, line] of lines.entries()) {
    if (left[at]) {
      for (const one of gap) left[one] = true;
      gap = [];
      isAfterOurs = true;
    } else if (isSilent(line) || isTrailer(line)) gap.push(at);
    else {
      marksAfterOurs();
      gap = [];
      isAfterOurs = false;
    }
  }
  marksAfterOurs();
}
