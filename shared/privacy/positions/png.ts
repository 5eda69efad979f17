const SIGNATURE = 8;

/** What belongs to the picture beside its critical chunks; texts, Exif and whatever a program added go. */
const KEPT: ReadonlySet<string> = new Set(
  'tRNS gAMA cHRM sRGB iCCP sBIT bKGD pHYs hIST sPLT acTL fcTL fdAT cICP mDCV cLLI'.split(' '),
);

/** The picture of a PNG alone, and nothing that stands behind its end. */
export function barePng(body: Buffer): Buffer {
  const out = Buffer.allocUnsafe(body.length);
  let written = body.copy(out, 0, 0, SIGNATURE);
  for (let at = SIGNATURE; at + 12 <= body.length; ) {
    const end = Math.min(at + 12 + body.readUInt32BE(at), body.length);
    const type = body.toString('latin1', at + 4, at + 8);
    if (/^[A-Z]/.test(type) || KEPT.has(type)) written += body.copy(out, written, at, end);
    if (type === 'IEND') break;
    at = end;
  }
  return out.subarray(0, written);
}
