import { orientationIn } from './orientation.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COMMENT = 0xfe;
const APP0 = 0xe0;
const EXIF = Buffer.from('Exif\0\0');

/** Segments of applications, beside JFIF, without which a picture looks otherwise; all others go, positions and remarks among them. */
const KEPT: Readonly<Record<number, string>> = {
  226: 'ICC_PROFILE\0',
  238: 'Adobe',
};

const isAlone = (marker: number): boolean =>
  marker === 1 || marker === SOI || (marker >= 0xd0 && marker <= 0xd7);

/** The picture of a JPEG alone: no Exif, XMP or IPTC, no second picture or film behind it. It stays as it was turned. */
export function bareJpeg(body: Buffer): Buffer {
  // Copied as it is read: a hostile file of millions of segments costs no more than its bytes.
  const out = Buffer.allocUnsafe(body.length + 64);
  let written = body.copy(out, 0, 0, 2);
  let orientation: number | undefined;
  let at = 2;
  const keep = (from: number, to: number) => {
    written += body.copy(out, written, from, to);
  };
  while (at + 4 <= body.length) {
    if (body[at] !== 0xff) {
      at = body.indexOf(0xff, at); // decoders pass over what is between segments too
      if (at < 0) break;
      continue;
    }
    const marker = body[at + 1] ?? 0;
    if (marker === EOI) break;
    if (marker === 0xff || marker === 0) at += 1;
    else if (isAlone(marker)) at += 2;
    else {
      const end = Math.min(at + 2 + Math.max(2, body.readUInt16BE(at + 2)), body.length);
      const content = body.subarray(at + 4, end);
      if (marker === 0xe1 && orientation === undefined && content.indexOf(EXIF) === 0)
        orientation = orientationIn(content.subarray(EXIF.length)) ?? 1;
      if (orientation !== undefined && marker >= 0xe1 && marker !== COMMENT) {
        written += turned(orientation).copy(out, written);
        orientation = 0; // said once, before anything else
      }
      if (marker === APP0) written += jfif(content).copy(out, written);
      else if (isPicture(marker, content)) keep(at, end);
      at = end;
      if (marker !== SOS) continue;
      at = scanEnd(body, at);
      keep(end, at);
    }
  }
  out[written] = 0xff;
  out[written + 1] = EOI;
  return out.subarray(0, written + 2);
}

function isPicture(marker: number, content: Buffer): boolean {
  if (marker === COMMENT) return false;
  const sign = KEPT[marker];
  if (sign !== undefined)
    return content.subarray(0, sign.length).equals(Buffer.from(sign, 'latin1'));
  return marker < 0xe0 || marker > 0xef;
}

/** Where the compressed picture ends: at the next marker that does not belong to it. */
function scanEnd(body: Buffer, from: number): number {
  for (let at = body.indexOf(0xff, from); at >= 0; at = body.indexOf(0xff, at + 1)) {
    const next = body[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return body.length;
}

const NOTHING: Buffer = Buffer.alloc(0);
/** Of JFIF: its sign, version, and how dense the picture is; a small picture of the same follows, perhaps of what was cut off. */
const DENSITY_END = 12;

/** A JFIF segment without the small picture in it; nothing of what is no JFIF. */
function jfif(content: Buffer): Buffer {
  if (content.length < DENSITY_END + 2 || content.toString('latin1', 0, 5) !== 'JFIF\0')
    return NOTHING;
  return Buffer.from([0xff, APP0, 0, 16, ...content.subarray(0, DENSITY_END), 0, 0]);
}

/** An Exif segment that says how the picture lies, and nothing else. */
function turned(orientation: number): Buffer {
  if (orientation < 2 || orientation > 8) return NOTHING;
  return Buffer.from(
    `ffe100224578696600004d4d002a000000080001011200030000000100${orientation.toString(16).padStart(2, '0')}000000000000`,
    'hex',
  );
}
