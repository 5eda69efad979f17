import type { PageText, ReadingText } from '../../../shared/paper/reading-text.ts';
import {
  type PageRange,
  type Paper,
  pdfName,
  pictureName,
  RECOGNISED_PAGES,
  rangeOf,
  type Unread,
} from '../../../shared/petition/paper.ts';
import type { ReadDeps } from '../read-deps.ts';
import type { Press } from './open.ts';
import { recognisedPage } from './recognised-page.ts';

/** One chunk's work, real ms: far below the function's timeout, and little to repeat. */
const CHUNK = 60_000;

interface Work {
  readonly subject: string;
  readonly paper: Paper;
  /** The original, opened. */
  readonly body: Uint8Array;
  readonly key: Uint8Array;
  /** What earlier chunks have read. */
  readonly before: ReadingText | undefined;
}

export interface Chunk {
  /** Of the whole original. */
  readonly pages: number;
  readonly text: ReadingText;
  /** Why a page, or all of them, cannot be shown. */
  readonly because?: Unread;
  readonly isLast: boolean;
}

/** Reads on for about a minute from where the reading stands. */
export async function readChunk(work: Work, deps: ReadDeps): Promise<Chunk> {
  const press = deps.press(work.body);
  try {
    const opened = await press.ask({ want: 'opened' });
    if (opened.is === 'opened') return await readPages(work, press, opened, deps);
    const because = opened.is === 'shut' ? opened.because : 'broken';
    return { pages: 0, text: begun(work.paper), because, isLast: true };
  } finally {
    await press.close();
  }
}

const begun = ({ range }: Paper): ReadingText => ({
  done: (range?.from ?? 1) - 1,
  lost: [],
  damaged: [],
  pages: [],
  pdf: false,
  ...(range && { range }),
});

async function readPages(
  { subject, paper, key, before }: Work,
  press: Press,
  { pages, cut }: { readonly pages: number; readonly cut?: Unread },
  deps: ReadDeps,
): Promise<Chunk> {
  const { vault, elapsed } = deps;
  const range = rangeOf(paper, pages);
  const keep = (name: string, body: Uint8Array) => vault.put(subject, name, body, key, 'clean');
  const text = before ?? {
    ...begun(paper),
    pdf: await keptPdf(press, range, keep, subject, paper),
  };
  const read: PageText[] = [...text.pages];
  const lost = [...text.lost];
  const damaged = [...text.damaged];
  const isHurt = lost.length > 0 || damaged.length > 0;
  let because = cut ?? (isHurt ? ('broken' as const) : undefined);
  let page = text.done + 1;
  const began = elapsed();
  for (; page <= range.to && (page === text.done + 1 || elapsed() - began < CHUNK); page += 1) {
    const isRecognised = page < range.from + RECOGNISED_PAGES;
    const made = await recognisedPage(press, page, isRecognised, deps);
    if ('because' in made) {
      lost.push(page);
      because ??= made.because;
      continue;
    }
    if (made.damaged) {
      damaged.push(page);
      because ??= 'broken';
    }
    await keep(pictureName(subject, paper.id, page), made.preview);
    if (made.text !== undefined)
      read.push({ page, text: made.text, confidence: made.confidence ?? 0 });
  }
  return {
    pages,
    text: { ...text, done: page - 1, lost, damaged, pages: read },
    ...(because && { because }),
    isLast: page > range.to,
  };
}

/** Whether there is a PDF of these pages now; one that cannot be made is none, the pictures are made all the same. */
async function keptPdf(
  press: Press,
  range: PageRange,
  keep: (name: string, body: Uint8Array) => Promise<void>,
  subject: string,
  paper: Paper,
): Promise<boolean> {
  const copy = await press.ask({ want: 'pdf', range });
  if (copy.is === 'pdf') await keep(pdfName(subject, paper.id, range), copy.pdf);
  return copy.is === 'pdf';
}
