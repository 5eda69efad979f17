import type { Box } from './boxes.ts';
import type { Wipe } from './wipe.ts';

/** A piece of an item's bytes. */
export interface Extent {
  readonly item: number;
  readonly from: number;
  /** 0: up to the end of what it stands in. */
  readonly bytes: number;
  /** Where that is. */
  readonly end: number;
  /** Its place is told by another item, not by the file: nobody can say where it is. */
  readonly isElsewhere: boolean;
}

/** The pieces by the box that says where each item's bytes are (`iloc`). @param idat what stands in the `meta` box itself */
export function* extentsIn(
  body: Buffer,
  { from, to }: Box,
  idat: { readonly from: number; readonly to: number } | undefined,
  wipe: Wipe,
): Generator<Extent> {
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
  for (let items = read(version < 2 ? 2 : 4); items > 0 && at < to; items -= 1) {
    const item = read(version < 2 ? 2 : 4);
    const method = version > 0 ? read(2) & 15 : 0;
    read(2); // which file: only this one
    const place = method === 1 && idat ? idat : { from: 0, to: body.length };
    const base = read(baseSize) + place.from;
    for (let extents = read(2); extents > 0 && wipe.step(); extents -= 1) {
      read(indexSize);
      const start = base + read(offsetSize);
      const isElsewhere = method > 1 || (method === 1 && !idat);
      yield { item, from: start, bytes: read(lengthSize), end: place.to, isElsewhere };
    }
    if (wipe.isSpent) return;
  }
}
