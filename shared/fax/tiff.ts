import {
  directoryAt,
  firstDirectory,
  layoutOf,
  type TiffLayout,
  tagAt,
  valuesAt,
} from '../paper/tiff-layout.ts';

/** More pages than any fax or letter has. */
const MOST_PAGES = 5000;
/** Tags of one page; a fax has some twenty. */
const MOST_TAGS = 1000;
/** Pixels of one page: an A3 sheet at 1,200 dots an inch is 280 million. */
const MOST_PIXELS = 400_000_000;

const TAG = { width: 256, height: 257, compression: 259, x: 282, y: 283, unit: 296 } as const;
const CENTIMETRE = 3;

/** How a page is written: 3 is G3, 4 is G4. */
export interface TiffFacts {
  readonly pages: number;
  /** Of the first page. */
  readonly width: number;
  readonly height: number;
  readonly compression: number;
  /** Dots an inch; standard fax is 204 × 98, so its pixels are not square. Undefined where nothing is said. */
  readonly dotsAcross?: number;
  readonly dotsDown?: number;
}

export type TiffWrong =
  | 'not-a-tiff'
  | 'truncated'
  | 'loop' // a page that is followed by itself
  | 'too-many-pages'
  | 'too-many-tags'
  | 'too-many-pixels';

/**
 * Walks the pages of a TIFF (their directories only, nothing is decoded). Every step is bounded: a file that lies about
 * itself gets a code, at once.
 */
export function tiffFacts(
  bytes: Uint8Array,
): { readonly ok: TiffFacts } | { readonly wrong: TiffWrong } {
  const layout = layoutOf(bytes);
  const start = layout && firstDirectory(layout);
  if (!layout || start === undefined) return { wrong: 'not-a-tiff' };
  const seen = new Set<number>();
  let first: Omit<TiffFacts, 'pages'> | undefined;
  for (let at = start; at !== 0; ) {
    if (seen.has(at)) return { wrong: 'loop' };
    if (seen.size >= MOST_PAGES) return { wrong: 'too-many-pages' };
    seen.add(at);
    const page = directory(layout, at);
    if ('wrong' in page) return page;
    if (page.facts.width * page.facts.height > MOST_PIXELS) return { wrong: 'too-many-pixels' };
    first ??= page.facts;
    at = page.next;
  }
  return first ? { ok: { pages: seen.size, ...first } } : { wrong: 'truncated' };
}

/** One page's directory, and where the next one is (0: there is none). */
function directory(
  layout: TiffLayout,
  at: number,
):
  | { readonly facts: Omit<TiffFacts, 'pages'>; readonly next: number }
  | { readonly wrong: TiffWrong } {
  const found = directoryAt(layout, at, MOST_TAGS);
  if (found === 'many') return { wrong: 'too-many-tags' };
  if (found?.next === undefined) return { wrong: 'truncated' };
  const values = new Map<number, number>();
  for (const entry of found.entries) {
    const [value] = valuesAt(layout, entry, 1);
    if (value !== undefined) values.set(tagAt(layout, entry), value);
  }
  return { facts: factsOf(values), next: found.next };
}

function factsOf(values: ReadonlyMap<number, number>): Omit<TiffFacts, 'pages'> {
  const scale = values.get(TAG.unit) === CENTIMETRE ? 2.54 : 1;
  const [x, y] = [values.get(TAG.x), values.get(TAG.y)];
  return {
    width: values.get(TAG.width) ?? 0,
    height: values.get(TAG.height) ?? 0,
    compression: values.get(TAG.compression) ?? 1,
    ...(x !== undefined && { dotsAcross: x * scale }),
    ...(y !== undefined && { dotsDown: y * scale }),
  };
}
