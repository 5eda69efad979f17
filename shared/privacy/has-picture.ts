const SIGNATURE_OF_PNG = 8;
const SOS = 0xda;

/** Whether a bare JPEG or PNG (`withoutPlace`) has a size and the beginning of its pixels; a name and first bytes are no picture. */
export const hasPicture = (type: 'jpeg' | 'png', body: Buffer): boolean =>
  type === 'jpeg' ? isDrawnJpeg(body) : isDrawnPng(body);

/** A frame's marker; the three between them are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

function isDrawnJpeg(body: Buffer): boolean {
  let hasFrame = false;
  for (let at = 2; at + 4 <= body.length && body[at] === 0xff; ) {
    const marker = body[at + 1] ?? 0;
    if (marker === SOS) return hasFrame;
    hasFrame ||= isFrame(marker);
    at += 2 + Math.max(2, body.readUInt16BE(at + 2));
  }
  return false;
}

function isDrawnPng(body: Buffer): boolean {
  const typeAt = (at: number) => body.toString('latin1', at + 4, at + 8);
  if (typeAt(SIGNATURE_OF_PNG) !== 'IHDR') return false;
  for (let at = SIGNATURE_OF_PNG; at + 12 <= body.length; at += 12 + body.readUInt32BE(at))
    if (typeAt(at) === 'IDAT') return body.readUInt32BE(at) > 0;
  return false;
}
