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
  | 'bigtiff' // for files above four gigabytes: none of ours is
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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < 8) return { wrong: 'not-a-tiff' };
  const order = view.getUint16(0);
  const little = order === 0x4949;
  if (!little && order !== 0x4d4d) return { wrong: 'not-a-tiff' };
  const magic = view.getUint16(2, little);
  if (magic !== 42) return { wrong: magic === 43 ? 'bigtiff' : 'not-a-tiff' };
  const seen = new Set<number>();
  let first: Omit<TiffFacts, 'pages'> | undefined;
  for (let at = view.getUint32(4, little); at !== 0; ) {
    if (seen.has(at)) return { wrong: 'loop' };
    if (seen.size >= MOST_PAGES) return { wrong: 'too-many-pages' };
    seen.add(at);
    const page = directory(view, at, little);
    if ('wrong' in page) return page;
    if (page.facts.width * page.facts.height > MOST_PIXELS) return { wrong: 'too-many-pixels' };
    first ??= page.facts;
    at = page.next;
  }
  return first ? { ok: { pages: seen.size, ...first } } : { wrong: 'truncated' };
}

/** One page's directory, and where the next one is (0: there is none). */
function directory(
  view: DataView,
  at: number,
  little: boolean,
):
  | { readonly facts: Omit<TiffFacts, 'pages'>; readonly next: number }
  | { readonly wrong: TiffWrong } {
  if (at + 2 > view.byteLength) return { wrong: 'truncated' };
  const count = view.getUint16(at, little);
  if (count > MOST_TAGS) return { wrong: 'too-many-tags' };
  const end = at + 2 + count * 12;
  if (end + 4 > view.byteLength) return { wrong: 'truncated' };
  const values = new Map<number, number>();
  for (let entry = at + 2; entry < end; entry += 12) {
    const value = firstOf(view, entry, little);
    if (value !== undefined) values.set(view.getUint16(entry, little), value);
  }
  return { facts: factsOf(values), next: view.getUint32(end, little) };
}

/** The first value of a tag that is a short, a long or a rational. */
function firstOf(view: DataView, entry: number, little: boolean): number | undefined {
  const type = view.getUint16(entry + 2, little);
  if (type === 3) return view.getUint16(entry + 8, little);
  const long = view.getUint32(entry + 8, little);
  if (type === 4) return long;
  if (type !== 5 || long + 8 > view.byteLength) return undefined;
  const below = view.getUint32(long + 4, little);
  return below === 0 ? undefined : view.getUint32(long, little) / below;
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
