/** Between these two pdfkit always may begin a new line. */
const MAY_END = /(?<=[ \n])|(?<=[가-힣一-鿿])(?=[가-힣一-鿿])/u;
/** A piece of so few characters fits into any column of ours. */
const SHORT = 12;
/** Signs without a width never fill a line. */
const MOST_SIGNS = 500;
const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });

/**
 * The text with a line's end wherever a piece of it has no place to break and is wider than the column. pdfkit tries
 * such a piece letter by letter and measures it anew each time: 8,000 letters without a space took it 20 s.
 * `width` in points; `widthOf` measures one sign in the font in use.
 */
export function withLineEnds(
  text: string,
  width: number,
  widthOf: (sign: string) => number,
): string {
  return text
    .split(MAY_END)
    .map((piece) => (piece.length > SHORT ? cut(piece, width, widthOf) : piece))
    .join('');
}

function cut(piece: string, width: number, widthOf: (sign: string) => number): string {
  const lines: string[] = [];
  let from = 0;
  let used = 0;
  for (const { segment, index } of graphemes.segment(piece)) {
    const own = segment === ' ' ? 0 : widthOf(segment); // it hangs over the edge unseen
    const isFull = used + own > width || index - from >= MOST_SIGNS;
    if (isFull && index > from) {
      lines.push(piece.slice(from, index));
      from = index;
      used = 0;
    }
    used += own;
  }
  return [...lines, piece.slice(from)].join('\n');
}

/** Cuts texts for the columns of a document, in the type that was set on it last (`size` in points). Each sign is measured once. */
export function columns(doc: { widthOfString(sign: string): number }) {
  const widths = new Map<string, number>();
  return (type: { readonly size: number; readonly bold?: boolean }, text: string, width: number) =>
    // pdfkit measures the end of a line as a sign of its own.
    withLineEnds(text, width - type.size, (sign) => {
      const key = `${type.size} ${type.bold === true} ${sign}`;
      const known = widths.get(key) ?? doc.widthOfString(sign);
      widths.set(key, known);
      return known;
    });
}
