import { Wipe } from './wipe.ts';

/** Directories within a directory that tell of the camera and its place: Exif, GPS, interoperability. */
const DIRECTORIES: ReadonlySet<number> = new Set([0x8769, 0x8825, 0xa005]);
/** XMP, IPTC, Photoshop's resources. */
const TOLD: ReadonlySet<number> = new Set([0x02bc, 0x83bb, 0x8649]);
const SIZES = [1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4] as const;
/** More than the pages of any scan have together. */
const MOST_ENTRIES = 100_000;

/** A TIFF whose places, remarks and camera are wiped; undefined where a hostile one asks for more work than it has bytes. */
export function bareTiff(body: Buffer): Buffer | undefined {
  const isLittle = body[0] === 0x49;
  const short = (at: number) => (isLittle ? body.readUInt16LE(at) : body.readUInt16BE(at));
  const long = (at: number) => (isLittle ? body.readUInt32LE(at) : body.readUInt32BE(at));
  if (body.length < 8 || short(2) !== 42) return body; // BigTIFF: no camera writes it
  const wipe = new Wipe(body);
  const seen = new Set<number>();
  let entries = 0;

  /** Where the value of an entry stands. */
  const placeOf = (entry: number): readonly [from: number, to: number] => {
    const bytes = (SIZES[short(entry + 2)] ?? 1) * long(entry + 4);
    const from = bytes <= 4 ? entry + 8 : long(entry + 8);
    return [from, from + bytes];
  };
  /** Walks one directory; where it leads next. */
  function directory(from: number, isTold: boolean): number {
    if (from < 8 || from + 2 > body.length || seen.has(from)) return 0;
    seen.add(from);
    const end = Math.min(from + 2 + 12 * short(from), body.length);
    for (let entry = from + 2; entry + 12 <= end; entry += 12) {
      entries += 1;
      if (entries > MOST_ENTRIES) return 0;
      const tag = short(entry);
      if (DIRECTORIES.has(tag)) directory(long(entry + 8), true);
      if (isTold || TOLD.has(tag)) wipe.out(...placeOf(entry));
    }
    if (isTold) wipe.out(from, end);
    return end + 4 <= body.length ? long(end) : 0;
  }
  for (let next = long(4); next !== 0; ) next = directory(next, false);
  return entries > MOST_ENTRIES || wipe.isSpent ? undefined : wipe.copy;
}
