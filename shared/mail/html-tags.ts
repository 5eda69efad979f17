/** A piece of an HTML text, as it stands there. */
export type Piece =
  | { readonly text: string }
  | { readonly tag: string; readonly closes: boolean; readonly attributes: string };

/** Elements whose content nobody reads. */
const UNREAD = new Set(['script', 'style', 'title']);

/**
 * The tags and texts of an HTML text, in order. What no browser would show (comments, scripts, styles) is left out; what
 * is never closed is text, for somebody may have meant it so. One pass: each search that finds nothing is made once.
 */
export function* htmlPieces(html: string): Generator<Piece> {
  const search = onceEach(html);
  let isQuoteBroken = false;
  let at = 0;
  while (at < html.length) {
    const found = html.indexOf('<', at);
    const open = found < 0 ? html.length : found;
    if (open > at) yield { text: html.slice(at, open) };
    if (open === html.length) return;
    at = open;
    if (html.startsWith('<!--', at)) {
      const end = search('-->', at + 4);
      at = end < 0 ? at + 4 : end + 3;
      continue;
    }
    const name = nameAt(html, at);
    if (name === undefined) {
      yield { text: '<' };
      at += 1;
      continue;
    }
    let end = isQuoteBroken ? search('>', at) : tagEnd(html, at);
    if (end < 0 && !isQuoteBroken) {
      isQuoteBroken = true; // a quote that nobody closes would swallow the rest
      end = search('>', at);
    }
    if (end < 0) {
      yield { text: '<' };
      at += 1;
      continue;
    }
    const closes = html[at + 1] === '/';
    const start = at + (closes ? 2 : 1) + name.length;
    const tag = name.toLowerCase();
    at = end + 1;
    yield { tag, closes, attributes: html.slice(start, end) };
    if (!closes && UNREAD.has(tag)) {
      const over = search(`</${tag}`, at);
      if (over >= 0) at = over;
    }
  }
}

const NAME = /[a-z][a-z0-9:-]{0,50}/iy;

/** The name of the tag that begins here, `!` for a declaration; undefined where none does. */
function nameAt(html: string, at: number): string | undefined {
  if (html[at + 1] === '!' || html[at + 1] === '?') return '!';
  NAME.lastIndex = at + (html[at + 1] === '/' ? 2 : 1);
  return NAME.exec(html)?.[0];
}

/** Where a tag ends, past signs in quoted values; -1 where it does not. */
function tagEnd(html: string, at: number): number {
  let quote = '';
  for (let end = at + 1; end < html.length; end += 1) {
    const sign = html[end] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '>') return end;
    else if ((sign === '"' || sign === "'") && html[end - 1] === '=') quote = sign;
  }
  return -1;
}

/** A search without regard to case that is not made again once it found nothing. */
function onceEach(html: string): (what: string, from: number) => number {
  const small = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const absent = new Set<string>();
  return (what, from) => {
    if (absent.has(what)) return -1;
    const at = small.indexOf(what, from);
    if (at < 0) absent.add(what);
    return at;
  };
}
