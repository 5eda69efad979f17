/** How a TIFF file is laid out: in which order its bytes stand, and whether its places have 32 bits or 64 (BigTIFF). */
export interface TiffLayout {
  readonly view: DataView;
  readonly little: boolean;
  readonly big: boolean;
}

/** Bytes of a value of each type; 16 to 18 are BigTIFF's own. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8] as const;

/** By a file's first bytes; undefined for what is no TIFF file. */
export function layoutOf(file: Uint8Array): TiffLayout | undefined {
  const [a, b, c, d] = file;
  const little = a === 0x49 && b === 0x49 && (c === 0x2a || c === 0x2b) && d === 0;
  const other = a === 0x4d && b === 0x4d && c === 0 && (d === 0x2a || d === 0x2b);
  if (!little && !other) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return { view, little, big: (little ? c : d) === 0x2b };
}

/** A place in the file; beyond it where the number is too great to be one. */
function placeAt({ view, little, big }: TiffLayout, at: number): number {
  return big ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little);
}

/** Where the first directory is; undefined where the file ends before it says so, or says it in a way that is none. */
export function firstDirectory(layout: TiffLayout): number | undefined {
  const { view, little, big } = layout;
  if (view.byteLength < (big ? 16 : 8)) return undefined;
  if (big && (view.getUint16(4, little) !== 8 || view.getUint16(6, little) !== 0)) return undefined;
  return placeAt(layout, big ? 8 : 4);
}

/** A directory: where its entries stand, and where the next one is (0: there is none). */
export interface TiffDirectory {
  readonly entries: readonly number[];
  /** Undefined where the file ends before it. */
  readonly next: number | undefined;
}

/** Undefined where the file ends within it; `many` where it has more entries than `most`. */
export function directoryAt(
  layout: TiffLayout,
  at: number,
  most: number,
): TiffDirectory | 'many' | undefined {
  const { view, little, big } = layout;
  const [head, size, place] = big ? [8, 20, 8] : [2, 12, 4];
  if (at + head > view.byteLength) return undefined;
  const count = big ? Number(view.getBigUint64(at, little)) : view.getUint16(at, little);
  if (count > most) return 'many';
  const end = at + head + count * size;
  if (end > view.byteLength) return undefined;
  return {
    entries: Array.from({ length: count }, (_, index) => at + head + index * size),
    next: end + place > view.byteLength ? undefined : placeAt(layout, end),
  };
}

export const tagAt = ({ view, little }: TiffLayout, entry: number): number =>
  view.getUint16(entry, little);

/** The numbers of an entry, `most` at most and as many as lie within the file. */
export function valuesAt(layout: TiffLayout, entry: number, most: number): readonly number[] {
  const { view, little, big } = layout;
  const type = view.getUint16(entry + 2, little);
  const size = SIZES[type] ?? 0;
  const count = Math.min(placeAt(layout, entry + 4), most);
  if (size === 0) return [];
  const [inside, value] = big ? [8, entry + 12] : [4, entry + 8];
  const from = size * count <= inside ? value : placeAt(layout, value);
  const within = Math.min(count, Math.max(0, Math.floor((view.byteLength - from) / size)));
  return Array.from({ length: within }, (_, index) => {
    const at = from + index * size;
    if (type === 3) return view.getUint16(at, little);
    if (type === 4 || type === 13) return view.getUint32(at, little);
    if (type === 5) return view.getUint32(at, little) / (view.getUint32(at + 4, little) || 1);
    if (type === 16 || type === 18) return Number(view.getBigUint64(at, little));
    return view.getUint8(at);
  });
}
