import { headLines, isTrailer, LONGEST } from './quote-layouts.ts';

/** A reply in two parts that together hold all of it: what its writer says, and what their program quoted below. */
export interface Reply {
  readonly said: string;
  readonly quoted: string;
}

const FORWARDED =
  /^[\s>]*[-_=*]{2,}\s*\[?\s*(?:forwarded message|begin forwarded message|전달된\s*(?:메일|메시지)|전달\s*(?:메일|메시지))\s*\]?\s*[-_=*]{2,}\s*$|^\s*begin forwarded message:\s*$/i;
const FORWARDED_SUBJECT = /^\s*(?:\[?\s*(?:전달|fwd?)\s*\]?\s*[:：]|\[전달\])/i;

/** Whether somebody else's text is what is sent: then nothing of it is a quotation. */
export const isForwarded = (subject: string, text: string): boolean =>
  FORWARDED_SUBJECT.test(subject.slice(0, LONGEST)) ||
  text.split('\n').some((line) => line.length <= LONGEST && FORWARDED.test(line));

/**
 * Parts a reply from what it quotes by layouts alone, for mails of ours that were sent without marks of their lines. Nothing is lost: the two together hold every character but white space between
 * them; where nothing would remain, all of it was said. Linear in the text, whatever a stranger wrote.
 */
export function strippedReply(text: string): Reply {
  const lines = text.split('\n');
  const start = lines.findIndex((_, at) => headLines(lines, at) > 0);
  const cut = beforeTrailer(
    lines,
    Math.min(start < 0 ? lines.length : start, trailingQuote(lines)),
  );
  const said = lines.slice(0, cut).join('\n').trim();
  if (said === '') return { said: text.trim(), quoted: '' };
  return { said, quoted: lines.slice(cut).join('\n').trim() };
}

/** Where the lines with `>` begin that reach to the end. */
function trailingQuote(lines: readonly string[]): number {
  let at = lines.length;
  while (at > 0 && /^\s*(?:>|$)/.test(lines[at - 1] ?? '')) at -= 1;
  return lines.slice(at).some((line) => line.trim() !== '') ? at : lines.length;
}

/** Rules and what a telephone adds belong to what follows them. */
function beforeTrailer(lines: readonly string[], cut: number): number {
  let at = cut;
  while (at > 0 && isTrailer(lines[at - 1] ?? '')) at -= 1;
  return at;
}

const PREFIX = /^\s*\[?(?:re|fwd?|aw|wg|sv|회신|답장|답변|전달)(?:\s*\[\d+\])?\]?\s*[:：]\s*/i;

/** A subject without what programs put before it, over and over. */
export function bareSubject(subject: string): string {
  let bare = subject.slice(0, 1000);
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(PREFIX, '');
  }
  return bare.trim();
}
