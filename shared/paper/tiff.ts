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
/** Bytes of a value of each type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4] as const;

/** What a file claims to be by its first bytes. */
export const isTiff = (file: Uint8Array): boolean => {
  const [a, b, c, d] = file;
  return (
    (a === 0x49 && b === 0x49 && c === 0x2a && d === 0) ||
    (a === 0x4d && b === 0x4d && c === 0 && d === 0x2a)
  );
};

/**
 * Reads the directories of a TIFF file, each once: a chain that runs in a circle, points outside the file or is longer
 * than a thousand pages is cut. Never more than the file's own bytes are looked at, whatever its counts say.
 */
export function tiffFile(file: Uint8Array): TiffFile {
  if (!isTiff(file)) throw new Error('this is no TIFF file');
  const little = file[0] === 0x49;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  let at = file.length >= 8 ? view.getUint32(4, little) : 0;
  for (let index = 0; at !== 0; index += 1) {
    if (pages.length === MOST_PAGES) return { pages, cut: 'too-large' };
    if (seen.has(at) || at + 2 > file.length) return { pages, cut: 'broken' };
    seen.add(at);
    const tags = view.getUint16(at, little);
    const next = at + 2 + tags * 12;
    if (tags === 0 || tags > MOST_TAGS || next > file.length) return { pages, cut: 'broken' };
    const page = pageAt(view, little, at, tags);
    if (page) pages.push({ ...page, index });
    if (next + 4 > file.length) return { pages, cut: 'broken' };
    at = view.getUint32(next, little);
  }
  return { pages };
}

/** A directory as a page; undefined for a thumbnail or one without a picture. */
function pageAt(
  view: DataView,
  little: boolean,
  at: number,
  tags: number,
): Omit<TiffPage, 'index'> | undefined {
  const values = new Map<number, readonly number[]>();
  for (let index = 0; index < tags; index += 1) {
    const entry = at + 2 + index * 12;
    values.set(view.getUint16(entry, little), valuesAt(view, little, entry));
  }
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

/** The numbers of an entry, as many as lie within the file. */
function valuesAt(view: DataView, little: boolean, entry: number): readonly number[] {
  const type = view.getUint16(entry + 2, little);
  const size = SIZES[type] ?? 0;
  const count = Math.min(view.getUint32(entry + 4, little), MOST_STRIPS);
  if (size === 0) return [];
  const from = size * count <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
  const within = Math.min(count, Math.max(0, Math.floor((view.byteLength - from) / size)));
  return Array.from({ length: within }, (_, index) => {
    const at = from + index * size;
    if (type === 3) return view.getUint16(at, little);
    if (type === 4) return view.getUint32(at, little);
    if (type === 5) return view.getUint32(at, little) / (view.getUint32(at + 4, little) || 1);
    return view.getUint8(at);
  });
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
