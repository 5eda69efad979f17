const ORIENTATION = 0x0112;
const MOST_ENTRIES = 500;

/** How a picture lies by its Exif (a TIFF without pixels): 1 to 8; undefined where it does not say. */
export function orientationIn(tiff: Buffer): number | undefined {
  if (tiff.length < 14) return undefined;
  const isLittle = tiff[0] === 0x49;
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const from = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (from + 2 > tiff.length) return undefined;
  const entries = Math.min(short(from), MOST_ENTRIES);
  for (let at = from + 2, left = entries; left > 0 && at + 12 <= tiff.length; at += 12, left -= 1)
    if (short(at) === ORIENTATION) return short(at + 8);
  return undefined;
}
