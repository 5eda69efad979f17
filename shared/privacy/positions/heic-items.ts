import { type Box, boxesIn } from './boxes.ts';

interface Extent {
  readonly from: number;
  readonly to: number;
}
/** A camera writes two. */
const MOST_EXTENTS = 10_000;

/** Where the items of a `meta` box stand that tell of the picture: its Exif and its XMP. */
export function told(body: Buffer, meta: Box): readonly Extent[] {
  const inside = new Map<string, Box>();
  for (const box of boxesIn(body, meta.from + 4, meta.to)) inside.set(box.type, box);
  const [names, places] = [inside.get('iinf'), inside.get('iloc')];
  if (!names || !places) return [];
  return extentsOf(body, places, telling(body, names), inside.get('idat')?.from ?? body.length);
}

/** The ids of the items of that kind. */
function telling(body: Buffer, { from, to }: Box): ReadonlySet<number> {
  const ids = new Set<number>();
  const head = from + (body[from] === 0 ? 6 : 8);
  for (const box of boxesIn(body, head, to)) {
    const isLong = body[box.from] === 3;
    const type = box.from + (isLong ? 10 : 8);
    if (box.type !== 'infe' || type + 4 > box.to) continue;
    const id = isLong ? body.readUInt32BE(box.from + 4) : body.readUInt16BE(box.from + 4);
    if (['Exif', 'mime'].includes(body.toString('latin1', type, type + 4))) ids.add(id);
  }
  return ids;
}

/** The places of these items, by the box that says where each item's bytes are. */
function extentsOf(
  body: Buffer,
  { from, to }: Box,
  ids: ReadonlySet<number>,
  idat: number,
): readonly Extent[] {
  const version = body[from] ?? 0;
  const sizes = body.subarray(from + 4, from + 6);
  const [offsetSize, lengthSize] = [(sizes[0] ?? 0) >> 4, (sizes[0] ?? 0) & 15];
  const [baseSize, indexSize] = [(sizes[1] ?? 0) >> 4, version > 0 ? (sizes[1] ?? 0) & 15 : 0];
  let at = from + 6;
  const read = (bytes: number): number => {
    let value = 0;
    for (const end = Math.min(at + bytes, to); at < end; at += 1)
      value = value * 256 + (body[at] ?? 0);
    return value;
  };
  const found: Extent[] = [];
  let steps = 0;
  for (let items = read(version < 2 ? 2 : 4); items > 0 && at < to; items -= 1) {
    const id = read(version < 2 ? 2 : 4);
    const isInside = version > 0 && (read(2) & 15) === 1;
    read(2); // which file: only this one
    const base = read(baseSize) + (isInside ? idat : 0);
    for (let extents = read(2); extents > 0; extents -= 1) {
      read(indexSize);
      const start = base + read(offsetSize);
      const bytes = read(lengthSize);
      steps += 1;
      if (steps > MOST_EXTENTS) return found;
      if (ids.has(id)) found.push({ from: start, to: start + bytes });
    }
  }
  return found;
}
