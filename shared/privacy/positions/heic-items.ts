import { type Box, boxesIn } from './boxes.ts';
import { type Extent, extentsIn } from './heic-extents.ts';
import type { Wipe } from './wipe.ts';

/** Items that are pictures, or say how pictures make one. Any other tells of them: Exif, XMP, what a maker thought of. */
const PICTURES: ReadonlySet<string> = new Set(
  'hvc1,hev1,lhv1,hvt1,av01,avc1,jpeg,j2k1,unci,grid,iovl,iden,tmap'.split(','),
);
/** An item without an end is rare; a file with many of them is made to cost. */
const MOST_OPEN = 16;

/** Wipes the items of a `meta` box that tell of its pictures, and the names of all. */
export function wipeItems(body: Buffer, meta: Box, wipe: Wipe): void {
  const told = new Set<number>();
  let idat: Box | undefined;
  for (const box of boxesIn(body, meta.from + 4, meta.to)) {
    if (box.type === 'iinf') namesIn(body, box, told, wipe);
    if (box.type === 'idat') idat ??= box;
  }
  for (const box of boxesIn(body, meta.from + 4, meta.to))
    if (box.type === 'iloc') wipeExtents(body, box, { told, idat, wipe });
}

/** Adds the ids of the items that tell. */
function namesIn(body: Buffer, { from, to }: Box, told: Set<number>, wipe: Wipe): void {
  for (const box of boxesIn(body, from + (body[from] === 0 ? 6 : 8), to)) {
    if (!wipe.step()) return;
    if (box.type !== 'infe' || box.from + 8 > box.to) continue;
    const version = body[box.from] ?? 0;
    const type = box.from + (version === 3 ? 10 : 8);
    const id = version === 3 ? body.readUInt32BE(box.from + 4) : body.readUInt16BE(box.from + 4);
    // The first two versions have no type: such an item is a file of some kind.
    if (version < 2 || !PICTURES.has(body.toString('latin1', type, type + 4))) told.add(id);
    wipe.out(version < 2 ? type : type + 4, box.to);
  }
}

interface Told {
  readonly told: ReadonlySet<number>;
  readonly idat: Box | undefined;
  readonly wipe: Wipe;
}

function wipeExtents(body: Buffer, places: Box, { told, idat, wipe }: Told): void {
  const open: { readonly from: number; to: number }[] = [];
  const inside = idat ? { from: idat.from, to: idat.to } : undefined;
  for (const extent of extentsIn(body, places, inside, wipe)) {
    if (!told.has(extent.item)) continue;
    if (extent.isElsewhere || open.length === MOST_OPEN) wipe.giveUp();
    else if (extent.bytes > 0) wipe.out(extent.from, extent.from + extent.bytes);
    else open.push({ from: extent.from, to: extent.end });
  }
  if (open.length === 0) return;
  // Without a length it goes to the end of all, but not over a picture that stands behind it.
  for (const extent of extentsIn(body, places, inside, wipe))
    if (!told.has(extent.item)) for (const one of open) end(one, extent);
  for (const { from, to } of open) wipe.out(from, to);
}

function end(one: { readonly from: number; to: number }, { from }: Extent): void {
  if (from > one.from && from < one.to) one.to = from;
}
