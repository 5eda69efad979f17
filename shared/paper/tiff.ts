import {
  directoryAt,
  firstDirectory,
  layoutOf,
  type TiffLayout,
  tagAt,
  valuesAt,
} from './tiff-layout.ts';

/** A page of a TIFF file as its directory describes it. Nothing is decoded. */
export interface TiffPage {
  /** Its place in the chain of directories, from 0: thumbnails count there, and are no pages. */
  readonly index: number;
  readonly width: number;
  readonly height: number;
  /** 1 none, 2 to 4 CCITT (3 is G3, 4 is G4), 5 LZW, 7 JPEG, 8 deflate. */
  readonly compression: number;
  /** 0 white is zero, 1 black is zero, 2 RGB. */
  readonly photometric: number;
  /** 2: the lowest bit of a byte comes first. */
  readonly fillOrder: number;
  /** 1 is upright; 3, 6 and 8 are turned. */
  readonly orientation: number;
  readonly bits: number;
  readonly samples: number;
  readonly rowsPerStrip: number;
  /** Where its strips lie in the file. */
  readonly strips: readonly { readonly at: number; readonly bytes: number }[];
  /** Group 3: bit 0 is two-dimensional coding. */
  readonly t4Options: number;
  /** Dots per inch; undefined where the file does not say. */
  readonly xDpi?: number;
  readonly yDpi?: number;
}

export interface TiffFile {
  readonly pages: readonly TiffPage[];
  /** Why its chain of directories was not followed to its end: what was read stands. */
  readonly cut?: 'broken' | 'too-large';
}

const MOST_PAGES = 1000;
const MOST_STRIPS = 20_000;
const MOST_TAGS = 500;
/** What a file claims to be by its first bytes. */
export const isTiff = (file: Uint8Array): boolean => layoutOf(file) !== undefined;

/**
 * Reads the directories of a TIFF file, each once: a chain that runs in a circle, points outside the file or is longer
 * than a thousand pages is cut. Never more than the file's own bytes are looked at, whatever its counts say.
 */
export function tiffFile(file: Uint8Array): TiffFile {
  const layout = layoutOf(file);
  if (!layout) throw new Error('this is no TIFF file');
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  let at = firstDirectory(layout) ?? 0;
  for (let index = 0; at !== 0; index += 1) {
    if (pages.length === MOST_PAGES) return { pages, cut: 'too-large' };
    if (seen.has(at)) return { pages, cut: 'broken' };
    seen.add(at);
    const directory = directoryAt(layout, at, MOST_TAGS);
    if (directory === undefined || directory === 'many' || directory.entries.length === 0)
      return { pages, cut: 'broken' };
    const page = pageAt(layout, directory.entries);
    if (page) pages.push({ ...page, index });
    if (directory.next === undefined) return { pages, cut: 'broken' };
    at = directory.next;
  }
  return { pages };
}

/** A directory as a page; undefined for a thumbnail or one without a picture. */
function pageAt(
  layout: TiffLayout,
  entries: readonly number[],
): Omit<TiffPage, 'index'> | undefined {
  const { view } = layout;
  const values = new Map(
    entries.map((entry) => [tagAt(layout, entry), valuesAt(layout, entry, MOST_STRIPS)] as const),
  );
  const one = (tag: number, otherwise: number): number => values.get(tag)?.[0] ?? otherwise;
  const width = one(256, 0);
  const height = one(257, 0);
  const isThumbnail = (one(254, 0) & 1) === 1;
  if (width < 1 || height < 1 || isThumbnail) return undefined;
  const sizes = values.get(279) ?? [];
  const strips = (values.get(273) ?? [])
    .map((offset, index) => ({ at: offset, bytes: sizes[index] ?? 0 }))
    .filter(({ at: from, bytes }) => bytes > 0 && from + bytes <= view.byteLength);
  const inches = one(296, 2) === 3 ? 2.54 : 1;
  const dpi = (tag: number): number | undefined => {
    const value = one(tag, 0) * inches;
    return one(296, 2) === 1 || !(value >= 20 && value <= 5000) ? undefined : value;
  };
  const [xDpi, yDpi] = [dpi(282), dpi(283)];
  return {
    width,
    height,
    compression: one(259, 1),
    photometric: one(262, 0),
    fillOrder: one(266, 1),
    orientation: one(274, 1),
    bits: one(258, 1),
    samples: one(277, 1),
    rowsPerStrip: Math.min(height, one(278, height)),
    strips,
    t4Options: one(292, 0),
    ...(xDpi !== undefined && yDpi !== undefined && { xDpi, yDpi }),
  };
}

/** A fax machine's line has so many dots: 215 mm at 204 dots an inch, and its multiples. */
const FAX_WIDTHS = [1728, 2048, 2432];

/**
 * How often its height must be taken so that its pixels are square: a fax in standard resolution is twice as wide as
 * high, dot by dot. Where a file does not say its resolution, a page in a fax's width that is far too low is one.
 */
export function stretchOf({ width, height, xDpi, yDpi }: TiffPage): number {
  if (xDpi !== undefined && yDpi !== undefined) {
    const ratio = xDpi / yDpi;
    return ratio > 1.5 && ratio < 5 ? ratio : 1;
  }
  return FAX_WIDTHS.includes(width) && height < width ? 2 : 1;
}
