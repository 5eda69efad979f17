import * as z from 'zod/mini';
import { type Suggested, suggestPerson } from './suggest-person.ts';

const Range = z.object({ from: z.int(), to: z.int() });
const PageText = z.object({
  page: z.int(),
  text: z.string(),
  /** 0 to 100; the page's own text is 100. */
  confidence: z.number(),
});
export type PageText = z.infer<typeof PageText>;

/** The content item `reading-<id>`: the only place of what was recognised. */
const ReadingText = z.object({
  /** The last page that was tried, counted from 1 as in the original; 0 before the first. */
  done: z.int(),
  /** The pages of which there is no picture. */
  lost: z.array(z.int()),
  /** The pages of which a part is missing or was guessed at; they have a picture all the same. */
  damaged: z._default(z.array(z.int()), []),
  range: z.optional(Range),
  pages: z.array(PageText),
  pdf: z._default(z.boolean(), false),
});
export type ReadingText = z.infer<typeof ReadingText>;

export const readingText = (
  content: Readonly<Record<string, unknown>> | undefined,
): ReadingText | undefined => z.safeParse(ReadingText, content).data;

/** Bytes of UTF-8 for all pages together: an item of the table has 400 KB in all. */
const MOST_BYTES = 200_000;
const MOST_SUGGESTED = 20_000;

/** Recognised text is shown and suggested from here on: tesseract's mean confidence in its words, 0 to 100. */
const READS_WELL = 80;
export const readsWell = ({ confidence }: Pick<PageText, 'confidence'>): boolean =>
  confidence >= READS_WELL;

/** What the pages that read well suggest of the petition and of the person behind it; nothing of the others. */
export function suggestedBy(pages: readonly PageText[]): Suggested & { readonly text?: string } {
  const text = pages
    .filter(readsWell)
    .map((page) => page.text)
    .join('\n\n')
    .slice(0, MOST_SUGGESTED);
  return { ...suggestPerson(text), ...(text !== '' && { text }) };
}

/** The item's body, with what its text suggests of the person behind it; what is too long is left out from the end. */
export function readingBody(
  reading: ReadingText,
): ReadingText & { readonly suggested: Suggested & { readonly text?: string } } {
  let left = MOST_BYTES;
  const pages = reading.pages.flatMap((page) => {
    const bytes = new TextEncoder().encode(JSON.stringify(page)).length;
    left -= bytes;
    return left > 0 ? [page] : [];
  });
  return { ...reading, pages, suggested: suggestedBy(pages) };
}

/** How sure the recogniser was on the whole, 0 to 100; undefined without any text. */
export function confidenceOf({ pages }: ReadingText): number | undefined {
  if (pages.length === 0) return undefined;
  const sum = pages.reduce((total, { confidence }) => total + confidence, 0);
  return Math.round(sum / pages.length);
}
