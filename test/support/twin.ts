/** What a page reads as: without its marks, each entity as its sign, white space alike. */
const readingOf = (html: string): string =>
  plain(
    html
      .replace(/<head[^>]*>.*?<\/head>/gs, ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&amp;/g, '&'),
  );
const plain = (text: string): string => text.replace(/\s+/g, '');

/** A mail's own HTML is read as its page shows it. */
const wordsOf = (text: string): string =>
  /^<!doctype/i.test(text) ? readingOf(text) : plain(text);

/** Words for people: Hangul, or several words of letters; codes, ids, links and instants are none. */
const isProse = (text: string): boolean => /[가-힣]/.test(text) || /\p{L}+ \p{L}+/u.test(text);

function* proseIn(value: unknown, at = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string' && isProse(value)) yield [at, value];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) yield* proseIn(part, `${at}.${name}`);
}

/** What a JSON twin says to people that its page does not say, with where it stands; numbers kept on one line and paragraphs count alike. */
export function onlyInJson(json: unknown, html: string): readonly string[] {
  const read = readingOf(html);
  return [...proseIn(json)].flatMap(([at, text]) => (read.includes(wordsOf(text)) ? [] : [at]));
}
