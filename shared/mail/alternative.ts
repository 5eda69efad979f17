/** Sentences by which a program says that the text is elsewhere. */
const ELSEWHERE =
  /html|mime|multi-?part|지원하지 ?않|표시할 수 없|표시되지 ?않|보이지 ?않|볼 수 없|브라우저|browser|mail (?:reader|client|viewer|program)|view (?:this|the|it)/i;
const LONGEST_NOTE = 400;
const COMPARED = 4000;

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Threes of letters: two texts that say the same have most of them in common, however their lines are broken. */
function threes(text: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (let at = 0; at + 3 <= text.length; at += 1) all.add(text.slice(at, at + 3));
  return all;
}

/**
 * The one text of two that a mail offers for the same thing (multipart/alternative). The plain one, which its writer's
 * program broke into lines; the HTML's where the plain one is empty, much shorter, or only says that there is HTML; both
 * where they differ and the HTML says as much.
 */
export function betterText(plain: string, html: string): string {
  const ofPlain = letters(plain);
  const ofHtml = letters(html);
  if (ofHtml === '') return plain;
  if (ofPlain === '') return html;
  if (ofPlain.length * 2 < ofHtml.length) return html;
  const known = threes(ofPlain.slice(0, 2 * COMPARED));
  const seen = [...threes(ofHtml.slice(0, COMPARED))];
  const common = seen.filter((three) => known.has(three)).length;
  if (common * 2 >= seen.length) return plain;
  if (plain.length <= LONGEST_NOTE && ELSEWHERE.test(plain)) return html;
  return ofHtml.length >= ofPlain.length ? `${plain}\n\n${html}` : plain;
}
